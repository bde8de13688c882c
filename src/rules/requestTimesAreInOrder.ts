import { type Moment, showMoment } from '../kernel/calendar';
import type { Label } from '../kernel/label';
import { requests as requestSheet } from '../registers/requests';
import { issue } from '../sheet/issue';
import { numbers } from './columns';
import { isBefore } from './requestTimes';
import { defineRule, lastMinuteOf, spotIn } from './rule';

/** A request was accepted before now, and what is done about it comes one after the other. */
export const requestTimesAreInOrder = defineRule({
  name: 'requestTimesAreInOrder',
  codes: ['REQ-001', 'REQ-004'],
  *check({ requests }, context) {
    const latest = lastMinuteOf(context);
    const accepted = numbers(requests, 'accepted');
    const steps = STEPS.filter(([later, earlier]) => requests.has(later) && requests.has(earlier)).map(
      ([later, earlier]) => ({
        later,
        earlier,
        at: numbers(requests, later),
        after: numbers(requests, earlier),
      }),
    );
    for (let i = 0; i < requests.size; i += 1) {
      if (accepted(i) > latest) {
        yield issue('REQ-001', spotIn(requests, i, 'accepted'), {
          row: requests.cell(i, 'accepted').row + 1,
        });
      }
      const wrong = steps.find(({ at, after }) => isBefore(at(i), after(i)));
      if (wrong === undefined) continue;
      const [later, earlier] = [named(wrong.later, wrong.at(i)), named(wrong.earlier, wrong.after(i))];
      yield issue('REQ-004', spotIn(requests, i, wrong.later), { id: requests.at(i).ticket, later, earlier });
    }
  },
});

type Step = 'accepted' | 'firstReply' | 'sentAt' | 'arrived' | 'closed' | 'visited';

/** The first of each pair comes after the second. */
const STEPS: readonly (readonly [Step, Step])[] = [
  ['firstReply', 'accepted'],
  ['sentAt', 'accepted'],
  ['arrived', 'sentAt'],
  ['arrived', 'accepted'],
  ['closed', 'arrived'],
  ['closed', 'sentAt'],
  ['closed', 'accepted'],
  ['visited', 'closed'],
  ['visited', 'accepted'],
];

function named(step: Step, at: number): Label {
  const { zh, en } = requestSheet.columns[step].label;
  const time = showMoment(at as Moment); // a moment column
  return { zh: `${zh} ${time}`, en: `${en} ${time}` };
}
