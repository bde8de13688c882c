import { dayFromCivil } from './civil';
import type { Typed } from './input';

/** What Excel takes for a date or a time 日期、时间: `3-2`, `1/2`, `2-1-30`, `11月1日`, `12:30`, `JAN1`. */
export function typedDate(value: string, year: number): Typed | null {
  const text = value.trim();
  return asTime(text) ?? asDay(text, year);
}

const TIME = /^(上午|下午)?(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/u;

function asTime(text: string): Typed | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [, half, hour = '', minute = '', second] = match;
  const hours = Number(hour) + (half === '下午' && Number(hour) < 12 ? 12 : 0);
  const seconds = hours * 3600 + Number(minute) * 60 + Number(second ?? 0);
  return { content: seconds / 86400, numberFormat: second === undefined ? 'h:mm' : 'h:mm:ss' };
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const FULL = 'yyyy/m/d';
const SHORT = 'm"月"d"日"';

/** Each pattern with the places of year, month and day in it; 0: the year is this one. */
const PATTERNS: readonly (readonly [RegExp, number, number, number, string])[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u, 1, 2, 3, FULL],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/u, 1, 2, 3, 'yyyy"年"m"月"d"日"'],
  // Two digits in front: a Chinese Excel reads year, month, day.
  [/^(\d{1,2})[-/](\d{1,2})[-/](\d{1,2})$/u, 1, 2, 3, FULL],
  [/^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/u, 3, 1, 2, FULL],
  [/^(\d{1,2})[-/](\d{1,2})$/u, 0, 1, 2, SHORT],
  [/^(\d{1,2})月(\d{1,2})日$/u, 0, 1, 2, SHORT],
];
const NAMED = /^([A-Z]{3})-?(\d{1,2})$|^(\d{1,2})-([A-Z]{3})$/u;

function asDay(text: string, thisYear: number): Typed | null {
  for (const [pattern, year, month, day, numberFormat] of PATTERNS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const parts = [match[year], match[month], match[day]].map(Number);
    const serial = dayFromCivil(year === 0 ? thisYear : century(parts[0]!), parts[1]!, parts[2]!);
    if (serial !== null) return { content: serial, numberFormat };
  }
  const named = NAMED.exec(text.toUpperCase());
  const month = MONTHS.indexOf(named?.[1] ?? named?.[4] ?? '') + 1;
  const serial = month === 0 ? null : dayFromCivil(thisYear, month, Number(named?.[2] ?? named?.[3]));
  return serial === null ? null : { content: serial, numberFormat: 'd-mmm' };
}

/** Windows' rule for two digits. */
function century(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
