import type { listsZh } from './lists.zh';

/** The same in English. */
export const listsEn = {
  charges: 'Charges (kept by the program; please write in the column "Remark" only)',
  notices: 'Register of payment notices and their delivery',
  dunning: 'Dunning log',
  issues: 'Validation (correct the sheets and check again: what is gone is marked)',
  complaints: (month: string): string => `Complaints and repairs, ${month}`,
  attention: {
    overdue: 'past limit',
    replyLate: 'late reply',
    undispatched: 'not dispatched',
    unescalated: 'not reported upward',
    repeat: 'repeated',
    unvisited: 'no return visit',
    dissatisfied: 'dissatisfied',
  },
  clock: {
    open: (): string => 'Open',
    overdue: (days: number): string => `Open, ${days} days past limit`,
    closedInTime: (): string => 'Closed in time',
    closedLate: (days: number): string => `Closed ${days} days late`,
    closed: (): string => 'Closed',
  },
} satisfies typeof listsZh;
