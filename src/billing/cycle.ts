import {
  addPeriods,
  type Day,
  dayOf,
  firstDay,
  lastDay,
  monthOf,
  type Period,
  yearOf,
} from '../kernel/calendar';
import type { Tariff } from '../registers/tariffs';

/** Days of a charge, both inside. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** How often a fee is charged 周期. */
export type Cycle = NonNullable<Tariff['cycle']>;

const LENGTH = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** Months of a cycle; a heating season is not counted in months. */
export function monthsOfCycle(cycle: Cycle): number {
  return cycle === 'season' ? 1 : LENGTH[cycle];
}

/**
 * The cycle that holds a month, anchored to the calendar: quarters begin in January, April, July and October.
 * It is charged as a whole in its first month.
 */
export function cycleSpan(cycle: Cycle, period: Period): Span {
  if (cycle === 'season') return seasonOf(period);
  const length = LENGTH[cycle];
  const first = addPeriods(period, -((monthOf(period) - 1) % length));
  return { from: firstDay(first), to: lastDay(addPeriods(first, length - 1)) };
}

/** The heating season 采暖季 that holds a month, or the next one: 15 November to 15 March. */
export function seasonOf(period: Period): Span {
  const year = monthOf(period) <= 3 ? yearOf(period) - 1 : yearOf(period);
  return { from: dayOf(year, 11, 15), to: dayOf(year + 1, 3, 15) };
}

/** Days inside a span: 121 of a heating season, 122 in a leap year. */
export function daysOf({ from, to }: Span): number {
  return Math.max(0, to - from + 1);
}

/** The days two spans share; empty when `from` is after `to`. */
export function shared(a: Span, b: { readonly from: number; readonly to: number }): Span {
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
  return { from: from as Day, to: to as Day }; // whole days: each bound is a day unless it is an open end
}
