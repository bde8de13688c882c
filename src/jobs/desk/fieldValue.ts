import type { CellValue } from '../../documents/sheetModel';
import type { Language } from '../../kernel/label';
import { MINUTES_A_DAY } from '../../kernel/calendar';
import { type RegisterName, registers } from '../../registers';
import type { Column, RecordOf } from '../../sheet/schema';
import type { Codes, ColumnType } from '../../sheet/types';

/** Values of some fields of a register's row; left out or `null`: nothing to write. */
export type Fields<N extends RegisterName> = {
  readonly [K in keyof RecordOf<(typeof registers)[N]>]?: RecordOf<(typeof registers)[N]>[K] | null;
};

/** The definition of a register's field. */
export function columnOf(register: RegisterName, field: string): Column<unknown> {
  const columns: Readonly<Record<string, Column<unknown>>> = registers[register].columns;
  const column = columns[field];
  if (column === undefined) throw new RangeError(`no field ${field} in ${register}`);
  return column;
}

/** A value as its column keeps it: text cleaned as reading would clean it; `undefined` where it cannot be read. */
export function keptValue(type: ColumnType<unknown>, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'string' || type.domain === null) return value;
  const reading = type.read({ kind: 'text', value });
  return 'refused' in reading ? undefined : reading.value;
}

/** A value as a cell holds it, choices by their name in the sheet's language; a day without a time stays a day. */
export function cellFor(type: ColumnType<unknown>, value: unknown, language: Language): CellValue {
  if (value === null) return null;
  if (type.width === 'double') return { number: Number(type.show(value)) };
  if (type.format === '@') return { text: type.show(value, language) };
  const serial = type.encode(value, NO_CODES);
  if (type.name !== 'moment') return { day: serial };
  return serial % MINUTES_A_DAY === 0 ? { day: serial / MINUTES_A_DAY } : { moment: serial / MINUTES_A_DAY };
}

/** Days and moments are encoded without a dictionary. */
const NO_CODES: Codes = {
  codeOf: (text) => {
    throw new RangeError(`no dictionary for ${text}`);
  },
  textOf: () => '',
};
