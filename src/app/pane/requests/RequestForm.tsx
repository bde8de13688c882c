import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useRef } from 'react';
import type { RequestEntry } from '../../../jobs/desk/logRequest';
import { fill } from '../../../words/fill';
import type { RequestFormShown } from '../../engine/queries/requestForm';
import { Choices } from '../parts/Choices';
import { UnitChooser } from '../parts/UnitChooser';
import { useAnswer } from '../useAnswer';
import type { RequestFields } from './requestFields';
import { useRequestStyles } from './requestStyles';
import { useRequestWords } from './requestWords';
import { Suggested } from './Suggested';

interface RequestFormProps {
  readonly form: RequestFormShown;
  readonly fields: RequestFields;
  readonly onFields: (changed: Partial<RequestFields>) => void;
  readonly clerk: string;
  readonly onClerk: (name: string) => void;
  /** The request as it would be saved: what it suggests fills what was not typed. */
  readonly entry: RequestEntry | null;
}

/** The fields of a request, in the order in which people tell it. */
export function RequestForm({ form, fields, onFields, clerk, onClerk, entry }: RequestFormProps) {
  const styles = useRequestStyles();
  const say = useRequestWords();
  const root = useRef<HTMLDivElement>(null);
  const { unit } = fields;
  const contact = useAnswer('contact', unit === null ? null : { unit }).answer;
  const known = unit === null ? null : contact;
  return (
    <div ref={root} className={styles.stack}>
      <Choices
        label={say.kind}
        choices={form.kinds}
        chosen={fields.kind}
        onChoose={(kind) => {
          onFields({ kind });
        }}
      />
      <UnitChooser
        unit={unit}
        onUnit={(chosen) => {
          onFields({ unit: chosen, person: null, phone: null });
          if (chosen !== null) root.current?.querySelector('textarea')?.focus();
        }}
        change={say.change}
        asPlace={(place) => fill(say['as-place'], { place })}
      />
      <Field label={say.content} hint={say['content-hint']} required>
        <Textarea
          rows={3}
          resize="vertical"
          value={fields.content}
          onChange={(_, { value }) => {
            onFields({ content: value });
          }}
        />
      </Field>
      <div className={styles.pair}>
        <Suggested
          label={say.person}
          value={fields.person ?? known?.name ?? ''}
          onValue={(person) => {
            onFields({ person });
          }}
        />
        <Suggested
          label={say.phone}
          type="tel"
          value={fields.phone ?? known?.phone ?? ''}
          onValue={(phone) => {
            onFields({ phone });
          }}
        />
        <LevelField {...{ form, fields, onFields, entry }} />
        <Suggested
          label={say.dept}
          value={fields.dept ?? entry?.terms.dept ?? ''}
          among={form.departments}
          onValue={(dept) => {
            onFields({ dept });
          }}
        />
        <Field label={say.channel}>
          <Select
            className={styles.narrow}
            value={fields.channel}
            onChange={(_, { value }) => {
              const chosen = form.channels.find(({ key }) => key === value);
              if (chosen !== undefined) onFields({ channel: chosen.key });
            }}
          >
            {form.channels.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say.clerk}>
          <Input
            className={styles.narrow}
            value={clerk}
            onChange={(_, { value }) => {
              onClerk(value);
            }}
          />
        </Field>
      </div>
    </div>
  );
}

function LevelField({
  form,
  fields,
  onFields,
  entry,
}: Pick<RequestFormProps, 'form' | 'fields' | 'onFields' | 'entry'>) {
  const styles = useRequestStyles();
  const say = useRequestWords();
  const told = fields.level === null ? form.levels.find(({ key }) => key === entry?.terms.level) : undefined;
  return (
    <Field label={say.level}>
      <Select
        className={styles.narrow}
        value={fields.level ?? ''}
        onChange={(_, { value }) => {
          const chosen = form.levels.find(({ key }) => key === value);
          onFields({ level: value === 'none' ? 'none' : (chosen?.key ?? null) });
        }}
      >
        <option value="">
          {told === undefined ? say['level-auto'] : fill(say['level-told'], { level: told.name })}
        </option>
        {form.levels.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
        <option value="none">{say['level-none']}</option>
      </Select>
    </Field>
  );
}
