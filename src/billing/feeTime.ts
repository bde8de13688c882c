import { type Day, firstDay, lastDay, type Period, periodOfDay } from '../kernel/calendar';
import type { Fee } from '../registers/fees';
import { numbers } from '../rules/columns';
import type { Register } from '../sheet/register';

/** The month and days a typed fee stands for. */
export interface FeeTime {
  readonly period: Period;
  readonly from: Day;
  readonly to: Day;
  /** Whether the row itself gives a first or last day. */
  readonly isDated: boolean;
}

/** A row belongs to its 账期, else to the month its days begin in, else to `current`; without days it is the whole month. */
export function feeTime(fees: Register<Fee>, current: Period): (i: number) => FeeTime {
  const [periods, froms, tos] = [numbers(fees, 'period'), numbers(fees, 'from'), numbers(fees, 'to')];
  return (i) => {
    const from = dayOrNull(froms(i));
    const to = dayOrNull(tos(i));
    const given = periods(i);
    const dated = from ?? to;
    const period = Number.isNaN(given) ? (dated === null ? current : periodOfDay(dated)) : (given as Period); // a period column
    const first = from ?? firstDay(to === null ? period : earlierPeriod(period, periodOfDay(to)));
    const last = to ?? lastDay(laterPeriod(period, periodOfDay(first)));
    return { period, from: first, to: last, isDated: dated !== null };
  };
}

function dayOrNull(encoded: number): Day | null {
  return Number.isNaN(encoded) ? null : (encoded as Day); // a day column
}

function earlierPeriod(a: Period, b: Period): Period {
  return a < b ? a : b;
}

function laterPeriod(a: Period, b: Period): Period {
  return a > b ? a : b;
}
