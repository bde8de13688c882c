import { issue } from '../sheet/issue';
import { whether } from './columns';
import { defineRule, spotIn } from './rule';

/** A major complaint 重大投诉 is reported to the manager. */
export const majorIsReported = defineRule({
  name: 'majorIsReported',
  codes: ['REQ-012'],
  *check({ requests }) {
    if (!requests.has('escalated')) return;
    const isComplaint = whether(requests, 'reqType', (kind) => kind === 'complaint');
    const isMajor = whether(requests, 'level', (level) => level === 'major');
    const isReported = whether(requests, 'escalated', saysReported);
    for (let i = 0; i < requests.size; i += 1) {
      if (!isComplaint(i) || !isMajor(i) || isReported(i)) continue;
      yield issue('REQ-012', spotIn(requests, i, 'escalated'), { id: requests.at(i).ticket });
    }
  },
});

/** Whether 上报 names someone: `否` and `—` are written where nobody was told. */
export function saysReported(escalated: string): boolean {
  return !/^(?:[-/—]+|否|无|未|未上报|没有|n|no)$/iu.test(escalated);
}
