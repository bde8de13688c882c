import {
  type Day,
  daysInMonth,
  firstDay,
  lastDay,
  type Period,
  periodOfDay,
  showDay,
  showPeriod,
} from '../kernel/calendar';
import type { Fee } from '../registers/fees';
import type { Register } from '../sheet/register';
import { numbers, type Reader } from './columns';

/** The days a fee is for 计费期间: those typed, else those of its month; NaN where neither is given. */
export interface FeeSpans {
  readonly from: Reader;
  readonly to: Reader;
}

export function feeSpans(fees: Register<Fee>): FeeSpans {
  const period = numbers(fees, 'period');
  const [from, to] = [numbers(fees, 'from'), numbers(fees, 'to')];
  const starts = remembered(firstDay);
  const ends = remembered(lastDay);
  return {
    from: (i) => (Number.isNaN(from(i)) ? starts(period(i)) : from(i)),
    to: (i) => (Number.isNaN(to(i)) ? ends(period(i)) : to(i)),
  };
}

/** `2026-11` for a whole month, else `2026-11-16~2026-11-30`, or the one day that is known. */
export function showSpan(from: number, to: number): string {
  const [first, last] = [from as Day, to as Day]; // of `FeeSpans`, at least one known
  if (Number.isNaN(from)) return showDay(last);
  if (Number.isNaN(to)) return showDay(first);
  const period = periodOfDay(first);
  const isMonth = first === firstDay(period) && to - from + 1 === daysInMonth(period);
  return isMonth ? showPeriod(period) : `${showDay(first)}~${showDay(last)}`;
}

/** Months of a sheet are few, its rows many. */
function remembered(dayOf: (period: Period) => Day): (period: number) => number {
  const known = new Map<number, number>();
  return (period) => {
    if (Number.isNaN(period)) return Number.NaN;
    const day = known.get(period) ?? dayOf(period as Period); // a period column
    known.set(period, day);
    return day;
  };
}
