import { issue } from '../sheet/issue';
import { filled, whether } from './columns';
import { closedTest } from './requestTimes';
import { defineRule, spotIn } from './rule';

/** What the front desk cannot settle at once goes to a department 转办. */
export const departmentIsNamed = defineRule({
  name: 'departmentIsNamed',
  codes: ['REQ-009'],
  *check({ requests }) {
    if (!requests.has('dept')) return;
    const hasDepartment = filled(requests, 'dept');
    const wasSent = filled(requests, 'sentAt');
    const isWork = whether(
      requests,
      'reqType',
      (kind) => kind === 'complaint' || kind === 'repair' || kind === 'help',
    );
    const isClosed = closedTest(requests);
    for (let i = 0; i < requests.size; i += 1) {
      if (hasDepartment(i) || !(wasSent(i) || (isWork(i) && !isClosed(i)))) continue;
      yield issue('REQ-009', spotIn(requests, i, 'dept'), { id: requests.at(i).ticket });
    }
  },
});
