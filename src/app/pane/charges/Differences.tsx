import { Button, Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../../words/fill';
import type { Difference } from '../../engine/queries/charges';
import { useShellWords } from '../context';
import { IssueLine } from '../parts/IssueLine';
import { useChargeWords } from './chargeWords';

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  cause: { color: tokens.colorNeutralForeground2, display: 'block', paddingLeft: '24px' },
});

const STEP = 10;

/** Amounts typed by hand that the standards would make otherwise, each with its likely cause. */
export function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  const styles = useStyles();
  const say = useChargeWords();
  const words = useShellWords();
  const [count, setCount] = useState(STEP);
  if (differences.length === 0) return <Caption1>{say['no-differences']}</Caption1>;
  const rest = differences.length - count;
  return (
    <section>
      <Subtitle2 as="h2">{fill(say.differences, { n: differences.length })}</Subtitle2>
      <ul className={styles.list}>
        {differences.slice(0, count).map(({ issue, cause }) => (
          <li key={issue.at}>
            <IssueLine issue={issue} />
            {cause !== null && <Text className={styles.cause}>{fill(say.cause, { cause })}</Text>}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button
          size="small"
          onClick={() => {
            setCount(count + STEP);
          }}
        >
          {fill(words.more, { n: Math.min(STEP, rest) })}
        </Button>
      )}
    </section>
  );
}
