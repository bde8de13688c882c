import { type RegisterName, registers } from '../../registers';
import { type Cell, cellAt, FORMULA, type Grid, parseCellName } from '../../sheet/grid';
import type { Issue } from '../../sheet/issue';
import type { Table } from '../../sheet/readTable';
import type { Column } from '../../sheet/schema';
import type { OpenedBook } from '../openBook';
import { columnOf } from './fieldValue';
import { indexesOf } from './freeRow';

/** Where an issue stands 问题所在: its cell, and what the sheet was read as there. */
export interface FixPlace {
  readonly opened: OpenedBook;
  readonly issue: Issue;
  readonly grid: Grid;
  /** Stored row; -1 where nothing stands in it. */
  readonly i: number;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly register: RegisterName | null;
  readonly table: Table | null;
  /** The field of that column; `null` for a column that is no field, such as a wide sheet's 合计. */
  readonly field: string | null;
  readonly definition: Column<unknown> | null;
}

/** `null` for issues of a whole sheet, and for formulas, whose result is not the user's to type. */
export function placeOfIssue(opened: OpenedBook, issue: Issue): FixPlace | null {
  const address = issue.cell === null ? null : parseCellName(issue.cell);
  const grid = opened.contents.grids.find(({ sheet }) => sheet === issue.sheet);
  if (address === null || grid === undefined || opened.contents.protectedSheets.has(grid.sheet)) return null;
  const { row, column } = address;
  const i = indexesOf(grid).get(row) ?? -1;
  if (((grid.columns[column]?.kinds[i] ?? 0) & FORMULA) !== 0) return null;
  const cell: Cell = i < 0 ? { kind: 'blank' } : cellAt(grid, i, column);
  return { opened, issue, grid, i, row, column, cell, ...fieldAt(opened, issue, column) };
}

/** The cell of another field in the same row. */
export function siblingCell({ table, grid, i }: FixPlace, field: string): Cell {
  const column = table?.layout.columns.get(field);
  return column === undefined || i < 0 ? { kind: 'blank' } : cellAt(grid, i, column);
}

function fieldAt(
  { recognised }: OpenedBook,
  issue: Issue,
  column: number,
): Pick<FixPlace, 'register' | 'table' | 'field' | 'definition'> {
  const found = recognised.filter(({ finding }) => finding.grid.sheet === issue.sheet);
  const isNamed = (name: RegisterName): boolean => registers[name].id === issue.register;
  const ordered = [...found].sort(
    (a, b) => Number(isNamed(b.finding.register)) - Number(isNamed(a.finding.register)),
  );
  for (const { finding, tables } of ordered) {
    for (const table of tables) {
      for (const [field, at] of table.layout.columns) {
        if (at !== column) continue;
        const definition = columnOf(finding.register, field);
        return { register: finding.register, table, field, definition };
      }
    }
  }
  const [first] = ordered;
  return {
    register: first?.finding.register ?? null,
    table: first?.tables[0] ?? null,
    field: null,
    definition: null,
  };
}
