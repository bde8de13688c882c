import { addDays, addPeriods, type Day, type Period, weekday } from '../../../kernel/calendar';
import type { Household } from './households';
import type { StoryMonth } from './months';
import type { Random } from './random';
import { STORY } from './story';

/** When somebody comes to the desk to pay 到前台交费, and what for. */
export interface DeskVisit {
  readonly day: Day;
  readonly monthsAhead: number;
  /** Last month whose bills are paid. */
  readonly upTo: Period;
}

/** Whether and when somebody comes to pay in a month. */
export function deskVisit(
  { habit, start }: Household,
  { period, month, first }: StoryMonth,
  random: Random,
): DeskVisit | null {
  const isNow = period === STORY.period;
  const day = workday(addDays(first, random.int(4, isNow ? 22 : 23)));
  const isAway = isNow && random.chance(0.2);
  const visit = (monthsAhead: number): DeskVisit | null =>
    isAway ? null : { day, monthsAhead, upTo: period };
  switch (habit.kind) {
    case 'monthly':
      return visit(0);
    case 'quarterly':
      return month % 3 === 1 || period === start ? visit(2) : month === 11 ? visit(0) : null;
    case 'yearly':
      return month === 1 || period === start
        ? visit(month === 1 ? 11 : 1)
        : month === 7 || month === 11
          ? visit(0)
          : null;
    case 'late':
      return month % 2 === 0
        ? { day: workday(addDays(day, 3)), monthsAhead: 0, upTo: addPeriods(period, -1) }
        : null;
    case 'stopped':
      return period < habit.since ? visit(0) : null;
  }
}

/** Sundays the desk is closed. */
function workday(day: Day): Day {
  return weekday(day) === 6 ? addDays(day, -1) : day;
}
