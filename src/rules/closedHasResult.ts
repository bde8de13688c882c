import type { ServiceRequest } from '../registers/requests';
import { issue } from '../sheet/issue';
import { filled, whether } from './columns';
import { closedTest } from './requestTimes';
import { defineRule, spotIn } from './rule';

/** What is closed says what came of it and who did it. */
export const closedHasResult = defineRule({
  name: 'closedHasResult',
  codes: ['REQ-005'],
  *check({ requests }) {
    const isClosed = closedTest(requests);
    const [result, process] = [filled(requests, 'result'), filled(requests, 'process')];
    const [handler, receiver] = [filled(requests, 'handler'), filled(requests, 'receiver')];
    // Who takes a question answers it; nobody else is named.
    const isAnswered = whether(requests, 'reqType', (kind) => AT_ONCE.has(kind));
    const lacksResult = (i: number): boolean => requests.has('result') && !result(i) && !process(i);
    const lacksHandler = (i: number): boolean =>
      requests.has('handler') && !handler(i) && !(isAnswered(i) && receiver(i));
    for (let i = 0; i < requests.size; i += 1) {
      if (!isClosed(i) || !(lacksResult(i) || lacksHandler(i))) continue;
      const place = spotIn(requests, i, lacksResult(i) ? 'result' : 'handler');
      yield issue('REQ-005', place, { id: requests.at(i).ticket });
    }
  },
});

const AT_ONCE = new Set<ServiceRequest['reqType']>(['enquiry', 'suggestion', 'praise']);
