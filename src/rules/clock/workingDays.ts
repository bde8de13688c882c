import {
  addDays,
  type Day,
  dayOfMoment,
  minuteOfDay,
  MINUTES_A_DAY,
  type Moment,
  weekday,
} from '../../kernel/calendar';
import { countWhere } from '../../kernel/collections';
import type { Settings } from '../../registers/settings';

/** Working calendar 工作日历: Saturday and Sunday off unless made up (调休), holidays off. */
export interface WorkingCalendar {
  readonly isOff: (day: Day) => boolean;
  /** Working days before a day since a fixed start; the difference of two counts those between them. */
  readonly before: (day: Day) => number;
}

/** The office's calendar from 节假日 and 调休 of 设置; a day listed as both is worked, for a make-up day is the exception. */
export function workingCalendar({
  holidays,
  workdays,
}: Pick<Settings, 'holidays' | 'workdays'>): WorkingCalendar {
  const lost = sorted([...holidays].filter((day) => !isWeekend(day) && !workdays.has(day)));
  const madeUp = sorted([...workdays].filter(isWeekend));
  return {
    isOff: (day) => !workdays.has(day) && (isWeekend(day) || holidays.has(day)),
    before: (day) => weekdaysBefore(day) - countBelow(lost, day) + countBelow(madeUp, day),
  };
}

/** The n-th working day after a day; the day itself is not counted (民法典201). */
export function addWorkingDays(day: Day, n: number, calendar: WorkingCalendar): Day {
  let at = day;
  for (let left = n; left > 0; left -= 1) at = workingDayFrom(addDays(at, 1), calendar);
  return at;
}

/** The day itself when it is worked, else the next working day (民法典203). */
export function workingDayFrom(day: Day, calendar: WorkingCalendar): Day {
  let at = day;
  while (calendar.isOff(at)) at = addDays(at, 1);
  return at;
}

/** Minutes from one moment to a later one that fall on working days; office hours are not known, whole days count. */
export function workingMinutes(from: Moment, to: Moment, calendar: WorkingCalendar): number {
  return elapsed(to, calendar) - elapsed(from, calendar);
}

function elapsed(at: Moment, calendar: WorkingCalendar): number {
  const day = dayOfMoment(at);
  const today = calendar.isOff(day) ? 0 : minuteOfDay(at);
  return calendar.before(day) * MINUTES_A_DAY + today;
}

function isWeekend(day: Day): boolean {
  return weekday(day) >= 5;
}

function weekdaysBefore(day: Day): number {
  const inWeek = weekday(day);
  return ((day + 5 - inWeek) / 7) * 5 + Math.min(inWeek, 5); // day -5 is a Monday
}

function sorted(days: readonly Day[]): readonly Day[] {
  return [...days].sort((a, b) => a - b);
}

function countBelow(days: readonly Day[], limit: Day): number {
  return countWhere(days, (day) => day < limit);
}
