import type { Book, RegisterName } from '../../registers';
import { cellAt, cellName, FORMULA } from '../../sheet/grid';
import type { Table } from '../../sheet/readTable';
import type { OpenedBook } from '../openBook';
import type { Wishes } from '../wishes';
import type { CellShown, Edit, Refused } from './entry';
import { columnOf, type Fields } from './fieldValue';
import { indexesOf } from './freeRow';
import { structureRefusal, tablesOf } from './registerTable';
import { type PlacedCell, rowCells } from './rowCells';
import { cleanedFields, notKept, placed, shownCell } from './rowEdit';
import { showCell } from './showCell';

/** Fields of one record to be changed 修改. */
export interface Changed<N extends RegisterName> {
  readonly register: N;
  /** Entry of the register. */
  readonly entry: number;
  readonly fields: Fields<N>;
  readonly quiet: ReadonlySet<string>;
  /** Without a column for at least one of these nothing would be recorded. */
  readonly needsOne: readonly (keyof Fields<N> & string)[];
}

/** Changes fields of a record where they stand; formulas and cells that speak for several rows are left alone. */
export function changeRow<N extends RegisterName>(
  opened: OpenedBook,
  wish: Changed<N>,
  wishes: Wishes,
): Edit | Refused {
  const fields = cleanedFields(wish.register, wish.fields, wishes.language);
  if ('refused' in fields) return fields;
  const place = placeOf(opened.book, wish.register, wish.entry);
  const table = tablesOf(opened, wish.register).find(({ layout }) => layout.grid.sheet === place.sheet);
  if (table === undefined) throw new Error(`no table in ${place.sheet}`);
  const { sheet } = place;
  if (opened.contents.protectedSheets.has(sheet))
    return { refused: { code: 'desk-protected', facts: { sheet } } };
  const refused = structureRefusal(opened, [sheet], wishes) ?? needsColumn(table, wish);
  if (refused !== null) return refused;
  return changed(table, place.row, { ...wish, values: fields });
}

function changed(
  table: Table,
  row: number,
  {
    register,
    values,
    quiet,
  }: {
    readonly register: RegisterName;
    readonly values: ReadonlyMap<string, unknown>;
    readonly quiet: ReadonlySet<string>;
  },
): Edit | Refused {
  const { grid } = table.layout;
  const { sheet } = grid;
  const made = rowCells(table, register, values);
  const cells = made.cells.map((cell) => ({ ...cell, row }));
  const i = indexesOf(grid).get(row) ?? -1;
  for (const cell of cells) {
    const code = obstacleAt(table, i, cell);
    if (code === null) continue;
    const facts = { sheet, cell: cellName(row, cell.column), col: cell.heading };
    return { refused: { code, facts } };
  }
  const shown: readonly CellShown[] = [
    ...cells.map((cell) => shownCell(sheet, cell, showCell(cellAt(grid, i, cell.column)))),
    ...made.lost.filter(({ field }) => !quiet.has(field)).map((lost) => notKept(sheet, lost)),
  ];
  return {
    changes: [{ kind: 'cells', sheet, cells: cells.map(placed) }],
    shown,
    rows: [{ sheet, row }],
  };
}

function obstacleAt(
  { layout: { grid } }: Table,
  i: number,
  { row, column }: PlacedCell,
): 'desk-formula' | 'desk-merged' | null {
  if (((grid.columns[column]?.kinds[i] ?? 0) & FORMULA) !== 0) return 'desk-formula';
  const isShared = grid.merges.some(
    ({ top, bottom, left, right }) =>
      top <= row && bottom >= row && left <= column && right >= column && (bottom > top || column > left),
  );
  return isShared ? 'desk-merged' : null;
}

function needsColumn<N extends RegisterName>(
  { layout }: Table,
  { register, needsOne }: Changed<N>,
): Refused | null {
  const [first] = needsOne;
  if (first === undefined || needsOne.some((field) => layout.columns.has(field))) return null;
  const { label } = columnOf(register, first);
  return { refused: { code: 'desk-no-column', facts: { sheet: layout.grid.sheet, col: label } } };
}

function placeOf(book: Book, register: RegisterName, entry: number): { sheet: string; row: number } {
  // Any field tells the row; `unit` stands in every register but 收费标准.
  return register === 'tariffs' ? book.tariffs.cell(entry, 'item') : book[register].cell(entry, 'unit');
}
