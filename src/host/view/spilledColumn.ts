import { estimatedWidth } from './estimatedWidth';
import { columnPlaces, lastWithin, placeOf } from './places';
import type { CellView, RowView, SheetFrame, ViewStyle } from './sheetView';

/**
 * The last column that texts reach 文字溢出 which go over the last used one: Excel prints what hangs over, be it on pages of
 * its own. Widths are estimated: Chinese characters are square, others half as wide.
 */
export function spilledColumn(
  frame: SheetFrame,
  rows: readonly RowView[],
  styles: readonly ViewStyle[],
  right: number,
): number {
  const places = columnPlaces(frame, right + 1 + FURTHER);
  const edge = placeOf(places, right + 1);
  let end = edge;
  for (const { cells } of rows) {
    const cell = lastOf(cells);
    const style = cell === undefined ? undefined : styles[cell.style];
    if (typeof cell?.value !== 'string' || style === undefined || !goesRight(style)) continue;
    const width = Math.min(widthOf(cell.value, style), MOST_POINTS);
    end = Math.max(end, placeOf(places, cell.column) + width);
  }
  if (end <= edge) return right;
  const whole = lastWithin(places, right + 1, end - edge);
  return placeOf(places, whole + 1) < end ? whole + 1 : whole;
}

/** Columns looked at beyond the last used one. */
const FURTHER = 64;
const MOST_POINTS = 3000;

function goesRight({ wrap, shrink, rotation, align }: ViewStyle): boolean {
  return (align === 'general' || align === 'left') && !wrap && !shrink && rotation === 0;
}

function widthOf(text: string, { font, indent }: ViewStyle): number {
  return estimatedWidth(text, font.size) + indent * font.size * INDENT;
}

/** A step of indent, to the size of the font. */
const INDENT = 0.65;

function lastOf(cells: readonly CellView[]): CellView | undefined {
  for (let i = cells.length - 1; i >= 0; i -= 1) if (cells[i]?.value !== null) return cells[i];
  return undefined;
}
