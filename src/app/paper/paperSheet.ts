import type { Span } from '../../host/view/places';
import type { CellView, RowView, SheetFrame, ViewStyle } from '../../host/view/sheetView';
import type { Area } from '../../sheet/grid';

/** A sheet ready to be looked up cell by cell while its pages are drawn. */
export interface PaperSheet {
  readonly frame: SheetFrame;
  readonly styles: readonly ViewStyle[];
  readonly rowAt: (row: number) => RowView | undefined;
  /** The look of a cell, its row's or its column's. */
  readonly styleAt: (row: number, column: number) => ViewStyle;
  readonly cellAt: (row: number, column: number) => CellView | undefined;
  /** Days are counted from 1904. */
  readonly is1904: boolean;
  /** Merged areas that touch some rows. */
  readonly mergesIn: (rows: Span) => readonly Area[];
}

/** `rows` and the cells in them ascending. */
export function paperSheet(
  frame: SheetFrame,
  rows: readonly RowView[],
  styles: readonly ViewStyle[],
  is1904 = false,
): PaperSheet {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const rowAt = (row: number): RowView | undefined => byRow.get(row);
  const cellAt = (row: number, column: number): CellView | undefined => {
    const stored = byRow.get(row);
    return stored === undefined ? undefined : cellIn(stored.cells, column);
  };
  const plain = styles[0] ?? PLAIN;
  return {
    frame,
    styles,
    is1904,
    rowAt,
    cellAt,
    styleAt: (row, column) => {
      const cell = cellAt(row, column)?.style;
      const own = byRow.get(row)?.style ?? 0;
      return styles[cell ?? (own === 0 ? columnStyle(frame, column) : own)] ?? plain;
    },
    mergesIn: mergesIndex(frame.merges),
  };
}

function cellIn(cells: readonly CellView[], column: number): CellView | undefined {
  let [low, high] = [0, cells.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle];
    if (cell === undefined || cell.column === column) return cell;
    if (cell.column < column) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

function columnStyle({ columns }: SheetFrame, column: number): number {
  return columns.find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
}

/** Thousands of merges, few on a page: by their top row, with how far down those before reach. */
function mergesIndex(merges: readonly Area[]): (rows: Span) => readonly Area[] {
  const sorted = [...merges].sort((a, b) => a.top - b.top);
  const reach: number[] = [];
  for (const { bottom } of sorted) reach.push(Math.max(bottom, reach[reach.length - 1] ?? -1));
  return ({ first, last }) => {
    const from = firstIndex(sorted.length, (i) => (reach[i] ?? 0) >= first);
    const to = firstIndex(sorted.length, (i) => (sorted[i]?.top ?? 0) > last);
    return sorted.slice(from, to).filter(({ bottom }) => bottom >= first);
  };
}

/** The first index for which a claim holds that holds for all after it. */
function firstIndex(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const PLAIN: ViewStyle = {
  font: { name: '宋体', size: 11, bold: false, italic: false, underline: false, strike: false, color: null },
  fill: null,
  align: 'general',
  valign: 'bottom',
  wrap: false,
  shrink: false,
  indent: 0,
  rotation: 0,
  format: 'General',
  lines: { top: null, right: null, bottom: null, left: null },
};
