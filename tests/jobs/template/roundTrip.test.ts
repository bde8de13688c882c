import fc from 'fast-check';
import type { UserRow } from '../../../src/documents/userSheet';
import { fieldCell } from '../../../src/jobs/template/fieldCell';
import { registerSheet } from '../../../src/jobs/template/registerSheet';
import { dayOf } from '../../../src/kernel/calendar';
import type { Language } from '../../../src/kernel/label';
import { type RegisterName, registers } from '../../../src/registers';
import { readBook } from '../../../src/registers/readBook';
import type { Register } from '../../../src/sheet/register';
import type { Sheet } from '../../../src/sheet/schema';
import { recordOf } from '../../arbitraries';
import { userGrids } from './userGrids';

type Row = Readonly<Record<string, unknown>>;

const NAMES = Object.keys(registers) as RegisterName[];

/** Writes records into a blank register and reads the workbook. */
function readBack(definition: Sheet, name: RegisterName, records: readonly Row[], language: Language) {
  const blank = registerSheet(definition, language);
  const rows = records.map((record): UserRow => ({
    cells: Object.entries(definition.columns).map(([field, { type }]) => ({
      value: fieldCell(type, record[field]),
    })),
  }));
  const grids = userGrids([{ ...blank, rows: [...blank.rows, ...rows] }]);
  const { book, issues } = readBook(grids, { period: null, asOf: dayOf(2026, 11, 24) });
  return { issues, register: book[name] as unknown as Register<Row> };
}

/** A record as its columns show it; shown values are equal where values are. */
function shown(definition: Sheet, record: Row): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(definition.columns).map(([field, { type }]) => {
      const value = record[field];
      return [field, value === null || value === undefined ? null : type.show(value)];
    }),
  );
}

describe('what is written into a blank register is read back as it was', () => {
  test.each(NAMES.flatMap((name) => (['zh', 'en'] as const).map((language) => [name, language] as const)))(
    '%s, headings in %s',
    (name, language) => {
      const definition: Sheet = registers[name];
      fc.assert(
        fc.property(fc.array(recordOf(definition.columns), { minLength: 1, maxLength: 8 }), (records) => {
          const { register } = readBack(definition, name, records, language);
          const read = Array.from({ length: register.size }, (_, i) => shown(definition, register.at(i)));
          expect(read).toEqual(records.map((record) => shown(definition, record)));
        }),
        { numRuns: 40 },
      );
    },
  );
});
