import type { CellStyle, CellValue } from '../../documents/sheetModel';
import { MINUTES_A_DAY } from '../../kernel/calendar';
import type { Column } from '../../sheet/schema';
import type { Codes, ColumnType } from '../../sheet/types';

/** A value of a column as its cell holds it: reading the cell gives the value back. */
export function fieldCell(type: ColumnType<unknown>, value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (type.width === 'double') return { number: Number(type.show(value)) };
  if (type.format === TEXT) return { text: type.show(value) };
  const serial = type.encode(value, NO_CODES);
  return type.format === MOMENT ? { moment: serial / MINUTES_A_DAY } : { day: serial };
}

/** How the cells of a column look, filled in or not: a unit number 1-2 typed there must never become a date. */
export function fieldStyle(column: Column<unknown>): CellStyle {
  return { format: column.type.format };
}

/** Width of a column, wide enough for what its type shows: a date that does not fit is shown as ####. */
export function fieldWidth({ type, width }: Column<unknown>): number {
  return Math.max(width, type.format === MOMENT ? 17 : 0);
}

const TEXT = '@';
const MOMENT = 'yyyy-mm-dd hh:mm';

/** Days and moments are encoded without a dictionary. */
const NO_CODES: Codes = {
  codeOf: (text) => {
    throw new RangeError(`no dictionary for ${text}`);
  },
  textOf: () => '',
};
