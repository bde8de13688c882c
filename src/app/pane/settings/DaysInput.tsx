import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SettingField } from '../../../jobs/desk/settingsForm';
import { fill } from '../../../words/fill';
import { useSession } from '../context';
import { faultOf } from './faultOf';
import { useSettingWords } from './settingWords';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  // Two dates side by side where there is room for them.
  add: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  date: { minWidth: 0 },
});

interface DaysInputProps {
  readonly field: SettingField;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A list of days 日期清单: a day or a span a line, typed or added from the calendar. */
export function DaysInput({ field: { label, help, issues }, text, onText }: DaysInputProps) {
  const styles = useStyles();
  const say = useSettingWords();
  const language = useSession((session) => session.language);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const add = (): void => {
    const line = to === '' || to === from ? from : `${from}至${to}`;
    onText([...text.split('\n').filter((one) => one.trim() !== ''), line].join('\n'));
    setFrom('');
    setTo('');
  };
  return (
    <div className={styles.root}>
      <Field
        label={label[language]}
        hint={fill(say.help, { help: help[language] })}
        {...faultOf(issues, language)}
      >
        <Textarea
          value={text}
          resize="vertical"
          placeholder={say['one-a-line']}
          onChange={(_, { value }) => {
            onText(value);
          }}
        />
      </Field>
      <div className={styles.add} role="group" aria-label={fill(say['days-add'], { label: label[language] })}>
        <Field label={say['days-from']} size="small">
          <Input
            className={styles.date}
            type="date"
            size="small"
            value={from}
            onChange={(_, { value }) => {
              setFrom(value);
            }}
          />
        </Field>
        <Field label={say['days-to']} size="small">
          <Input
            className={styles.date}
            type="date"
            size="small"
            min={from}
            value={to}
            onChange={(_, { value }) => {
              setTo(value);
            }}
          />
        </Field>
        <Button size="small" disabled={from === '' || (to !== '' && to < from)} onClick={add}>
          {fill(say['days-add'], { label: label[language] })}
        </Button>
      </div>
    </div>
  );
}
