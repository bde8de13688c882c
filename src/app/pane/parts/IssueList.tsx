import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../../words/fill';
import type { IssueShown } from '../../engine/shown';
import { useShellWords } from '../context';
import { IssueLine } from './IssueLine';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
});

const STEP = 50;

/** A short list of issues, some at a time; the check screen has the long one. */
export function IssueList({ issues }: { readonly issues: readonly IssueShown[] }) {
  const styles = useStyles();
  const words = useShellWords();
  const [count, setCount] = useState(STEP);
  const rest = issues.length - count;
  return (
    <>
      <ul className={styles.list}>
        {issues.slice(0, count).map((issue, i) => (
          <li key={i}>
            <IssueLine issue={issue} />
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
    </>
  );
}
