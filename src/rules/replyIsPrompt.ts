import { MINUTES_A_DAY } from '../kernel/calendar';
import { issue } from '../sheet/issue';
import { clockOf } from './clock/clock';
import { numbers } from './columns';
import { defineRule, lastMinuteOf, spotIn } from './rule';

/** Who asks for something is answered by the end of the next working day (员工手册6.19.2: 应答复翌日及时处理). */
export const replyIsPrompt = defineRule({
  name: 'replyIsPrompt',
  codes: ['REQ-006'],
  *check({ requests }, context, lookup) {
    if (!requests.has('firstReply')) return;
    const [now, terms] = [lastMinuteOf(context), lookup.clockTerms()];
    const [accepted, replied] = [numbers(requests, 'accepted'), numbers(requests, 'firstReply')];
    for (let i = 0; i < requests.size; i += 1) {
      if (replied(i) - accepted(i) <= MINUTES_A_DAY) continue; // never late, whatever the calendar
      const request = requests.at(i);
      if (!clockOf(request, null, now, terms).nextDayMissed) continue;
      yield issue('REQ-006', spotIn(requests, i, 'firstReply'), { id: request.ticket });
    }
  },
});
