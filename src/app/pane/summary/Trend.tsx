import { Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { fill } from '../../../words/fill';
import type { SummaryShown } from '../../engine/queries/summary';
import { useSummaryWords } from './summaryWords';

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', height: 'auto', marginTop: tokens.spacingVerticalXS },
  bar: {
    fill: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { fill: 'Highlight' },
  },
  dot: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  axis: {
    stroke: tokens.colorNeutralStrokeAccessible,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '10px',
    textAnchor: 'middle',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  table: { width: '100%', borderCollapse: 'collapse', marginTop: tokens.spacingVerticalXS },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, textAlign: 'right' },
  first: { textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Months = SummaryShown['trend'];

/** Requests of twelve months 近12个月趋势: accepted as bars, closed as dots; said in a sentence, and as a table on demand. */
export function Trend({ months }: { readonly months: Months }) {
  const styles = useStyles();
  const say = useSummaryWords();
  const place = useId();
  const [isOpen, setIsOpen] = useState(false);
  const total = months.reduce((sum, month) => sum + month.total, 0);
  const most = [...months].sort((a, b) => b.total - a.total)[0];
  const now = months.at(-1);
  const text =
    most === undefined || now === undefined || total === 0
      ? say['trend-none']
      : fill(say['trend-text'], { total, most: most.period, n: most.total, now: now.total });
  return (
    <section>
      <Subtitle2 as="h2">{say.trend}</Subtitle2>
      <Caption1 block className={styles.quiet}>
        {text}
      </Caption1>
      {total > 0 && (
        <>
          <TrendDrawing months={months} label={say.trend} />
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-controls={place}
            onClick={() => {
              setIsOpen(!isOpen);
            }}
          >
            {isOpen ? say['trend-hide'] : say['trend-table']}
          </Button>
          <div id={place}>{isOpen && <TrendTable months={months} />}</div>
        </>
      )}
    </section>
  );
}

const SLOT = 30;
const WIDTH = 16;
const TOP = 16;
const FLOOR = 100;
const HEIGHT = 116;

function TrendDrawing({ months, label }: { readonly months: Months; readonly label: string }) {
  const styles = useStyles();
  const most = Math.max(1, ...months.map(({ total, closed }) => Math.max(total, closed)));
  const level = (n: number): number => FLOOR - ((FLOOR - TOP) * n) / most;
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${months.length * SLOT} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      {months.map(({ period, total, closed }, i) => {
        const middle = i * SLOT + SLOT / 2;
        return (
          <g key={period}>
            <rect
              className={styles.bar}
              x={middle - WIDTH / 2}
              y={level(total)}
              width={WIDTH}
              height={FLOOR - level(total)}
            />
            {total > 0 && (
              <text className={styles.text} x={middle} y={level(total) - 6}>
                {total}
              </text>
            )}
            {total > 0 && <circle className={styles.dot} cx={middle} cy={level(closed)} r={3} />}
            <text className={styles.text} x={middle} y={HEIGHT - 4}>
              {Number(period.slice(-2))}
            </text>
          </g>
        );
      })}
      <line className={styles.axis} x1={0} x2={months.length * SLOT} y1={FLOOR} y2={FLOOR} />
    </svg>
  );
}

function TrendTable({ months }: { readonly months: Months }) {
  const styles = useStyles();
  const say = useSummaryWords();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.first}>
            {say.month}
          </th>
          <th scope="col" className={styles.head}>
            {say.accepted}
          </th>
          <th scope="col" className={styles.head}>
            {say.closed}
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ period, total, closed }) => (
          <tr key={period}>
            <th scope="row" className={styles.first}>
              {period}
            </th>
            <td className={styles.number}>{total}</td>
            <td className={styles.number}>{closed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
