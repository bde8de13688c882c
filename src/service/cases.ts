import { firstDay, lastDay, MINUTES_A_DAY, type Moment, momentOf, type Period } from '../kernel/calendar';
import { countWhere } from '../kernel/collections';
import type { Book } from '../registers';
import type { ServiceRequest } from '../registers/requests';
import { type ClockTerms, clockOf, type RequestClock } from '../rules/clock/clock';
import { closingOf } from '../rules/clock/closing';
import { visitOutcome, type VisitOutcome, visitsByTicket } from '../rules/clock/visitOutcome';
import { type Place, placeReader } from './places';

/** A request 诉求 with all that is known of it at a moment. */
export interface RequestCase {
  readonly request: ServiceRequest;
  /** Its entry in the register, for the cell of an issue. */
  readonly entry: number;
  readonly place: Place | null;
  readonly visit: VisitOutcome | null;
  readonly clock: RequestClock;
}

export type RequestBook = Pick<Book, 'requests' | 'visits' | 'units' | 'settings'>;

/** Every request accepted until `now`, in the order of acceptance whatever the order of rows. */
export function requestCases(book: RequestBook, now: Moment, terms: ClockTerms): readonly RequestCase[] {
  const logged = visitsByTicket(book.visits);
  const placeOf = placeReader(book.units);
  const cases: RequestCase[] = [];
  for (let entry = 0; entry < book.requests.size; entry += 1) {
    const request = book.requests.at(entry);
    if (request.accepted > now) continue;
    const visit = visitOutcome(request, logged.get(request.ticket) ?? [], closingOf(request, now), now);
    const clock = clockOf(request, visit, now, terms);
    cases.push({ request, entry, place: placeOf(request.unit), visit, clock });
  }
  return cases.sort(inOrder);
}

/** Those accepted within a month; `cases` in order of acceptance, so it is one stretch of them. */
export function acceptedIn(period: Period, cases: readonly RequestCase[]): readonly RequestCase[] {
  const from = momentOf(firstDay(period), 0);
  const to = momentOf(lastDay(period), MINUTES_A_DAY - 1);
  return cases.slice(
    countWhere(cases, (one) => one.request.accepted < from),
    countWhere(cases, (one) => one.request.accepted <= to),
  );
}

/** Whether a request is closed 已办结, in time or not. */
export function isClosed({ clock }: RequestCase): boolean {
  return clock.state !== 'open' && clock.state !== 'overdue';
}

function inOrder(a: RequestCase, b: RequestCase): number {
  const x = a.request;
  const y = b.request;
  return x.accepted - y.accepted || (x.ticket < y.ticket ? -1 : x.ticket > y.ticket ? 1 : 0);
}
