import type { ColumnRun } from '../../view/sheetView';
import { columnPoints } from './digitWidth';
import { LAST_COLUMN } from './ranges';
import { allNamed, flagOr, numberIn, type XmlNode } from './xmlNode';

/** Style number a whole column has; 0: none of its own. */
export type ColumnStyle = (column: number) => number;

export function columnStyle(cols: XmlNode | undefined): ColumnStyle {
  const styled = rangesIn(cols).filter(({ style }) => style !== 0);
  const last = styled.reduce((end, run) => Math.max(end, run.last), -1);
  if (last < 0) return () => 0;
  const styles = new Int32Array(last + 1);
  for (const run of styled) styles.fill(run.style, run.first, run.last + 1);
  return (column) => styles[column] ?? 0;
}

/** Columns that differ from the default 列宽, ascending; a width in the file is in digits of `digit` pixels. */
export function columnRuns(
  cols: XmlNode | undefined,
  plain: { readonly width: number; readonly digit: number; readonly styles: number },
): readonly ColumnRun[] {
  return rangesIn(cols)
    .map(({ characters, ...run }) => ({
      ...run,
      style: run.style < plain.styles ? run.style : 0,
      width: characters === null ? plain.width : columnPoints(characters, plain.digit),
    }))
    .filter(({ width, hidden, style }) => width !== plain.width || hidden || style !== 0)
    .sort((a, b) => a.first - b.first);
}

interface Range extends Omit<ColumnRun, 'width'> {
  readonly characters: number | null;
}

function rangesIn(cols: XmlNode | undefined): Range[] {
  return allNamed(cols, 'col').flatMap(({ tag }) => {
    const first = numberIn(tag, 'min', 0) - 1;
    const last = Math.min(numberIn(tag, 'max', first + 1) - 1, LAST_COLUMN);
    if (!Number.isInteger(first) || !Number.isInteger(last) || first < 0 || last < first) return [];
    const characters = numberIn(tag, 'width', -1);
    return {
      first,
      last,
      characters: characters < 0 ? null : Math.min(characters, WIDEST),
      hidden: flagOr(tag, 'hidden', false),
      style: Math.max(0, Math.trunc(numberIn(tag, 'style', 0))),
    };
  });
}

/** Excel's own limit. */
const WIDEST = 255 + 1;
