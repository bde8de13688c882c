import { type Day, type Moment, momentOf, parseDay, parsePeriod, type Period } from '../src/kernel/calendar';
import { type Fen, fenOf } from '../src/kernel/money';
import { decimal } from '../src/kernel/decimal';
import { type Book, registers, type RegisterName } from '../src/registers';
import type { Settings } from '../src/registers/settings';
import { type Dictionaries, dictionaries } from '../src/sheet/codes';
import { EMPTY, type Register } from '../src/sheet/register';
import type { Columns } from '../src/sheet/schema';

type RecordIn<N extends RegisterName> = Book[N] extends Register<infer R> ? R : never;

/** Rows of each register, only the fields that matter; a register not named is not in the workbook. */
export type BookRows = { readonly [N in RegisterName]?: readonly Partial<RecordIn<N>>[] } & {
  readonly ledger?: readonly Partial<RecordIn<'fees'>>[];
  readonly settings?: Partial<Settings>;
};

/** A book over arrays: fields left out are empty, columns that no row fills are not there, row 0 stands in sheet row 2. */
export function bookOf({ settings = {}, ledger, ...rows }: BookRows): Book {
  const dicts = dictionaries();
  const made = Object.fromEntries(
    Object.keys(registers).map((name) => [
      name,
      arrayRegister(name as RegisterName, rows[name as RegisterName], dicts),
    ]),
  );
  return {
    settings: { ...SETTINGS, ...settings },
    ...made,
    ledger: arrayRegister('fees', ledger, dicts),
  } as unknown as Book; // each name has the register of its own definition
}

/** `2024-06-05`. */
export function day(text: string): Day {
  return parseDay(text)!;
}

/** `2024-06`. */
export function period(text: string): Period {
  return parsePeriod(text)!;
}

/** Noon of a day. */
export function noon(text: string): Moment {
  return momentOf(day(text), 720);
}

/** Yuan as written: `1084.10`. */
export function yuan(text: string): Fen {
  return fenOf([decimal(text)]);
}

export const SETTINGS: Settings = {
  isGiven: true,
  company: '安居物业',
  community: '和园',
  profile: null,
  period: null,
  startRule: 'nextMonth',
  dayRule: 'actual',
  account: { name: '安居物业', bank: '工商银行', no: '6222000011112222' },
  servicePhone: null,
  target: null,
  holidays: new Set(),
  workdays: new Set(),
  documentLanguage: 'zh',
  payDays: 15,
  noticeLayout: 'A4',
  allocation: 'principalFirst',
  heatStopRatio: null,
  heatBasis: 'built',
  totalArea: null,
  prepayCap: 12,
  mappings: [],
};

function arrayRegister(
  name: RegisterName,
  rows: readonly object[] | undefined,
  dicts: Dictionaries,
): Register<object> {
  const { id, title, columns } = registers[name] as { id: string; title: { zh: string }; columns: Columns };
  const fields = Object.keys(columns);
  const blank = Object.fromEntries(fields.map((field) => [field, null]));
  const records = (rows ?? []).map((row): Record<string, unknown> => ({ ...blank, ...row }));
  return {
    id,
    present: rows !== undefined,
    size: records.length,
    // As from a sheet, a record is a view: its fields are not its own, so spreading it gives nothing.
    at: (i) => Object.create(records[i]!) as (typeof records)[number],
    cell: (i, field) => ({ sheet: title.zh, row: i + 1, column: fields.indexOf(field) }),
    has: (field) => records.some((record) => record[field] !== null),
    codes: (field) => {
      const { type } = columns[field]!;
      const codes = dicts.of(type.domain ?? '');
      const empty = type.width === 'int' ? EMPTY : Number.NaN;
      const encoded = records.map((record) =>
        record[field] === null ? empty : type.encode(record[field], codes),
      );
      return type.width === 'int' ? Int32Array.from(encoded) : Float64Array.from(encoded);
    },
    rejectedUnits: new Set(),
  };
}
