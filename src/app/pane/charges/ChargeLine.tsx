import { Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { fill } from '../../../words/fill';
import type { ChargeShown } from '../../engine/queries/charges';
import { usePane } from '../context';
import { OpeningLine } from '../parts/OpeningLine';
import { useChargeWords } from './chargeWords';

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  quiet: { color: tokens.colorNeutralForeground2 },
  details: {
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalM}`,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: '2px',
    overflowWrap: 'anywhere',
  },
  value: { margin: 0 },
});

interface ChargeLineProps {
  readonly line: ChargeShown;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One charge; open, how it came about and the cells it was made of. */
export function ChargeLine({ line, isOpen, onToggle }: ChargeLineProps) {
  const styles = useStyles();
  const say = useChargeWords();
  const { viewer } = usePane().surroundings;
  const { unit, payer, item, net, from, to, basis, origin, sources } = line;
  return (
    <div className={styles.root}>
      <OpeningLine isOpen={isOpen} onToggle={onToggle} amount={net}>
        <Text weight="semibold">{unit}</Text> {item} <Caption1 className={styles.quiet}>{payer}</Caption1>
      </OpeningLine>
      {isOpen && (
        <dl className={styles.details}>
          <dt className={styles.quiet}>{say.basis}</dt>
          <dd className={styles.value}>{basis}</dd>
          <dt className={styles.quiet}>{say[`origin-${origin}`]}</dt>
          <dd className={styles.value}>{fill(say.span, { from, to })}</dd>
          {sources.length > 0 && <dt className={styles.quiet}>{say.sources}</dt>}
          {sources.length > 0 && (
            <dd className={styles.value}>
              {sources.map(({ sheet, cell }) => (
                <div key={`${sheet}!${cell}`}>
                  <Link as="button" inline onClick={() => void viewer.goTo(sheet, cell)}>
                    {sheet}!{cell}
                  </Link>
                </div>
              ))}
            </dd>
          )}
        </dl>
      )}
    </div>
  );
}
