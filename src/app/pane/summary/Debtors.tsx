import { Button, Caption1, Link, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../../words/fill';
import type { SummaryShown } from '../../engine/queries/summary';
import { usePane, useShellWords } from '../context';
import { useSummaryWords } from './summaryWords';

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalM, flexWrap: 'wrap' },
  owing: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const FEW = 5;

/** Who owes most 欠费大户, names masked; each unit leads to its card. */
export function Debtors({ debtors }: { readonly debtors: SummaryShown['debtors'] }) {
  const styles = useStyles();
  const say = useSummaryWords();
  const words = useShellWords();
  const { session } = usePane();
  const [count, setCount] = useState(FEW);
  if (debtors.length === 0) return null;
  const rest = debtors.length - count;
  return (
    <section>
      <Subtitle2 as="h2">{say.debtors}</Subtitle2>
      <Caption1 block className={styles.quiet}>
        {say['debtors-masked']}
      </Caption1>
      <ol className={styles.list}>
        {debtors.slice(0, count).map(({ unit, payer, owing }) => (
          <li key={unit}>
            <div className={styles.line}>
              <Link
                as="button"
                onClick={() => {
                  session.do.goTo('unit', unit);
                }}
              >
                {unit}
              </Link>
              <span>{payer}</span>
              <span className={styles.owing}>{fill(words.yuan, { amount: owing })}</span>
            </div>
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <Button
          size="small"
          onClick={() => {
            setCount(debtors.length);
          }}
        >
          {fill(words.more, { n: rest })}
        </Button>
      )}
    </section>
  );
}
