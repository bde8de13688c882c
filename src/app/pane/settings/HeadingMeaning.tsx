import { Field, Select } from '@fluentui/react-components';
import type { HeadingPlace } from '../../../jobs/desk/unrecognised';
import { fill } from '../../../words/fill';
import { useSession } from '../context';
import { type FieldChoice, meant, type Meanings } from './mappingDraft';
import { useSettingWords } from './settingWords';

interface HeadingMeaningProps {
  readonly heading: HeadingPlace;
  readonly fields: readonly FieldChoice[];
  readonly meanings: Meanings;
  readonly onMeanings: (meanings: Meanings) => void;
}

/** Which field a heading stands for; fields given to other headings are not offered. */
export function HeadingMeaning({ heading, fields, meanings, onMeanings }: HeadingMeaningProps) {
  const say = useSettingWords();
  const language = useSession((session) => session.language);
  const { text, column } = heading;
  const given = new Set(Object.entries(meanings).flatMap(([one, field]) => (one === text ? [] : [field])));
  return (
    <Field label={fill(say['meaning-of'], { heading: text, column })}>
      <Select
        value={meanings[text] ?? ''}
        onChange={(_, { value }) => {
          onMeanings(meant(meanings, value, text));
        }}
      >
        <option value="">{say['meaning-none']}</option>
        {fields.map(({ field, label }) =>
          given.has(field) ? null : (
            <option key={field} value={field}>
              {label[language]}
            </option>
          ),
        )}
      </Select>
    </Field>
  );
}
