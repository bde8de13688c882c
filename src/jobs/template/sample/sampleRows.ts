import type { UserValue } from '../../../documents/userSheet';
import { type Day, showDay } from '../../../kernel/calendar';
import { type RegisterName, registers } from '../../../registers';
import { fieldCell } from '../fieldCell';

/** A row of the sample by field, ready for any layout; fields left out are blank. */
export type SampleRow = Readonly<Record<string, UserValue>>;

/** Every register's rows in their order. */
export type SampleRows = Readonly<Record<RegisterName, readonly SampleRow[]>>;

/** Records as the cells of their register hold them. */
export function rowsIn(
  register: RegisterName,
  records: readonly Readonly<Record<string, unknown>>[],
): readonly SampleRow[] {
  const columns = Object.entries(registers[register].columns);
  return records.map((record) => {
    const row: Record<string, UserValue> = {};
    for (const [field, { type }] of columns) {
      const value = record[field];
      if (value !== null && value !== undefined) row[field] = fieldCell(type, value);
    }
    return row;
  });
}

/** What a cell shows, by which rows are known. */
export function shownOf(value: UserValue | undefined): string {
  if (value == null) return '';
  if ('text' in value) return value.text;
  if ('error' in value) return value.error;
  if ('day' in value) return showDay(value.day as Day); // cells of the sample hold whole days
  return String('moment' in value ? value.moment : 'number' in value ? value.number : value.result);
}
