import { type Day, existingDay, type Period, periodOf } from './calendar';
import { chineseNumber, NUMERALS } from './numerals';
import { cleaned, isCellError, plainDashes, withoutApostrophe } from './text';

/** Why a text is no day of the calendar; what could be two days is refused, never guessed. */
export type DateFault =
  | 'format'
  /** 2026-02-29. */
  | 'invalid'
  /** Before 1900 or after 9999: no cell can hold it. */
  | 'range'
  | 'two-digit-year'
  /** 11/1/2026: day or month first? */
  | 'order'
  | 'no-year'
  /** 长期, 待定, 无. */
  | 'placeholder'
  | 'is-range'
  /** 2026Q4, 2026年, 11月上旬. */
  | 'is-period'
  | 'cell-error'
  /** A number that is rather a year, a month or a serial typed as text than a day. */
  | 'suspect-number'
  /** Serial 0, which Excel shows as 1900-01-00. */
  | 'zero';

/** What a date's text names. */
export type DateShape =
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'month'; readonly period: Period }
  | { readonly is: 'nothing' }
  | { readonly is: 'fault'; readonly fault: DateFault };

/** A date or time cell's text with one kind of dash, point and digit, and no blank but between digits. */
export function bareDate(given: string): string {
  const text = withoutApostrophe(cleaned(given).text);
  if (text.length > LONGEST_GIVEN) return text;
  return plainDashes(text)
    .replace(/。/gu, '.')
    .replace(/\\/gu, '/')
    .replace(NUMERAL, (numeral) => chineseNumber(numeral) ?? numeral)
    .replace(/(?<=\D) | (?=\D)/gu, '');
}

/** What a bare date text names, if anything. */
export function dateShape(text: string): DateShape {
  if (text === '') return { is: 'nothing' };
  if (text.length > LONGEST) return fault('format');
  if (isCellError(text)) return fault('cell-error');
  const day = DAY.exec(text);
  if (day !== null) return dayShape(Number(day[1]), Number(day[3] ?? day[4]), Number(day[5]));
  const compact = COMPACT_DAY.exec(text);
  if (compact !== null) return dayShape(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const ofYear = MONTH.exec(text) ?? COMPACT_MONTH.exec(text);
  if (ofYear !== null) return monthShape(Number(ofYear[1]), Number(ofYear[2]));
  return fault(FAULTS.find(({ forms }) => forms.some((form) => form.test(text)))?.fault ?? 'format');
}

/** Whether any cell can hold days of that year. */
function isCellYear(year: number): boolean {
  return year >= 1900 && year <= 9999;
}

export function fault(code: DateFault): Extract<DateShape, { is: 'fault' }> {
  return { is: 'fault', fault: code };
}

const LONGEST_GIVEN = 80;
const LONGEST = 40;
const NUMERAL = new RegExp(`[${NUMERALS}]+(?=[年月日号时点分])`, 'gu');
const DAY = /^(\d{4})(?:([-/. ])(\d{1,2})\2|年(\d{1,2})月)(\d{1,2})[日号]?$/u;
const COMPACT_DAY = /^((?:19|20)\d\d)(\d\d)(\d\d)$/u;
const MONTH = /^(\d{4})[-/.年](\d{1,2})(?:月份?)?$/u;
const COMPACT_MONTH = /^((?:19|20)\d\d)(0[1-9]|1[0-2])$/u;

/** The first that fits says what is wrong; the last part of a two-digit date is a year only where it has two digits. */
const FAULTS: readonly { readonly fault: DateFault; readonly forms: readonly RegExp[] }[] = [
  {
    fault: 'placeholder',
    forms: [
      /^[-/*_]+$/u,
      /^(?:无|暂无|没有|长期|永久|终身|至今|待定|待补|未定|不详|未知|空|同上|n\/a|null)$/iu,
    ],
  },
  {
    fault: 'is-range',
    forms: [
      /\d[年月日号]?[至到~～].*\d/u,
      /^\d{4}[./年].*\d[月日号]?-\d/u,
      /^\d{4}(?:-\d{1,2}){3}/u,
      /\d(?:起至|起止)/u,
    ],
  },
  {
    fault: 'is-period',
    forms: [
      /^\d{4}(?:年度?)?$/u,
      /^\d{4}年?-?(?:q[1-4]|第?[1-4]季度?|[上下]半年|[春夏秋冬]季?|全年)$/iu,
      /月[上中下]旬$/u,
    ],
  },
  { fault: 'no-year', forms: [/^\d{1,2}(?:[-/.]|月)\d{1,2}[日号]?$/u, /^\d{1,2}月份?$/u] },
  {
    fault: 'two-digit-year',
    forms: [
      /^\d\d([-/. ])\d{1,2}\1\d$/u,
      /^(?:\d\d([-. ])\d\d\1\d\d|\d\d年.*|(?:3[2-9]|[4-9]\d)([-/. ])\d{1,2}\2\d\d)$/u,
      /^\d{6}$/u,
    ],
  },
  { fault: 'order', forms: [/^\d{1,2}([-/. ])\d{1,2}\1(?:\d{4}|\d\d)$/u] },
  { fault: 'suspect-number', forms: [/^\d{5}(?:\.\d+)?$/u] },
];

function dayShape(year: number, month: number, day: number): DateShape {
  if (!isCellYear(year)) return fault(year === 0 ? 'invalid' : 'range');
  const exists = existingDay(year, month, day);
  return exists === null ? fault('invalid') : { is: 'day', day: exists };
}

function monthShape(year: number, month: number): DateShape {
  if (month < 1 || month > 12) return fault('invalid');
  return isCellYear(year) ? { is: 'month', period: periodOf(year, month) } : fault('range');
}
