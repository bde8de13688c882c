import type { Kept } from './kept';
import { change, count, meanHours, type Metric, NOT_RECORDED, percent, perHundred } from './metric';
import type { RequestMetric } from './metricDefinitions';
import type { Tally } from './tally';

export type Figures = Readonly<Record<RequestMetric, Metric>>;

/** What stands beside a month's tally to make its figures. */
export interface Beside {
  readonly lastMonth: Tally;
  readonly lastYear: Tally;
  readonly households: number;
  readonly kept: Kept;
}

/** All figures of a tally, by the formulas of `metricDefinitions`. */
export function figuresOf(sums: Tally, { lastMonth, lastYear, households, kept }: Beside): Figures {
  return {
    total: count(sums.total),
    valid: kept.valid ? count(sums.valid) : NOT_RECORDED,
    validRate: kept.valid ? percent(sums.valid, sums.complaints) : NOT_RECORDED,
    nextDayReplyRate: kept.reply ? percent(sums.repliedNextDay, sums.total) : NOT_RECORDED,
    reply24Rate: kept.reply ? percent(sums.replied24, sums.total) : NOT_RECORDED,
    ...closingFigures(sums),
    visited: kept.visit ? count(sums.visited) : NOT_RECORDED,
    visitRate: kept.visit ? percent(sums.visited, sums.closed) : NOT_RECORDED,
    satisfied: percent(sums.good, sums.scored),
    satisfiedIncludingBasic: percent(sums.good + sums.fair, sums.scored),
    repeat: count(sums.repeat),
    reworkRate: kept.relation ? percent(sums.reworked, sums.repairsClosed) : NOT_RECORDED,
    arrivedInTimeRate: kept.arrival ? percent(sums.arrivedInTime, sums.repairs) : NOT_RECORDED,
    per100: perHundred(sums.total, households),
    monthOnMonth: change(sums.total, lastMonth.total),
    yearOnYear: change(sums.total, lastYear.total),
  };
}

type ClosingFigure =
  'closed' | 'closeRate' | 'onTime' | 'onTimeRate' | 'overdueOpen' | 'avgHours' | 'avgWorkingHours';

function closingFigures(sums: Tally): Pick<Figures, ClosingFigure> {
  return {
    closed: count(sums.closed),
    closeRate: percent(sums.closed, sums.total),
    onTime: count(sums.onTime),
    onTimeRate: percent(sums.onTime, sums.measured),
    overdueOpen: count(sums.overdueOpen),
    avgHours: meanHours(sums.minutes, sums.timed),
    avgWorkingHours: meanHours(sums.workingMinutes, sums.timed),
  };
}
