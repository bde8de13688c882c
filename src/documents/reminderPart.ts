import { type Fen, NO_MONEY, plus } from '../kernel/money';
import type { Reminder } from './reminder';
import { type ReminderLine, sumsByItem, type ItemSum } from './reminderLines';
import { type Capacity, runsOf } from './runs';

/** Sums of principal and late fee. */
export interface OverdueSum {
  readonly owing: Fen;
  readonly lateFee: Fen;
}

/** What one sheet of paper shows of a reminder: all of it, or a run of its lines. */
export interface ReminderPart {
  readonly reminder: Reminder;
  readonly lines: readonly ReminderLine[];
  readonly first: number;
  /** Sums of the sheets before; `null` on the first. */
  readonly carried: OverdueSum | null;
  readonly sum: OverdueSum;
  readonly isLast: boolean;
  /** Per item, when there are several. */
  readonly items: readonly ItemSum[];
}

/** A reminder on one sheet of paper. */
export function wholeOf(reminder: Reminder): ReminderPart {
  return partOf(reminder, { from: 0, count: reminder.lines.length }, NOTHING);
}

/** A reminder over several sheets: each but the last carries its sums forward. */
export function partsOf(reminder: Reminder, capacity: Capacity): readonly ReminderPart[] {
  let sum = NOTHING;
  return runsOf(reminder.lines.length, capacity).map((run) => {
    const part = partOf(reminder, run, sum);
    sum = part.sum;
    return part;
  });
}

const NOTHING: OverdueSum = { owing: NO_MONEY, lateFee: NO_MONEY };

function partOf(reminder: Reminder, run: { from: number; count: number }, before: OverdueSum): ReminderPart {
  const { from, count } = run;
  const lines = reminder.lines.slice(from, from + count);
  const items = sumsByItem(reminder.lines);
  return {
    reminder,
    lines,
    first: from + 1,
    carried: from === 0 ? null : before,
    sum: lines.reduce(
      (sum, line) => ({ owing: plus(sum.owing, line.owing), lateFee: plus(sum.lateFee, line.lateFee) }),
      before,
    ),
    isLast: from + count >= reminder.lines.length,
    items: items.length > 1 ? items : [],
  };
}
