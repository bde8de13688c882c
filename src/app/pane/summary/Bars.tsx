import { Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../../words/fill';
import type { BarShown } from '../../engine/queries/summary';
import { useShellWords } from '../context';
import { useSummaryWords } from './summaryWords';

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
  },
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  track: {
    position: 'relative',
    height: '8px',
    marginTop: '2px',
    backgroundColor: tokens.colorNeutralBackground5,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
  // Forced colours would paint over the bar what stands for nothing else.
  bar: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  mark: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
});

const FEW = 8;

interface BarsProps {
  readonly title: string;
  readonly bars: readonly BarShown[];
  /** Said where there are no bars. */
  readonly none: string;
  /** Where a line crosses all bars, in thousandths. */
  readonly mark?: number | null;
  readonly note?: string | null;
}

/** Bars 条形图: every one named and with its figure in words, so that the drawing itself need not be read. */
export function Bars({ title, bars, none, mark = null, note = null }: BarsProps) {
  const styles = useStyles();
  const words = useShellWords();
  const [count, setCount] = useState(FEW);
  const rest = bars.length - count;
  return (
    <section>
      <Subtitle2 as="h2">{title}</Subtitle2>
      {bars.length === 0 && <Caption1 block>{none}</Caption1>}
      {note !== null && bars.length > 0 && (
        <Caption1 block className={styles.quiet}>
          {note}
        </Caption1>
      )}
      <ul className={styles.list}>
        {bars.slice(0, count).map((bar) => (
          <Bar key={bar.name} bar={bar} mark={mark} />
        ))}
      </ul>
      {rest > 0 && (
        <Button
          size="small"
          onClick={() => {
            setCount(bars.length);
          }}
        >
          {fill(words.more, { n: rest })}
        </Button>
      )}
    </section>
  );
}

interface BarProps {
  readonly bar: BarShown;
  readonly mark: number | null;
}

function Bar({ bar: { name, value, parts, count, length }, mark }: BarProps) {
  const styles = useStyles();
  const say = useSummaryWords();
  return (
    <li>
      <div className={styles.line}>
        <span>{name}</span>
        <span className={styles.number}>
          {value ?? say.none}
          {count !== null && (
            <span className={styles.quiet}> · {fill(say['ageing-units'], { n: count })}</span>
          )}
        </span>
      </div>
      {parts !== null && (
        <Caption1 className={styles.quiet}>
          {fill(say.parts, { numerator: parts[0], denominator: parts[1] })}
        </Caption1>
      )}
      <div className={styles.track} aria-hidden="true">
        <div className={styles.bar} style={{ width: wide(length) }} />
        {mark !== null && <div className={styles.mark} style={{ left: wide(mark) }} />}
      </div>
    </li>
  );
}

/** Thousandths as CSS. */
function wide(thousandths: number): string {
  return `${thousandths / 10}%`;
}
