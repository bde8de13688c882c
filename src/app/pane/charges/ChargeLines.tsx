import {
  Button,
  Caption1,
  makeStyles,
  SearchBox,
  Select,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../../words/fill';
import type { ChargesQuestion, ChargesShown, ChargeSum } from '../../engine/queries/charges';
import { useShellWords } from '../context';
import { ChargeLine } from './ChargeLine';
import { useChargeWords } from './chargeWords';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  filters: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  wide: { gridColumn: '1 / -1', maxWidth: 'none' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

interface ChargeLinesProps {
  readonly question: ChargesQuestion;
  readonly answer: ChargesShown;
  readonly onQuestion: (question: ChargesQuestion) => void;
  readonly onMore: () => void;
}

/** The charges one by one, filtered; a line opens on its calculation. */
export function ChargeLines({ question, answer, onQuestion, onMore }: ChargeLinesProps) {
  const styles = useStyles();
  const say = useChargeWords();
  const words = useShellWords();
  const [open, setOpen] = useState<string | null>(null);
  const { items, buildings, lines, found } = answer;
  return (
    <section className={styles.root}>
      <Subtitle2 as="h2">{say.list}</Subtitle2>
      <div className={styles.filters}>
        <SearchBox
          className={styles.wide}
          value={question.text}
          placeholder={say['filter-hint']}
          aria-label={say['filter-hint']}
          onChange={(_, { value }) => {
            onQuestion({ ...question, text: value });
          }}
        />
        <Choice
          label={say['all-items']}
          of={items}
          value={question.item}
          onValue={(item) => {
            onQuestion({ ...question, item });
          }}
        />
        <Choice
          label={say['all-buildings']}
          of={buildings}
          value={question.building}
          onValue={(building) => {
            onQuestion({ ...question, building });
          }}
        />
      </div>
      {lines.length === 0 && <Text>{words['no-result']}</Text>}
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.key}>
            <ChargeLine
              line={line}
              isOpen={open === line.key}
              onToggle={() => {
                setOpen(open === line.key ? null : line.key);
              }}
            />
          </li>
        ))}
      </ul>
      {found > lines.length && (
        <div>
          <Button size="small" onClick={onMore}>
            {fill(words.more, { n: Math.min(40, found - lines.length) })}
          </Button>{' '}
          <Caption1>
            {lines.length} / {found}
          </Caption1>
        </div>
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly of: readonly ChargeSum[];
  readonly value: string | null;
  readonly onValue: (value: string | null) => void;
}

function Choice({ label, of, value, onValue }: ChoiceProps) {
  const say = useChargeWords();
  return (
    <Select
      aria-label={label}
      value={value === null ? '*' : `=${value}`}
      onChange={(_, { value: chosen }) => {
        onValue(chosen === '*' ? null : chosen.slice(1));
      }}
    >
      <option value="*">{label}</option>
      {of.map(({ name }) => (
        <option key={name} value={`=${name}`}>
          {name === '' ? say['no-building'] : name}
        </option>
      ))}
    </Select>
  );
}
