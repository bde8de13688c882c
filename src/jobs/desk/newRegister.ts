import type { UserCell } from '../../documents/userSheet';
import { freeSheetName } from '../../host/sheetName';
import { type RegisterName, registers } from '../../registers';
import { cellName } from '../../sheet/grid';
import type { OpenedBook } from '../openBook';
import { registerSheet } from '../template/registerSheet';
import type { CellShown, Edit, Refused } from './entry';
import { cellFor, columnOf } from './fieldValue';

/** A register the workbook does not keep yet 新建台账: a sheet of its own with its first rows. */
export function newRegister(
  { contents, book }: OpenedBook,
  register: RegisterName,
  rows: readonly ReadonlyMap<string, unknown>[],
): Edit | Refused {
  const language = book.settings.documentLanguage;
  const blank = registerSheet(registers[register], language);
  const taken = contents.grids.map(({ sheet }) => sheet);
  const name = freeSheetName(blank.name, taken);
  if (contents.structureProtected) return { refused: { code: 'desk-locked', facts: { sheet: name } } };
  const fields = Object.keys(registers[register].columns);
  const shown: CellShown[] = [];
  const filled = rows.map((values, k) => ({
    cells: fields.map((field, column): UserCell | null => {
      const value = values.get(field) ?? null;
      if (value === null) return null;
      const { type, label } = columnOf(register, field);
      const cell = cellName(k + blank.firstEntry, column);
      const after = type.show(value, language);
      shown.push({ sheet: name, cell, heading: label, before: '', after, isKept: true });
      return { value: cellFor(type, value, language) };
    }),
  }));
  const sheet = { ...blank, name, rows: [...blank.rows, ...filled] };
  const places = rows.map((_, k) => ({ sheet: name, row: k + blank.firstEntry }));
  return { changes: [{ kind: 'register', sheet }], shown, rows: places };
}
