import type { ListSheet } from '../documents/sheetModel';
import { cellAt, type Grid } from '../sheet/grid';
import type { CellPatch } from './cellPatch';
import { HEADING_STYLE } from './listLayout';
import type { ListMemory, ListPlace } from './listPlace';
import { saysAlready } from './sameValue';

/** A column a later release brought goes to the right of all; one that people deleted stays deleted. */
export function withNewColumns(
  grid: Grid,
  list: ListSheet,
  memory: ListMemory | null,
  place: ListPlace,
): ListPlace {
  let next = grid.merges.reduce((after, { right }) => Math.max(after, right + 1), grid.columns.length);
  const columns = list.columns.map(({ id }, index) => {
    const column = place.columns[index] ?? null;
    return column !== null || memory === null || memory.headings.has(id) ? column : next++;
  });
  return { ...place, columns };
}

/** Title and headings of ours that are worded differently now: another month, another language. */
export function headingPatches(
  grid: Grid,
  list: ListSheet,
  memory: ListMemory | null,
  place: ListPlace,
): CellPatch[] {
  if (memory === null) return [];
  const patches: CellPatch[] = [];
  const title = memory.title === list.title ? null : titleCell(grid, memory.title, place);
  if (title !== null) patches.push({ ...title, value: { text: list.title } });
  const row = grid.rows[place.headingIndex] ?? 0;
  list.columns.forEach(({ id, heading }, index) => {
    const column = place.columns[index] ?? null;
    if (column === null || memory.headings.get(id) === heading) return;
    if (saysAlready(cellAt(grid, place.headingIndex, column), false, { text: heading })) return;
    patches.push({ row, column, value: { text: heading }, style: HEADING_STYLE });
  });
  return patches;
}

/** The headings to remember: also of columns this release no longer has. */
export function headingsAfter(list: ListSheet, memory: ListMemory | null): ReadonlyMap<string, string> {
  const headings = new Map(memory?.headings);
  for (const { id, heading } of list.columns) headings.set(id, heading);
  return headings;
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
