import {
  addDays,
  addPeriods,
  type Day,
  firstDay,
  lastDay,
  monthOf,
  type Period,
  yearOf,
} from '../../../kernel/calendar';
import { STORY } from './story';

/** A month of the story with its days, worked out once for all units. */
export interface StoryMonth {
  readonly period: Period;
  readonly year: number;
  readonly month: number;
  readonly first: Day;
  readonly last: Day;
  /** 当月28日 and 次月10日. */
  readonly due: Day;
  readonly meteredDue: Day;
}

/** From the month the company came to the one that is to be charged. */
export const storyMonths: readonly StoryMonth[] = Array.from(
  { length: STORY.period - STORY.first + 1 },
  (_, i) => {
    const period = addPeriods(STORY.first, i);
    const [first, last] = [firstDay(period), lastDay(period)];
    const due = { due: addDays(first, 27), meteredDue: addDays(last, 10) };
    return { period, year: yearOf(period), month: monthOf(period), first, last, ...due };
  },
);

/** The months from one on. */
export function monthsFrom(start: Period): readonly StoryMonth[] {
  return storyMonths.slice(Math.max(0, start - STORY.first));
}
