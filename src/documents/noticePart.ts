import { type Fen, NO_MONEY, plus, sumFen } from '../kernel/money';
import type { NoticeLine, PaymentNotice } from './noticeModel';
import { type Capacity, runsOf } from './runs';

/** What one sheet of paper shows of a notice: all of it, or a run of its lines. */
export interface NoticePart {
  readonly notice: PaymentNotice;
  readonly lines: readonly NoticeLine[];
  /** Number of the first line. */
  readonly first: number;
  /** Sum of the lines on the sheets before; `null` on the first. */
  readonly carried: Fen | null;
  /** Sum of the lines so far. */
  readonly sum: Fen;
  readonly isLast: boolean;
}

/** A notice on one sheet of paper. */
export function wholeOf(notice: PaymentNotice): NoticePart {
  return partOf(notice, 0, notice.lines.length, NO_MONEY);
}

/** A notice over several sheets: each but the last carries its sum forward. */
export function partsOf(notice: PaymentNotice, capacity: Capacity): readonly NoticePart[] {
  let sum = NO_MONEY;
  return runsOf(notice.lines.length, capacity).map(({ from, count }) => {
    const part = partOf(notice, from, count, sum);
    sum = part.sum;
    return part;
  });
}

function partOf(notice: PaymentNotice, from: number, count: number, before: Fen): NoticePart {
  const lines = notice.lines.slice(from, from + count);
  return {
    notice,
    lines,
    first: from + 1,
    carried: from === 0 ? null : before,
    sum: plus(before, sumFen(lines.map(({ amount }) => amount))),
    isLast: from + count >= notice.lines.length,
  };
}
