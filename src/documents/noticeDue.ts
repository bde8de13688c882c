import type { SettledCharge } from '../billing/account';
import { addDays, type Day } from '../kernel/calendar';

/**
 * The day by which a notice is to be paid 交费截止日: the first due day of what it charges that is not past when it is
 * issued, so that nobody who keeps it pays a late fee; else so many days after the issue.
 */
export function dueOf(charges: readonly SettledCharge[], issued: Day, payDays: number): Day {
  let due: Day | null = null;
  for (const { charge } of charges)
    if (charge.due >= issued && (due === null || charge.due < due)) due = charge.due;
  return due ?? addDays(issued, payDays);
}
