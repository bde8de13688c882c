import {
  addPeriods,
  type Day,
  daysInMonth,
  firstDay,
  lastDay,
  type Period,
  periodOfDay,
} from '../kernel/calendar';
import type { Settings } from '../registers/settings';
import { MID_MONTH } from '../rules/billingStart';

/** A number of months as an exact, reduced fraction: 16/31, 1, 81/31. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

export const ONE_MONTH: Fraction = { numerator: 1, denominator: 1 };

/** How parts of months are counted 天数口径: both settings of the office. */
export type MonthRules = Pick<Settings, 'startRule' | 'dayRule'>;

const HALF: Fraction = { numerator: 1, denominator: 2 };
const NONE: Fraction = { numerator: 0, denominator: 1 };

/**
 * Months from `from` to `to`, both inside. A full calendar month is exactly 1 whatever the rule; a part counts its real
 * days or thirtieths (at most one month), and an office on the half-month rule counts a half as exactly 1/2.
 */
export function monthsBetween(from: Day, to: Day, rules: MonthRules): Fraction {
  if (from > to) return NONE;
  const [first, last] = [periodOfDay(from), periodOfDay(to)];
  if (first === last) return partOf(first, from, to, rules);
  const head = partOf(first, from, lastDay(first), rules);
  const tail = partOf(last, firstDay(last), to, rules);
  return sum(sum(head, tail), { numerator: last - first - 1, denominator: 1 });
}

/** Each calendar month that the span touches, with the part of it inside. */
export function monthParts(from: Day, to: Day, rules: MonthRules): Fraction[] {
  const parts: Fraction[] = [];
  for (let p = periodOfDay(from); firstDay(p) <= to; p = addPeriods(p, 1)) {
    parts.push(partOf(p, later(from, firstDay(p)), earlier(to, lastDay(p)), rules));
  }
  return parts;
}

export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function partOf(period: Period, from: Day, to: Day, { startRule, dayRule }: MonthRules): Fraction {
  const [first, last] = [firstDay(period), lastDay(period)];
  if (from === first && to === last) return ONE_MONTH;
  if (startRule === 'halfMonth') {
    const middle = first + MID_MONTH;
    if ((from === first && to === middle - 1) || (from === middle && to === last)) return HALF;
  }
  const days = to - from + 1;
  return dayRule === 'd30' ? reduced(Math.min(days, 30), 30) : reduced(days, daysInMonth(period));
}

function sum(a: Fraction, b: Fraction): Fraction {
  return reduced(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

function reduced(numerator: number, denominator: number): Fraction {
  const common = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / common, denominator: denominator / common };
}

function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}
