import type { ListSheet } from '../documents/sheetModel';
import { cellAt, type Grid } from '../sheet/grid';
import type { ListPlace } from './listPlace';
import { keyOf, keyText } from './sameValue';

/** The rows of a list as they stand in its sheet. */
export interface KeyedRows {
  /** Per key, the indexes in `Grid.rows` of its rows from the top; one, unless the list itself repeats the key. */
  readonly rowsOf: ReadonlyMap<string, number[]>;
  /** Rows beyond those: somebody copied a row. Left alone. */
  readonly duplicates: readonly { readonly key: string; readonly row: number }[];
}

/** Looks up every row below the headings by its key; the first of equal keys wins. */
export function keyedRows(grid: Grid, list: ListSheet, place: ListPlace): KeyedRows {
  const repeats = new Map<string, number>();
  for (const row of list.rows) {
    const key = keyOf(row.values[list.keyColumn], row.key);
    repeats.set(key, (repeats.get(key) ?? 0) + 1);
  }
  const rowsOf = new Map<string, number[]>();
  const duplicates: { key: string; row: number }[] = [];
  const column = place.columns[list.keyColumn] ?? 0;
  for (let i = place.headingIndex + 1; i < grid.rows.length; i += 1) {
    const key = keyText(cellAt(grid, i, column));
    if (key === '') continue;
    const rows = rowsOf.get(key);
    if (rows === undefined) rowsOf.set(key, [i]);
    else if (rows.length < (repeats.get(key) ?? 1)) rows.push(i);
    else duplicates.push({ key, row: grid.rows[i] ?? 0 });
  }
  return { rowsOf, duplicates };
}
