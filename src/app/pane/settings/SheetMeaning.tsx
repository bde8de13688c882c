import { Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RegisterGuess, UnknownSheet } from '../../../jobs/desk/unrecognised';
import { fill } from '../../../words/fill';
import { usePane, useSession } from '../context';
import { PlanView } from '../parts/PlanView';
import { usePlan } from '../usePlan';
import { fieldsOf, meant, type Meanings, stillMissing } from './mappingDraft';
import { OtherColumns } from './OtherColumns';
import { useSettingWords } from './settingWords';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface SheetMeaningProps {
  readonly unknown: UnknownSheet;
  readonly likeliest: RegisterGuess;
}

/** Which register a sheet is, the likeliest first, and its headings for what that register must have. */
export function SheetMeaning({ unknown: { sheet, headings, guesses }, likeliest }: SheetMeaningProps) {
  const say = useSettingWords();
  const language = useSession((session) => session.language);
  const { engine } = usePane().surroundings;
  const [register, setRegister] = useState(likeliest.register);
  const [meanings, setMeanings] = useState<Meanings>({});
  const work = usePlan<unknown>();
  const guess = guesses.find((one) => one.register === register) ?? likeliest;
  const open = headings.filter(({ text }) => !(text in guess.columns));
  const change = (next: Meanings): void => {
    work.drop();
    setMeanings(next);
  };
  return (
    <>
      <Field label={say.register}>
        <Select
          value={register}
          onChange={(_, { value }) => {
            setRegister(guesses.find((one) => one.register === value)?.register ?? register);
            change({});
          }}
        >
          {guesses.map(({ register: id, title, columns }) => (
            <option key={id} value={id}>
              {fill(say['register-found'], { title: title[language], n: Object.keys(columns).length })}
            </option>
          ))}
        </Select>
      </Field>
      <Known guess={guess} />
      {guess.missing.map(({ field, label }) => (
        <Field key={field} label={fill(say['field-for'], { field: label[language] })} required>
          <Select
            value={Object.keys(meanings).find((heading) => meanings[heading] === field) ?? ''}
            onChange={(_, { value }) => {
              change(meant(meanings, field, value));
            }}
          >
            <option value="">{say['column-none']}</option>
            {open.map(({ column, text }) => (
              <option key={column} value={text}>
                {text}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <OtherColumns guess={guess} headings={open} meanings={meanings} onMeanings={change} />
      <div>
        <Button
          appearance="primary"
          disabled={stillMissing(guess, meanings).length > 0}
          onClick={() =>
            void work.make(() => engine.enter('mapping', { sheet, register, columns: meanings }))
          }
        >
          {say.map}
        </Button>
      </div>
      <PlanView work={work} />
    </>
  );
}

function Known({ guess: { columns, register } }: { readonly guess: RegisterGuess }) {
  const styles = useStyles();
  const say = useSettingWords();
  const language = useSession((session) => session.language);
  const fields = fieldsOf(register);
  const pairs = Object.entries(columns).map(([heading, field]) => {
    const label = fields.find((one) => one.field === field)?.label[language] ?? field;
    return label === heading ? heading : fill(say.pair, { heading, field: label });
  });
  if (pairs.length === 0) return null;
  return <Caption1 className={styles.quiet}>{fill(say.known, { pairs: pairs.join('、') })}</Caption1>;
}
