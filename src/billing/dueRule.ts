import {
  addDays,
  addPeriods,
  civil,
  type Day,
  dayOf,
  daysInMonth,
  existingDay,
  firstDay,
  lastDay,
  monthOf,
  type Period,
  periodOf,
  periodOfDay,
  yearOf,
} from '../kernel/calendar';
import type { Span } from './cycle';

/** When a charge is to be paid 应缴日规则, read from its text. */
export type DueRule =
  /** A day of the month charged or of one after (before) it; 31 stands for the last day. */
  | { readonly kind: 'monthDay'; readonly months: number; readonly day: number }
  | { readonly kind: 'afterIssue'; readonly days: number }
  | { readonly kind: 'afterStart'; readonly days: number }
  | { readonly kind: 'afterEnd'; readonly days: number }
  /** A day of the year, at or after the season's autumn. */
  | { readonly kind: 'yearDay'; readonly month: number; readonly day: number }
  | { readonly kind: 'fixed'; readonly day: Day };

/** What a rule counts from. */
export interface DueFrom {
  readonly period: Period;
  readonly span: Span;
  readonly issued: Day;
}

const MONTHS: Readonly<Record<string, number>> = {
  当: 0,
  本: 0,
  每: 0,
  首: 0,
  该: 0,
  次: 1,
  下: 1,
  隔: 2,
  上: -1,
  前: -1,
};
const LAST = 31;

const FORMS: readonly (readonly [RegExp, (m: RegExpExecArray) => DueRule | null])[] = [
  [/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u, (m) => fixed(Number(m[1]), Number(m[2]), Number(m[3]))],
  [/^(\d{1,2})月(\d{1,2})[日号]?$/u, (m) => yearDay(Number(m[1]), Number(m[2]))],
  [
    /^(?:季度?|每季)?(当|本|每|首|该|次|下|隔|上|前)?个?月?的?(\d{1,2})[日号]?$/u,
    (m) => monthDay(m[1] ?? '当', Number(m[2])),
  ],
  [/^(当|本|每|该|次|下|隔|上|前)?个?月(?:底|末|最后一[天日])$/u, (m) => monthDay(m[1] ?? '当', LAST)],
  [
    /^(?:出单|开单|出账|账单|发单|通知|送达|issued?)(?:日期?)?(?:后|起|\+|加)(\d{1,3})[天日]?(?:内)?(?:days?)?$/iu,
    (m) => ({ kind: 'afterIssue', days: Number(m[1]) }),
  ],
  [
    /^(?:期初|账期初|月初|计费起|seasonstart|start|采暖季开始|供暖季开始|供暖开始)(?:日|后)?(?:(?:\+|加)?(\d{1,3})[天日]?(?:内)?(?:days?)?)?$/iu,
    (m) => ({ kind: 'afterStart', days: Number(m[1] ?? 0) }),
  ],
  [
    /^(?:期末|账期末|季末|季度末|年底|年末|计费止|end)(?:日|后)?(?:(?:\+|加)?(\d{1,3})[天日]?(?:内)?(?:days?)?)?$/iu,
    (m) => ({ kind: 'afterEnd', days: Number(m[1] ?? 0) }),
  ],
  [/^(?:采暖季|供暖季|采暖|供暖)前$/u, () => ({ kind: 'afterStart', days: -1 })],
];

/** Reads a rule such as `当月25日`, `次月10日`, `出单+15天`, `月底`, `11月15日`, `25日`; `null` when it cannot be read. */
export function parseDueRule(text: string): DueRule | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,，。;；]+/gu, '')
    .replace(/(?<=.[日号底末])(?:之?前|以前|止|截止)$/u, '');
  for (const [form, rule] of FORMS) {
    const match = form.exec(plain);
    if (match !== null) return rule(match);
  }
  return null;
}

/** The day a rule gives for a charge; a month without that day ends on its last. */
export function dueDay(rule: DueRule, { period, span, issued }: DueFrom): Day {
  switch (rule.kind) {
    case 'monthDay':
      return dayIn(addPeriods(period, rule.months), rule.day);
    case 'afterIssue':
      return addDays(issued, rule.days);
    case 'afterStart':
      return addDays(span.from, rule.days);
    case 'afterEnd':
      return addDays(span.to, rule.days);
    case 'yearDay':
      return yearDayFor(rule, span);
    case 'fixed':
      return rule.day;
  }
}

/** The day a bill counts as issued 出单日: the day looked at, or the month's first when that month is over. */
export function issueDay(period: Period, asOf: Day): Day {
  return periodOfDay(asOf) > period ? firstDay(period) : asOf;
}

/** The year in which the day is nearest before or in the span: a heating fee due in October is that autumn's. */
function yearDayFor({ month, day }: { month: number; day: number }, span: Span): Day {
  const first = periodOfDay(span.from);
  const isNextYear = month < monthOf(first) && dayOf(yearOf(first) + 1, month, 1) <= span.to;
  const year = civil(span.from).year + (isNextYear ? 1 : 0);
  return dayIn(periodOf(year, month), day);
}

function dayIn(period: Period, day: number): Day {
  return day >= daysInMonth(period) ? lastDay(period) : addDays(firstDay(period), day - 1);
}

function monthDay(month: string, day: number): DueRule | null {
  return day >= 1 && day <= LAST ? { kind: 'monthDay', months: MONTHS[month] ?? 0, day } : null;
}

function yearDay(month: number, day: number): DueRule | null {
  return existingDay(2024, month, day) === null ? null : { kind: 'yearDay', month, day };
}

function fixed(year: number, month: number, day: number): DueRule | null {
  const exact = existingDay(year, month, day);
  return exact === null ? null : { kind: 'fixed', day: exact };
}
