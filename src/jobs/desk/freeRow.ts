import { asKeyText, cleaned } from '../../kernel/text';
import { cellAt, FORMULA, type Grid, KIND } from '../../sheet/grid';
import type { Table } from '../../sheet/readTable';

/** Where new rows go: the first of them, or the row that is in the way. */
export type RoomBelow = { readonly first: number } | { readonly taken: number };

/** The rows right below the last record 最后一条记录下面; a cell that holds anything is never written over. */
export function roomBelow(table: Table, count: number): RoomBelow {
  const { grid, header } = table.layout;
  const last = lastRecord(table);
  const first = (last === null ? header.row : (grid.rows[last] ?? 0)) + 1;
  const stopped = new Set(table.body.skipped.map(({ row }) => row));
  const indexes = indexesOf(grid);
  for (let row = first; row < first + count; row += 1) {
    const isTaken = row > LAST_ROW || stopped.has(row) || !isFree(table, row, indexes.get(row));
    if (isTaken) return { taken: row };
  }
  return { first };
}

/** Stored row of the last record: a good entry, or one wrong in places; a lone remark below the table is none. */
export function lastRecord({ layout, body, rows }: Table): number | null {
  const good = rows.at(-1) ?? -1;
  for (let k = body.rows.length - 1; k >= 0; k -= 1) {
    const i = body.rows[k] ?? 0;
    if (i <= good) break;
    const filled = [...layout.columns.values()].filter((column) => holds(layout.grid, i, column));
    if (filled.length >= 2) return i;
  }
  return good < 0 ? null : good;
}

/** The column that numbers the rows 序号; `null` when there is none. */
export function ordinalColumn({ layout }: Table): number | null {
  const used = new Set(layout.columns.values());
  const found = layout.header.headings.find(
    ({ column, leaf }) => !used.has(column) && ORDINALS.has(asKeyText(leaf)),
  );
  return found === undefined ? null : found.column;
}

/** Stored index of each sheet row. */
export function indexesOf(grid: Grid): ReadonlyMap<number, number> {
  const indexes = new Map<number, number>();
  grid.rows.forEach((row, i) => indexes.set(row, i));
  return indexes;
}

/** Last row of an Excel sheet, 0-based. */
const LAST_ROW = 1048575;
const ORDINALS = new Set(['序号', '序', 'no', 'no.', '#']);

/** Numbers filled in ahead and formulas filled down beside the table's own columns are no entry. */
function isFree(table: Table, row: number, i: number | undefined): boolean {
  const { grid, columns } = table.layout;
  const used = [...columns.values(), ...table.layout.unitPrefix];
  const isMerged = grid.merges.some(
    (area) =>
      area.top <= row &&
      area.bottom >= row &&
      used.some((at) => at >= area.left && at <= area.right && (area.top < row || at > area.left)),
  );
  if (isMerged) return false;
  if (i === undefined) return true;
  const ordinal = ordinalColumn(table);
  return grid.columns.every((_, column) => {
    if (!holds(grid, i, column)) return true;
    const isFormula = ((grid.columns[column]?.kinds[i] ?? 0) & FORMULA) !== 0;
    return column === ordinal || (isFormula && !used.includes(column));
  });
}

/** Blanks that nobody sees hold nothing; a formula that shows nothing does. */
function holds(grid: Grid, i: number, column: number): boolean {
  const kind = grid.columns[column]?.kinds[i] ?? KIND.blank;
  if (kind === KIND.blank) return false;
  const cell = cellAt(grid, i, column);
  return (kind & FORMULA) !== 0 || cell.kind !== 'text' || cleaned(cell.value).text !== '';
}
