import { dayOfMoment, type Moment } from '../../kernel/calendar';
import { groupBy } from '../../kernel/collections';
import type { ServiceRequest } from '../../registers/requests';
import type { ReturnVisit } from '../../registers/visits';
import { entries, type Register } from '../../sheet/register';
import type { Closing } from './closing';

/** What the return visit 回访 of a request found; each part as far as it was written down. */
export interface VisitOutcome {
  readonly at: Moment | null;
  readonly way: ReturnVisit['way'];
  readonly visitor: string | null;
  readonly score: ReturnVisit['score'];
  readonly opinion: string | null;
}

/** Visits of 回访记录 by ticket; those without one (routine visits) stand under `null`. */
export function visitsByTicket(
  visits: Register<ReturnVisit>,
): ReadonlyMap<string | null, readonly ReturnVisit[]> {
  return groupBy(entries(visits), (visit) => visit.ticket);
}

/**
 * The latest visit until `now`, from 回访记录 and the visit columns of the request's own row; what one of them
 * leaves empty the other fills. A visit before the day of closing belongs to an earlier try and does not count.
 */
export function visitOutcome(
  request: ServiceRequest,
  logged: readonly ReturnVisit[],
  closing: Closing,
  now: Moment,
): VisitOutcome | null {
  const closedOn = closing.closed && closing.at !== null ? dayOfMoment(closing.at) : -Infinity;
  const counts = (at: Moment | null): boolean => at === null || (at <= now && dayOfMoment(at) >= closedOn);
  const written = ownColumns(request);
  const own = written !== null && counts(written.at) ? written : null;
  if (logged.length === 0) return own;
  const found = logged.filter(({ date }) => counts(date)).map(fromLog);
  if (own !== null) found.push(own);
  return found.sort(byTime).reduce<VisitOutcome | null>(merged, null);
}

function fromLog({ date, way, visitor, score, opinion }: ReturnVisit): VisitOutcome {
  return { at: date, way, visitor, score, opinion };
}

function ownColumns({ visited, visitor, score, opinion }: ServiceRequest): VisitOutcome | null {
  return visited === null && score === null ? null : { at: visited, way: null, visitor, score, opinion };
}

/** Without a time first; at the same time the one with a score decides. */
function byTime(a: VisitOutcome, b: VisitOutcome): number {
  return (a.at ?? -1) - (b.at ?? -1) || rank(a) - rank(b);
}

function rank({ score }: VisitOutcome): number {
  return score === null ? 0 : { good: 1, fair: 2, bad: 3 }[score];
}

/** Two rows of one day tell of one visit; a later visit that asked for no score leaves the earlier score standing. */
function merged(earlier: VisitOutcome | null, later: VisitOutcome): VisitOutcome {
  if (earlier === null) return later;
  const isSame =
    earlier.at === null || later.at === null || dayOfMoment(earlier.at) === dayOfMoment(later.at);
  return {
    at: later.at,
    way: later.way ?? (isSame ? earlier.way : null),
    visitor: later.visitor ?? (isSame ? earlier.visitor : null),
    score: later.score ?? earlier.score,
    opinion: later.opinion ?? (isSame || later.score === null ? earlier.opinion : null),
  };
}
