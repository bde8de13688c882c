import { makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import type { ChargeSum } from '../../engine/queries/charges';
import { useChargeWords } from './chargeWords';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', marginTop: tokens.spacingVerticalXS },
  head: {
    textAlign: 'left',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    paddingBottom: '2px',
  },
  cell: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '4px 0' },
  number: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '4px 0 4px 8px',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  right: { textAlign: 'right' },
});

interface ChargeSumsProps {
  readonly title: string;
  readonly sums: readonly ChargeSum[];
}

/** Sums of charges by a name: how many lines and how much. */
export function ChargeSums({ title, sums }: ChargeSumsProps) {
  const styles = useStyles();
  const say = useChargeWords();
  if (sums.length === 0) return null;
  return (
    <section>
      <Subtitle2 as="h2">{title}</Subtitle2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.head} scope="col">
              {say.name}
            </th>
            <th className={mergeClasses(styles.head, styles.right)} scope="col">
              {say.lines}
            </th>
            <th className={mergeClasses(styles.head, styles.right)} scope="col">
              {say.net}
            </th>
          </tr>
        </thead>
        <tbody>
          {sums.map(({ name, lines, net }) => (
            <tr key={name}>
              <td className={styles.cell}>{name === '' ? say['no-building'] : name}</td>
              <td className={styles.number}>{lines}</td>
              <td className={styles.number}>{net}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
