import type { ServiceRequest } from '../../registers/requests';
import { closingOf } from '../../rules/clock/closing';
import { asKeyText } from '../../kernel/text';
import type { OpenedBook } from '../openBook';
import type { Wishes } from '../wishes';
import type { EntryScope, Refused } from './entry';

/** What the rules about requests look at. */
export const REQUESTS: EntryScope = { concerns: ['units', 'requests', 'visits'] };

/** A request found by its number 单号, and its place in the register. */
export interface Ticket {
  readonly entry: number;
  readonly request: ServiceRequest;
}

/** The one request of a number, however it is spelt. */
export function ticketMeant({ book: { requests } }: OpenedBook, given: string): Ticket | Refused {
  const wanted = asKeyText(given);
  const found: Ticket[] = [];
  for (let entry = 0; entry < requests.size; entry += 1) {
    const request = requests.at(entry);
    if (asKeyText(request.ticket) === wanted) found.push({ entry, request });
  }
  const [first, second] = found;
  if (first === undefined || wanted === '')
    return { refused: { code: 'desk-no-ticket', facts: { value: given } } };
  if (second === undefined) return first;
  return { refused: { code: 'desk-two-tickets', facts: { value: given, n: String(found.length) } } };
}

/** One that is still open 未办结. */
export function openTicket(opened: OpenedBook, given: string, wishes: Wishes): Ticket | Refused {
  const ticket = ticketMeant(opened, given);
  if ('refused' in ticket) return ticket;
  const isClosed = closingOf(ticket.request, wishes.now).closed && ticket.request.state !== 'working';
  return isClosed ? { refused: { code: 'desk-closed', facts: { value: ticket.request.ticket } } } : ticket;
}
