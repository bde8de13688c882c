import {
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  Subtitle2,
  Text,
  Title2,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { CardShown } from '../../engine/queries/unitCard';
import { fill } from '../../../words/fill';
import { useUnitWords } from './unitWords';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  owed: { color: tokens.colorPaletteRedForeground1 },
  paid: { color: tokens.colorStatusSuccessForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  table: { width: '100%', borderCollapse: 'collapse' },
  head: { textAlign: 'right', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  first: { textAlign: 'left' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', padding: '2px 0' },
});

const FEW = 6;

/** What is owed, in all and by month. */
export function UnitBalance({ card }: { readonly card: CardShown }) {
  const styles = useStyles();
  const say = useUnitWords();
  const [isOpen, setIsOpen] = useState(false);
  const { owed, lateFee, credit, deposits, periods } = card;
  const more = [
    lateFee === '0.00' ? null : `${say.late} ${lateFee}`,
    credit === '0.00' ? null : `${say.credit} ${credit}`,
    deposits === '0.00' ? null : `${say.deposits} ${deposits}`,
  ].filter((text) => text !== null);
  return (
    <section className={styles.root}>
      <div>
        {owed === '0.00' ? (
          <Text size={500} weight="semibold" className={styles.paid}>
            {say.paid}
          </Text>
        ) : (
          <>
            <Caption1 className={styles.quiet}>{say.owed}</Caption1>
            <Title2 as="h3" className={styles.owed} block>
              {fill(say['owed-yuan'], { amount: owed })}
            </Title2>
          </>
        )}
        {more.length > 0 && (
          <Caption1 block className={styles.quiet}>
            {more.join(' · ')}
          </Caption1>
        )}
      </div>
      {periods.length > 0 && <Subtitle2 as="h3">{say.months}</Subtitle2>}
      {periods.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.first)}>
                {say.month}
              </th>
              <th scope="col" className={styles.head}>
                {say.charged}
              </th>
              <th scope="col" className={styles.head}>
                {say.owing}
              </th>
            </tr>
          </thead>
          <tbody>
            {periods.slice(0, isOpen ? periods.length : FEW).map(({ period, net, owing, isOwing }) => (
              <tr key={period}>
                <td>{period}</td>
                <td className={styles.number}>{net}</td>
                <td className={mergeClasses(styles.number, isOwing ? styles.owed : styles.quiet)}>{owing}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {periods.length > FEW && !isOpen && (
        <div>
          <Button
            size="small"
            onClick={() => {
              setIsOpen(true);
            }}
          >
            {fill(say.more, { n: periods.length })}
          </Button>
        </div>
      )}
    </section>
  );
}
