import { MINUTES_A_DAY } from '../kernel/calendar';
import { nextDayDue } from '../rules/clock/limits';
import { workingMinutes, type WorkingCalendar } from '../rules/clock/workingDays';
import { isClosed, type RequestCase } from './cases';
import type { Relations } from './relations';

/** The tally of no requests. */
export const NOTHING = {
  total: 0,
  complaints: 0,
  valid: 0,
  repairs: 0,
  arrivedInTime: 0,
  repliedNextDay: 0,
  replied24: 0,
  closed: 0,
  onTime: 0,
  measured: 0,
  overdueOpen: 0,
  timed: 0,
  minutes: 0,
  workingMinutes: 0,
  visited: 0,
  scored: 0,
  good: 0,
  fair: 0,
  repeat: 0,
  repairsClosed: 0,
  reworked: 0,
};

/** Everything counted of some requests in one pass; figures are made of these. */
export type Tally = Readonly<typeof NOTHING>;

/** One pass over some requests. */
export function tally(cases: readonly RequestCase[], relations: Relations, calendar: WorkingCalendar): Tally {
  const sums = { ...NOTHING };
  for (const one of cases) {
    sums.total += 1;
    countKind(sums, one);
    countReply(sums, one, calendar);
    countClosing(sums, one, calendar);
    countVisit(sums, one);
    if (relations.repeats.has(one)) sums.repeat += 1;
    if (relations.reworked.has(one)) sums.reworked += 1;
  }
  return sums;
}

/** The tally of several groups of requests that share none. */
export function together(tallies: readonly Tally[]): Tally {
  const sums = { ...NOTHING };
  for (const one of tallies) {
    for (const name of NAMES) sums[name] += one[name];
  }
  return sums;
}

const NAMES = Object.keys(NOTHING) as (keyof Tally)[]; // of a literal of ours

type Sums = typeof NOTHING;

function countKind(sums: Sums, one: RequestCase): void {
  const { reqType, valid, arrived } = one.request;
  if (reqType === 'complaint') {
    sums.complaints += 1;
    if (valid === true) sums.valid += 1;
  }
  if (reqType === 'repair') {
    sums.repairs += 1;
    if (isClosed(one)) sums.repairsClosed += 1;
    if (arrived !== null && one.clock.arriveDue !== null && arrived <= one.clock.arriveDue)
      sums.arrivedInTime += 1;
  }
}

/** The next day is the next working day 翌日 (礼6.19.2), whatever longer limit a level has. */
function countReply(sums: Sums, { request, clock }: RequestCase, calendar: WorkingCalendar): void {
  if (clock.replied === null) return;
  if (clock.replied <= nextDayDue(request.accepted, calendar)) sums.repliedNextDay += 1;
  if (clock.replied - request.accepted <= MINUTES_A_DAY) sums.replied24 += 1;
}

function countClosing(sums: Sums, one: RequestCase, calendar: WorkingCalendar): void {
  const { state, closedAt } = one.clock;
  if (state === 'overdue') sums.overdueOpen += 1;
  if (state === 'closedInTime') sums.onTime += 1;
  if (state === 'overdue' || state === 'closedInTime' || state === 'closedLate') sums.measured += 1;
  if (!isClosed(one)) return;
  sums.closed += 1;
  if (closedAt === null) return;
  sums.timed += 1;
  sums.minutes += closedAt - one.request.accepted;
  sums.workingMinutes += workingMinutes(one.request.accepted, closedAt, calendar);
}

function countVisit(sums: Sums, one: RequestCase): void {
  if (one.visit === null) return;
  if (isClosed(one)) sums.visited += 1;
  if (one.visit.score === null) return;
  sums.scored += 1;
  if (one.visit.score === 'good') sums.good += 1;
  if (one.visit.score === 'fair') sums.fair += 1;
}
