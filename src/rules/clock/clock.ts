import { dayOfMoment, minuteOfDay, MINUTES_A_DAY, type Moment, momentOf } from '../../kernel/calendar';
import type { ServiceRequest } from '../../registers/requests';
import type { Settings } from '../../registers/settings';
import { type Closing, closingOf } from './closing';
import {
  lastMinute,
  type Limit,
  type LimitRule,
  type LimitTable,
  limitTable,
  nextDayDue,
  standardLimits,
} from './limits';
import type { VisitOutcome } from './visitOutcome';
import { workingCalendar, type WorkingCalendar } from './workingDays';

/**
 * Where a request stands 时限状态: `open` in time or without a limit · `overdue` open past its limit ·
 * `closedInTime` · `closedLate` · `closed` when nothing says in time or late (no closing time, or no limit).
 */
export type ClockState = 'open' | 'overdue' | 'closedInTime' | 'closedLate' | 'closed';

/** The clocks of one request 时限. Due moments are the last minute still in time; `null` where there is no limit. */
export interface RequestClock {
  readonly state: ClockState;
  readonly closedAt: Moment | null;
  readonly closeDue: Moment | null;
  /** Begun days past the limit 超期天数: until now while open, until the closing after; 0 in time. */
  readonly overdueDays: number;
  /** First answer; a request closed without one was answered by its closing. */
  readonly replied: Moment | null;
  readonly replyDue: Moment | null;
  readonly replyLate: boolean;
  /** Not answered by the end of the next working day 翌日 (礼6.19.2), whatever limit the level has. */
  readonly nextDayMissed: boolean;
  readonly arriveDue: Moment | null;
  readonly arriveLate: boolean;
  readonly visitDue: Moment | null;
  /** Closed, to be visited, not visited, and the limit is over. */
  readonly visitMissing: boolean;
}

/** What clocks run by: the office's limits and its working days. */
export interface ClockTerms {
  readonly limits: LimitTable;
  readonly calendar: WorkingCalendar;
}

/** The terms of an office; `own` limits stand before the usual ones. */
export function clockTerms(
  settings: Pick<Settings, 'holidays' | 'workdays'>,
  own: readonly LimitRule[] = [],
): ClockTerms {
  return { limits: limitTable([...standardLimits, ...own]), calendar: workingCalendar(settings) };
}

/** The clocks as they stand at `now`. */
export function clockOf(
  request: ServiceRequest,
  visit: VisitOutcome | null,
  now: Moment,
  { limits, calendar }: ClockTerms,
): RequestClock {
  const within = limits(request.reqType, request.level);
  const closing = closingOf(request, now);
  const closedAt = closing.closed ? closing.at : null;
  const closeDue = dueOf(request.accepted, within.close, calendar);
  const daysLate = overdueDays(closeDue, closing.closed ? closedAt : now);
  const replied = known(request.firstReply, now) ?? closedAt;
  const answered = replied ?? whileOpen(closing, now);
  const replyDue = dueOf(request.accepted, within.reply, calendar);
  const nextDay = within.reply === null ? null : nextDayDue(request.accepted, calendar);
  const arriveDue = appointed(request, dueOf(request.accepted, within.arrive, calendar));
  const visitDue = dueOf(closedAt, within.visit, calendar);
  return {
    state: closing.closed ? closedState(closedAt, closeDue) : daysLate > 0 ? 'overdue' : 'open',
    closedAt,
    closeDue,
    overdueDays: daysLate,
    replied,
    replyDue,
    replyLate: isPast(replyDue, answered),
    nextDayMissed: isPast(nextDay, answered),
    arriveDue,
    arriveLate: isPast(arriveDue, known(request.arrived, now) ?? whileOpen(closing, now)),
    visitDue,
    visitMissing: visit === null && isPast(visitDue, now),
  };
}

function dueOf(from: Moment | null, limit: Limit | null, calendar: WorkingCalendar): Moment | null {
  return from === null || limit === null ? null : lastMinute(from, limit, calendar);
}

function overdueDays(due: Moment | null, until: Moment | null): number {
  return due === null || until === null || until <= due ? 0 : Math.ceil((until - due) / MINUTES_A_DAY);
}

function closedState(closedAt: Moment | null, due: Moment | null): ClockState {
  if (closedAt === null || due === null) return 'closed';
  return closedAt <= due ? 'closedInTime' : 'closedLate';
}

/** What was written for later than now had not happened yet. */
function known(at: Moment | null, now: Moment): Moment | null {
  return at !== null && at <= now ? at : null;
}

/** Nothing is late for want of a time once a request is closed. */
function whileOpen(closing: Closing, now: Moment): Moment | null {
  return closing.closed ? null : now;
}

function isPast(due: Moment | null, at: Moment | null): boolean {
  return due !== null && at !== null && at > due;
}

/** A general repair may be appointed 约定时间; a day without a time means until its end. */
function appointed({ appointment, level }: ServiceRequest, due: Moment | null): Moment | null {
  if (due === null || appointment === null || appointment <= due || level === 'urgent') return due;
  return minuteOfDay(appointment) === 0 ? momentOf(dayOfMoment(appointment), MINUTES_A_DAY - 1) : appointment;
}
