import { addPeriods, type Period } from '../kernel/calendar';
import { groupBy } from '../kernel/collections';
import type { RequestKind } from '../registers/requests';
import { type Breakdown, breakdownOf } from './breakdown';
import { acceptedIn, type RequestCase } from './cases';
import type { ServiceDesk } from './desk';
import { type Figures, figuresOf } from './figures';
import { type Metric, percent } from './metric';
import { NOTHING, type Tally, tally, together } from './tally';

/** Requests of one kind, or of all. */
export type Scope = RequestKind | 'all';

/** A month of a trend 趋势. */
export interface TrendMonth {
  readonly period: Period;
  readonly total: number;
  readonly closed: number;
  readonly closeRate: Metric;
  readonly onTimeRate: Metric;
  readonly satisfied: Metric;
}

export interface ScopeStatistics {
  readonly figures: Figures;
  readonly counts: Breakdown;
  /** Tickets open past their limit 超期未结 and repeat complaints 重复投诉, in order of acceptance. */
  readonly overdueOpen: readonly string[];
  readonly repeat: readonly string[];
  /** The period's twelve months, the period itself last. */
  readonly trend: readonly TrendMonth[];
}

export type RequestStatistics = Readonly<Record<Scope, ScopeStatistics>>;

const KINDS: readonly RequestKind[] = ['complaint', 'help', 'repair', 'enquiry', 'suggestion', 'praise'];

/** Service-quality figures 服务质量统计 (岗1.2.1(17)) of the requests accepted in a period, as they stand at the desk's moment. */
export function requestStatistics(desk: ServiceDesk, period: Period): RequestStatistics {
  const months = MONTHS.map((back) => acceptedIn(addPeriods(period, back), desk.cases));
  const byKind = months.map((cases) => groupBy(cases, ({ request }) => request.reqType));
  const tallied = KINDS.map((kind) =>
    byKind.map((cases) => tally(cases.get(kind) ?? [], desk.relations, desk.terms.calendar)),
  );
  const total = MONTHS.map((_, i) => together(tallied.map((ofKind) => ofKind[i] ?? NOTHING)));
  const scopes = KINDS.map((kind, i) => {
    const cases = byKind.at(-1)?.get(kind) ?? [];
    return [kind, scopeStatistics(cases, tallied[i] ?? [], period, desk)] as const;
  });
  const all = scopeStatistics(months.at(-1) ?? [], total, period, desk);
  return { all, ...Object.fromEntries(scopes) } as RequestStatistics; // an entry for every kind
}

/** The same month last year, then the twelve months of the trend. */
const MONTHS = Array.from({ length: 13 }, (_, i) => i - 12);

function scopeStatistics(
  cases: readonly RequestCase[],
  tallied: readonly Tally[],
  period: Period,
  { relations, kept, households }: ServiceDesk,
): ScopeStatistics {
  const [lastYear = NOTHING, ...trend] = tallied;
  const [lastMonth = NOTHING, sums = NOTHING] = trend.slice(-2);
  return {
    figures: figuresOf(sums, { lastMonth, lastYear, households, kept }),
    counts: breakdownOf(cases),
    overdueOpen: tickets(cases.filter(({ clock }) => clock.state === 'overdue')),
    repeat: tickets(cases.filter((one) => relations.repeats.has(one))),
    trend: trend.map((month, i) => trendMonth(addPeriods(period, i - 11), month)),
  };
}

function tickets(cases: readonly RequestCase[]): readonly string[] {
  return cases.map(({ request }) => request.ticket);
}

function trendMonth(period: Period, { total, closed, onTime, measured, good, scored }: Tally): TrendMonth {
  return {
    period,
    total,
    closed,
    closeRate: percent(closed, total),
    onTimeRate: percent(onTime, measured),
    satisfied: percent(good, scored),
  };
}
