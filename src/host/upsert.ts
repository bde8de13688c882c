import type { ListRow, ListSheet } from '../documents/sheetModel';
import type { Grid } from '../sheet/grid';
import type { CellPatch } from './cellPatch';
import { type KeyedRows, keyedRows } from './keyedRows';
import { headingPatches, headingsAfter, withNewColumns } from './listColumns';
import { type ListMemory, type ListPlace, placeOf } from './listPlace';
import { keyOf } from './sameValue';
import { saysAt } from './saysInGrid';
import { textHash } from './valueHash';
import { HostError } from './workbook';

/** What merging a list into its sheet comes to. */
export interface ListPlan {
  readonly patches: readonly CellPatch[];
  readonly added: number;
  /** Rows of which at least one cell changes. */
  readonly changed: number;
  readonly unchanged: number;
  /** Further rows with a key that stands above already: left alone. 0-based sheet rows. */
  readonly duplicates: readonly { readonly key: string; readonly row: number }[];
  readonly memory: ListMemory;
}

/**
 * Merges a list into the sheet it stands in 按键更新 (`reliability.md` §4.3): rows are found by their key, only our
 * own cells that differ are written, new rows go below everything, a vanished key is marked and never removed.
 * `null` when the list cannot be found in the sheet any more.
 */
export function upsert(grid: Grid, list: ListSheet, memory: ListMemory | null): ListPlan | null {
  const found = placeOf(grid, list, memory);
  if (found === null) return null;
  const merge = { grid, list, memory, place: withNewColumns(grid, list, memory, found) };
  const { rowsOf, duplicates } = keyedRows(grid, list, merge.place);
  const fresh: ListRow[] = [];
  const differing: CellPatch[][] = [];
  for (const row of list.rows) {
    const i = rowsOf.get(keyIn(list, row))?.shift();
    if (i === undefined) fresh.push(row);
    else differing.push(differingCells(merge, i, row));
  }
  const changed = differing.filter((cells) => cells.length > 0).length;
  const vanished = vanishedCells(merge, rowsOf);
  const headings = headingPatches(grid, list, memory, merge.place);
  return {
    patches: [headings, ...differing, vanished, appendedCells(merge, fresh)].flat(),
    added: fresh.length,
    changed: changed + vanished.length,
    unchanged: differing.length - changed,
    duplicates,
    memory: memoryAfter(merge),
  };
}

interface Merge {
  readonly grid: Grid;
  readonly list: ListSheet;
  readonly memory: ListMemory | null;
  readonly place: ListPlace;
}

function keyIn(list: ListSheet, row: ListRow): string {
  return keyOf(row.values[list.keyColumn], row.key);
}

function differingCells({ grid, list, place }: Merge, i: number, row: ListRow): CellPatch[] {
  return list.columns.flatMap(({ style }, index) => {
    const column = place.columns[index] ?? null;
    const value = row.values[index];
    if (column === null || value === undefined || saysAt(grid, i, column, value)) return [];
    return [{ row: grid.rows[i] ?? 0, column, value, style }];
  });
}

/** Only rows we once wrote and speak of now: a row people typed, or their 合计, is none of ours. */
function vanishedCells({ grid, list, memory, place }: Merge, rowsOf: KeyedRows['rowsOf']): CellPatch[] {
  const { vanished } = list;
  const column = vanished === null ? null : (place.columns[vanished.column] ?? null);
  if (vanished === null || column === null) return [];
  const style = list.columns[vanished.column]?.style ?? {};
  const value = { text: vanished.text };
  const current = new Set(list.rows.map((row) => keyIn(list, row)));
  const patches: CellPatch[] = [];
  for (const [key, [i]] of rowsOf) {
    if (i === undefined || current.has(key) || memory?.keys.has(textHash(key)) !== true) continue;
    if (!vanished.covers(key)) continue;
    if (!saysAt(grid, i, column, value)) patches.push({ row: grid.rows[i] ?? 0, column, value, style });
  }
  return patches;
}

/** Below the last row that holds anything, so that nothing can be overwritten. */
function appendedCells({ grid, list, place }: Merge, fresh: readonly ListRow[]): CellPatch[] {
  const lastStored = grid.rows[grid.rows.length - 1] ?? 0;
  const last = grid.merges.reduce((bottom, merge) => Math.max(bottom, merge.bottom), lastStored);
  if (last + fresh.length >= ROWS) throw new HostError('no-room', { sheet: grid.sheet, limit: String(ROWS) });
  return fresh.flatMap(({ values }, n) =>
    list.columns.flatMap(({ style }, index) => {
      const column = place.columns[index] ?? null;
      return column === null ? [] : [{ row: last + 1 + n, column, value: values[index] ?? null, style }];
    }),
  );
}

/** Rows of a sheet of Excel. */
const ROWS = 1048576;

function memoryAfter({ list, memory }: Merge): ListMemory {
  const keys = new Set(memory?.keys);
  for (const row of list.rows) keys.add(textHash(keyIn(list, row)));
  return { title: list.title, headings: headingsAfter(list, memory), keys };
}
