import type { RowView, SheetFrame } from './sheetView';

/** Rows or columns, both ends inside. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Where rows or columns stand 行列位置: `at[i]` is where the i-th begins, in points; a hidden one has no length. */
export interface Places {
  readonly count: number;
  /** One more than there are. */
  readonly at: Float64Array;
  /** Of those behind the last. */
  readonly usual: number;
}

/** The first `count` rows of a sheet; `rows` ascending. */
export function rowPlaces({ rowHeight }: SheetFrame, rows: readonly RowView[], count: number): Places {
  const at = new Float64Array(count + 1);
  let next = 0;
  for (let row = 0; row < count; row += 1) {
    while ((rows[next]?.row ?? count) < row) next += 1;
    const stored = rows[next]?.row === row ? rows[next] : undefined;
    const height = stored === undefined ? rowHeight : stored.hidden ? 0 : (stored.height ?? rowHeight);
    at[row + 1] = (at[row] ?? 0) + height;
  }
  return { count, at, usual: rowHeight };
}

/** The first `count` columns of a sheet. */
export function columnPlaces({ columns, columnWidth }: SheetFrame, count: number): Places {
  const at = new Float64Array(count + 1);
  let next = 0;
  for (let column = 0; column < count; column += 1) {
    while ((columns[next]?.last ?? count) < column) next += 1;
    const run = columns[next];
    const isStored = run !== undefined && run.first <= column;
    const width = !isStored ? columnWidth : run.hidden ? 0 : run.width;
    at[column + 1] = (at[column] ?? 0) + width;
  }
  return { count, at, usual: columnWidth };
}

/** Where one begins; behind the last all are usual. */
export function placeOf({ at, count, usual }: Places, index: number): number {
  return index <= count ? (at[index] ?? 0) : (at[count] ?? 0) + (index - count) * usual;
}

export function lengthOf(places: Places, { first, last }: Span): number {
  return placeOf(places, last + 1) - placeOf(places, first);
}

/** The last of those from `first` on that end within `room` points; `first` − 1 when none does. */
export function lastWithin({ at, count }: Places, first: number, room: number): number {
  const end = (at[first] ?? 0) + room;
  let [low, high] = [first, count];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((at[middle] ?? 0) <= end) low = middle;
    else high = middle - 1;
  }
  return low - 1;
}
