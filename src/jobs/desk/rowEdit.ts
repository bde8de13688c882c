import type { Change } from '../../host/workbook';
import type { Language } from '../../kernel/label';
import type { Moment } from '../../kernel/calendar';
import type { RegisterName } from '../../registers';
import { registers } from '../../registers';
import { cellName } from '../../sheet/grid';
import type { Table } from '../../sheet/readTable';
import type { OpenedBook } from '../openBook';
import type { Wishes } from '../wishes';
import type { CellShown, Edit, Refused } from './entry';
import { columnOf, type Fields, keptValue } from './fieldValue';
import { roomBelow } from './freeRow';
import { newRegister } from './newRegister';
import { structureRefusal, tableFor } from './registerTable';
import { ordinalCell, type PlacedCell, type RowCell, rowCells } from './rowCells';

/** Rows to be put under the last record of a register 追加. */
export interface Appended<N extends RegisterName> {
  readonly register: N;
  readonly rows: readonly Fields<N>[];
  /** The field that dates a row, by which a register with a sheet a month finds its sheet. */
  readonly dated: { readonly field: keyof Fields<N> & string; readonly moment: Moment };
  /** Fields that follow from others: written where there is a column, not missed where there is none. */
  readonly quiet: ReadonlySet<string>;
}

/** Puts rows under the last record of a register, into its own columns; a register that is not there is added. */
export function appendRows<N extends RegisterName>(
  opened: OpenedBook,
  wish: Appended<N>,
  wishes: Wishes,
): Edit | Refused {
  const rows = wish.rows.map((fields) => cleanedFields(wish.register, fields, wishes.language));
  const bad = rows.find((row): row is Refused => 'refused' in row);
  if (bad !== undefined) return bad;
  const kept = rows.filter((row): row is ReadonlyMap<string, unknown> => !('refused' in row));
  const table = tableFor(opened, wish.register, wish.dated);
  const sheets = opened.recognised.filter(({ finding }) => finding.register === wish.register);
  const refused = structureRefusal(
    opened,
    table === null ? sheets.map(({ finding }) => finding.grid.sheet) : [table.layout.grid.sheet],
    wishes,
  );
  if (refused !== null) return refused;
  if (table === null) return newRegister(opened, wish.register, kept);
  return appended(opened, table, { ...wish, rows: kept });
}

interface Kept {
  readonly register: RegisterName;
  readonly rows: readonly ReadonlyMap<string, unknown>[];
  readonly quiet: ReadonlySet<string>;
}

function appended(opened: OpenedBook, table: Table, { register, rows, quiet }: Kept): Edit | Refused {
  const { sheet } = table.layout.grid;
  if (opened.contents.protectedSheets.has(sheet))
    return { refused: { code: 'desk-protected', facts: { sheet } } };
  const room = roomBelow(table, rows.length);
  if ('taken' in room) {
    return { refused: { code: 'desk-no-room', facts: { sheet, row: String(room.taken + 1) } } };
  }
  const shown: CellShown[] = [];
  const cells: PlacedCell[] = [];
  rows.forEach((fields, k) => {
    const row = room.first + k;
    const made = rowCells(table, register, fields);
    const all = [...made.cells, ...ordinalCell(table, row, k)].map((cell) => ({ ...cell, row }));
    cells.push(...all);
    shown.push(...all.map((cell) => shownCell(sheet, cell, '')));
    shown.push(...made.lost.filter(({ field }) => !quiet.has(field)).map((lost) => notKept(sheet, lost)));
  });
  const needed = shown.find(({ isKept, heading }) => !isKept && isRequired(register, heading));
  if (needed !== undefined) {
    return { refused: { code: 'desk-no-column', facts: { sheet, col: needed.heading } } };
  }
  const change: Change = { kind: 'cells', sheet, cells: cells.map(placed) };
  const places = rows.map((_, k) => ({ sheet, row: room.first + k }));
  return { changes: [change], shown, rows: places };
}

/** Values as their columns keep them; a required one that is empty, or one that cannot be read, is refused. */
export function cleanedFields(
  register: RegisterName,
  fields: object,
  language: Language,
): ReadonlyMap<string, unknown> | Refused {
  const kept = new Map<string, unknown>();
  for (const [field, given] of Object.entries(fields)) {
    if (given === undefined) continue;
    const { type, label } = columnOf(register, field);
    const value = keptValue(type, given);
    if (value === undefined) {
      const facts = { col: label[language], value: String(given) };
      return { refused: { code: 'desk-bad-value', facts } };
    }
    kept.set(field, value);
  }
  return kept;
}

export function shownCell(sheet: string, cell: PlacedCell, before: string): CellShown {
  const { row, column, heading, text } = cell;
  return { sheet, cell: cellName(row, column), heading, before, after: text, isKept: true };
}

export function notKept(sheet: string, { heading, text }: Pick<RowCell, 'heading' | 'text'>): CellShown {
  return { sheet, cell: null, heading, before: '', after: text, isKept: false };
}

export function placed({ row, column, value }: PlacedCell): {
  readonly row: number;
  readonly column: number;
  readonly value: PlacedCell['value'];
} {
  return { row, column, value };
}

function isRequired(register: RegisterName, heading: CellShown['heading']): boolean {
  return Object.values(registers[register].columns).some(
    ({ label, need }) => label === heading && need === 'required',
  );
}
