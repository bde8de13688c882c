import { Caption1, makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { AllocatedLine } from '../../../jobs/desk/allocation';
import type { PaymentEntry } from '../../../jobs/desk/recordPayment';
import { showPeriod } from '../../../kernel/calendar';
import { type Fen, plus, yuan } from '../../../kernel/money';
import { fill } from '../../../words/fill';
import { usePaymentWords } from './paymentWords';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    minHeight: '120px',
    alignContent: 'start',
  },
  old: { opacity: 0.6 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface AllocationProps {
  readonly entry: PaymentEntry | null;
  readonly isCurrent: boolean;
}

/** Where the money would go 冲抵, before anything is saved. */
export function Allocation({ entry, isCurrent }: AllocationProps) {
  const styles = useStyles();
  const say = usePaymentWords();
  return (
    <section
      className={mergeClasses(styles.root, entry !== null && !isCurrent && styles.old)}
      aria-label={say.allocation}
      aria-live="polite"
      aria-busy={!isCurrent}
    >
      <Subtitle2 as="h3">{say.allocation}</Subtitle2>
      {entry === null ? (
        <Text className={styles.quiet}>{say['allocation-wait']}</Text>
      ) : (
        <Allocated entry={entry} />
      )}
    </section>
  );
}

function Allocated({ entry: { allocation, capital } }: { readonly entry: PaymentEntry }) {
  const styles = useStyles();
  const say = usePaymentWords();
  const { lines, toPrepaid, toDeposit, owedBefore, owedAfter, lateAfter, creditAfter } = allocation;
  return (
    <>
      <ul className={styles.list}>
        {lines.map((line, i) => (
          <Line key={i} line={line} />
        ))}
        <Extra amount={toPrepaid} gained={say['to-prepaid']} lost={say['from-prepaid']} />
        <Extra amount={toDeposit} gained={say['to-deposit']} lost={say['from-deposit']} />
      </ul>
      <Caption1 className={styles.quiet}>
        {[
          `${say.owed} ${fill(say['owed-change'], { before: yuan(owedBefore), after: yuan(owedAfter) })}`,
          ...(lateAfter === 0 ? [] : [`${say['late-after']} ${yuan(lateAfter)}`]),
          ...(creditAfter === 0 ? [] : [`${say['credit-after']} ${yuan(creditAfter)}`]),
        ].join(' · ')}
      </Caption1>
      <Text>
        {say.capital}　{capital}
      </Text>
    </>
  );
}

function Line({ line: { period, item, amount, late, left } }: { readonly line: AllocatedLine }) {
  const styles = useStyles();
  const say = usePaymentWords();
  const notes = [
    ...(late === 0 ? [] : [fill(say['line-late'], { late: yuan(late) })]),
    left > 0 ? fill(say['line-left'], { left: yuan(left) }) : say['line-paid'],
  ];
  return (
    <li className={styles.line}>
      <span>
        {showPeriod(period)} {item} <Caption1 className={styles.quiet}>{notes.join(' · ')}</Caption1>
      </span>
      <span className={styles.number}>{yuan(plus(amount, late))}</span>
    </li>
  );
}

interface ExtraProps {
  readonly amount: Fen;
  readonly gained: string;
  readonly lost: string;
}

function Extra({ amount, gained, lost }: ExtraProps) {
  const styles = useStyles();
  if (amount === 0) return null;
  return (
    <li className={styles.line}>
      <span>{amount > 0 ? gained : lost}</span>
      <span className={styles.number}>{yuan(amount)}</span>
    </li>
  );
}
