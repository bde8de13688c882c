import { dayOfMoment } from '../kernel/calendar';
import { issue } from '../sheet/issue';
import { clockOf } from './clock/clock';
import { closingOf } from './clock/closing';
import { visitOutcome } from './clock/visitOutcome';
import { filled, numbers } from './columns';
import { defineRule, lastMinuteOf, spotIn } from './rule';
import { latestVisits } from './visitLog';

/** Who complained is visited 回访 within its limit after it was settled. */
export const closedIsVisited = defineRule({
  name: 'closedIsVisited',
  codes: ['REQ-008'],
  *check(book, context, lookup) {
    const { requests, visits } = book;
    if (!requests.has('visited') && !requests.has('score') && !visits.present) return;
    const [now, terms] = [lastMinuteOf(context), lookup.clockTerms()];
    const ticket = numbers(requests, 'ticket');
    const isClosed = filled(requests, 'closed');
    const latestVisit = latestVisits(book, now);
    const field = requests.has('visited') ? 'visited' : 'closed';
    for (let i = 0; i < requests.size; i += 1) {
      if (!isClosed(i)) continue;
      const request = requests.at(i);
      // Of the logged visits only the latest can be one after the closing.
      const logged = latestVisit(ticket(i));
      const found = logged < 0 ? [] : [visits.at(logged)];
      const visit = visitOutcome(request, found, closingOf(request, now), now);
      const { visitMissing, closedAt } = clockOf(request, visit, now, terms);
      if (!visitMissing || closedAt === null) continue;
      const n = context.asOf - dayOfMoment(closedAt);
      yield issue('REQ-008', spotIn(requests, i, field), { id: request.ticket, n });
    }
  },
});
