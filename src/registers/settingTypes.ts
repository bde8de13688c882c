import { addDays, civil, type Day } from '../kernel/calendar';
import { readDayText } from '../kernel/dateText';
import { compareDecimal, type Decimal, ONE, power10, showDecimal } from '../kernel/decimal';
import type { Label } from '../kernel/label';
import { cleaned, plainDashes } from '../kernel/text';
import { day } from '../sheet/dayTypes';
import { decimal } from '../sheet/numberTypes';
import type { Codes, ColumnType, Reading } from '../sheet/types';

export type ValueCell = Parameters<ColumnType<unknown>['read']>[0];

/** A kind of value a setting takes 设置值类型: a column type without the column. */
export interface SettingType<T> {
  readonly read: (cell: ValueCell) => Reading<T>;
  readonly options?: readonly Label[];
}

/** A column type read from one cell, numbers and dates the same way as in a column. */
export function like<T>(type: ColumnType<T>): SettingType<T> {
  const read = (cell: ValueCell): Reading<T> => {
    const isNumber = cell.kind === 'number' || cell.kind === 'date';
    const encoded = isNumber ? type.fromNumber(cell.value, cell.kind === 'date') : Number.NaN;
    return Number.isNaN(encoded) ? type.read(cell) : { value: type.decode(encoded, NO_CODES) };
  };
  return type.options === undefined ? { read } : { read, options: type.options };
}

/** A share 比例 from 0 to 1: `92%`, `0.92`; people also write 92 for 92 %. */
export const share: SettingType<Decimal> = {
  read: (cell) => {
    const percent = cell.kind === 'text' ? /^(.*\S)\s*%$/u.exec(cleaned(cell.value).text)?.[1] : undefined;
    const reading = like(decimal).read(percent === undefined ? cell : { kind: 'text', value: percent });
    if ('refused' in reading || reading.value === null) return reading;
    const { digits, scale } = reading.value;
    const isPercent = percent !== undefined || compareDecimal(reading.value, ONE) > 0;
    const value = isPercent ? { digits, scale: scale + 2 } : reading.value;
    const isShare = digits >= 0 && compareDecimal(value, ONE) <= 0;
    return isShare ? { value } : { refused: { kind: 'number' } };
  },
};

/** A whole number from 1, perhaps with its unit behind it (`15天`, `12个月`). */
export const count: SettingType<number> = {
  read: (cell) => {
    const text = cell.kind === 'text' ? cell.value.replace(/\s*(?:天|日|个?月|days?|months?)$/iu, '') : null;
    const reading = like(decimal).read(text === null ? cell : { kind: 'text', value: text });
    if ('refused' in reading) return reading;
    if (reading.value === null) return { value: null };
    const { digits, scale } = reading.value;
    const whole = scale === 0 ? digits : digits / power10(scale);
    const isCount = Number.isInteger(whole) && whole >= 1 && whole <= MOST;
    return isCount ? { value: whole } : { refused: { kind: 'number' } };
  },
};

/** Days 日期清单: one, several (`、`), or spans (`2024-10-01至2024-10-07`, `2024年10月1日-7日`). */
export const days: SettingType<readonly Day[]> = {
  read: (cell) => {
    if (cell.kind !== 'text') {
      const reading = like(day).read(cell);
      if ('refused' in reading) return reading;
      return { value: reading.value === null ? null : [reading.value] };
    }
    const parts = plainDashes(cleaned(cell.value).text).split(/[、,;]\s*|\s+(?=\d{4}\D)/u);
    const read = parts.filter((part) => part !== '').map(spanOf);
    if (read.length === 0) return { value: null };
    return read.includes(null) ? { refused: { kind: 'day' } } : { value: read.flatMap((span) => span ?? []) };
  },
};

/** An account number 账号: 16 digits or more in a number cell have lost their end (WB-020). */
export const digits: SettingType<string> = {
  read: (cell) => {
    if (cell.kind === 'number' && Math.abs(cell.value) >= 1e15) {
      return { refused: { kind: 'digits', n: String(String(BigInt(cell.value)).length) } };
    }
    if (cell.kind === 'boolean' || cell.kind === 'date') return { refused: { kind: 'number' } };
    const text =
      cell.kind === 'text' ? cleaned(cell.value).text : showDecimal({ digits: cell.value, scale: 0 });
    return { value: text === '' ? null : text };
  },
};

const MOST = 3650;
/** No holiday lasts longer; a longer span is a typing error. */
const LONGEST_SPAN = 366;
const NO_CODES: Codes = { codeOf: () => 0, textOf: () => '' };

function spanOf(text: string): readonly Day[] | null {
  const whole = dayIn(text);
  if (whole !== null) return [whole];
  const [from = '', to = '', ...more] = text.split(/\s*(?:至|到|~|\.\.+|(?<=日)-|\s-\s)\s*/u);
  const first = dayIn(from);
  const last = first === null ? null : (dayIn(to) ?? dayIn(completed(to, first)));
  if (first === null || last === null || more.length > 0) return null;
  const length = last - first;
  if (length < 0 || length > LONGEST_SPAN) return null;
  return Array.from({ length: length + 1 }, (_, i) => addDays(first, i));
}

/** `10-07`, `10月7日`, `7日` or `7` after a full first day. */
function completed(text: string, first: Day): string {
  const parts = text.match(/\d+/gu) ?? [];
  const { year, month } = civil(first);
  return parts.length === 2 ? `${year}-${parts.join('-')}` : `${year}-${month}-${parts.join('')}`;
}

function dayIn(text: string): Day | null {
  const read = readDayText(text);
  return 'ok' in read ? read.ok : null;
}
