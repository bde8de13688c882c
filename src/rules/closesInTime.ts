import { issue } from '../sheet/issue';
import { clockOf } from './clock/clock';
import { numbers } from './columns';
import { defineRule, lastMinuteOf, spotIn } from './rule';

/** What is open is within its limit 办结时限. */
export const closesInTime = defineRule({
  name: 'closesInTime',
  codes: ['REQ-007'],
  *check({ requests }, context, lookup) {
    const [now, terms] = [lastMinuteOf(context), lookup.clockTerms()];
    const closed = numbers(requests, 'closed');
    const field = requests.has('closed') ? 'closed' : 'accepted';
    for (let i = 0; i < requests.size; i += 1) {
      if (closed(i) <= now) continue;
      const request = requests.at(i);
      const { state, overdueDays } = clockOf(request, null, now, terms);
      if (state !== 'overdue') continue;
      yield issue('REQ-007', spotIn(requests, i, field), { id: request.ticket, n: overdueDays });
    }
  },
});
