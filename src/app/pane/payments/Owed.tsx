import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CardShown } from '../../engine/queries/unitCard';
import { fill } from '../../../words/fill';
import { useUnitWords } from '../unitCard/unitWords';
import { usePaymentWords } from './paymentWords';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  owed: { color: tokens.colorPaletteRedForeground1 },
  paid: { color: tokens.colorStatusSuccessForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: { display: 'flex', justifyContent: 'space-between', fontVariantNumeric: 'tabular-nums' },
});

const FEW = 6;

/** What a unit owes before it pays, the oldest month first as it will be paid. */
export function Owed({ card: { owed, lateFee, credit, deposits, periods } }: { readonly card: CardShown }) {
  const styles = useStyles();
  const say = useUnitWords();
  const pay = usePaymentWords();
  const beside = [
    [say.late, lateFee],
    [say.credit, credit],
    [say.deposits, deposits],
  ]
    .filter(([, amount]) => amount !== '0.00')
    .map((part) => part.join(' '));
  const owing = periods.filter(({ isOwing }) => isOwing).reverse();
  return (
    <section className={styles.root} aria-label={say.owed}>
      <div>
        {owed === '0.00' ? (
          <Text size={400} weight="semibold" className={styles.paid}>
            {say.paid}
          </Text>
        ) : (
          <Text size={400} weight="semibold" className={styles.owed}>
            {say.owed} {fill(say['owed-yuan'], { amount: owed })}
          </Text>
        )}{' '}
        <Caption1 className={styles.quiet}>{beside.join(' · ')}</Caption1>
      </div>
      <ul className={styles.list}>
        {owing.slice(0, FEW).map(({ period, owing: left }) => (
          <li key={period} className={styles.line}>
            <span>{period}</span>
            <span>{left}</span>
          </li>
        ))}
        {owing.length > FEW && (
          <li>
            <Caption1 className={styles.quiet}>
              {fill(pay['more-months'], { n: owing.length - FEW })}
            </Caption1>
          </li>
        )}
      </ul>
    </section>
  );
}
