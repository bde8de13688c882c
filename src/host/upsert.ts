import type { CellStyle, CellValue, ListRow, ListSheet } from '../documents/sheetModel';
import { cellAt, FORMULA, type Grid } from '../sheet/grid';
import { type ListMemory, type ListPlace, placeOf } from './listHeadings';
import { HEADING_STYLE } from './listLayout';
import { keyOf, keyText, saysAlready } from './sameValue';
import { textHash } from './valueHash';

/** A cell to be set; `style` is for a cell that has none of its own yet. */
export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly style?: CellStyle;
}

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
  const place = withNewColumns(grid, list, memory, found);
  const { rowsOf, duplicates } = keyedRows(grid, list, place);
  const patches = headingPatches(grid, list, memory, place);
  const fresh: ListRow[] = [];
  const keys = new Set(memory?.keys);
  let changed = 0;
  for (const row of list.rows) {
    const key = keyOf(row.values[list.keyColumn], row.key);
    keys.add(textHash(key));
    const i = rowsOf.get(key)?.shift();
    if (i === undefined) fresh.push(row);
    else if (setRow(grid, i, row, place, patches)) changed += 1;
  }
  const unchanged = list.rows.length - fresh.length - changed;
  changed += markVanished({ grid, list, memory, place, rowsOf, patches });
  append(grid, list, place, fresh, patches);
  return {
    patches,
    added: fresh.length,
    changed,
    unchanged,
    duplicates,
    memory: { title: list.title, headings: headingsAfter(list, memory), keys },
  };
}

function headingsAfter(list: ListSheet, memory: ListMemory | null): ReadonlyMap<string, string> {
  const headings = new Map(memory?.headings);
  for (const { id, heading } of list.columns) headings.set(id, heading);
  return headings;
}

/** A column a later release brought goes to the right of all; one that people deleted stays deleted. */
function withNewColumns(grid: Grid, list: ListSheet, memory: ListMemory | null, place: ListPlace): ListPlace {
  let next = Math.max(grid.columns.length, ...grid.merges.map((merge) => merge.right + 1));
  const columns = list.columns.map(({ id }, index) => {
    const column = place.columns[index] ?? null;
    return column !== null || memory === null || memory.headings.has(id) ? column : next++;
  });
  return { ...place, columns };
}

function headingPatches(grid: Grid, list: ListSheet, memory: ListMemory | null, place: ListPlace) {
  const patches: CellPatch[] = [];
  const title = memory === null || memory.title === list.title ? null : titleCell(grid, memory.title, place);
  if (title !== null) patches.push({ ...title, value: { text: list.title } });
  const row = grid.rows[place.headingIndex] ?? 0;
  list.columns.forEach(({ id, heading }, index) => {
    const column = place.columns[index] ?? null;
    const before = memory?.headings.get(id);
    if (column === null || (before ?? (memory === null ? heading : '')) === heading) return;
    if (saysAlready(cellAt(grid, place.headingIndex, column), false, { text: heading })) return;
    patches.push({ row, column, value: { text: heading }, style: HEADING_STYLE });
  });
  return patches;
}

function titleCell(grid: Grid, title: string, place: ListPlace): { row: number; column: number } | null {
  for (let i = 0; i < place.headingIndex; i += 1) {
    for (let column = 0; column < grid.columns.length; column += 1) {
      const cell = cellAt(grid, i, column);
      if (cell.kind === 'text' && cell.value === title) return { row: grid.rows[i] ?? 0, column };
    }
  }
  return null;
}

/** Per key, the indexes of its rows from the top: the first is the row, unless the list itself repeats the key. */
function keyedRows(grid: Grid, list: ListSheet, place: ListPlace) {
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

function setRow(grid: Grid, i: number, row: ListRow, place: ListPlace, patches: CellPatch[]): boolean {
  let differs = false;
  row.values.forEach((value, index) => {
    const column = place.columns[index] ?? null;
    if (value === undefined || column === null) return;
    differs = setCell(grid, i, column, value, patches) || differs;
  });
  return differs;
}

function setCell(grid: Grid, i: number, column: number, value: CellValue, patches: CellPatch[]): boolean {
  const isFormula = ((grid.columns[column]?.kinds[i] ?? 0) & FORMULA) !== 0;
  if (saysAlready(cellAt(grid, i, column), isFormula, value)) return false;
  patches.push({ row: grid.rows[i] ?? 0, column, value });
  return true;
}
