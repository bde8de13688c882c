import { type Day, firstDay, lastDay, type Period, showDay } from '../kernel/calendar';
import { issue } from '../sheet/issue';
import { numbers } from './columns';
import { defineRule, placeIn } from './rule';

/** A meter is read in the month it is read for, or on the first days after; without a month, not in the future. */
export const readingIsInPeriod = defineRule({
  name: 'readingIsInPeriod',
  codes: ['MTR-007'],
  *check({ readings }, { period, asOf }) {
    if (!readings.has('readDate')) return;
    const month = numbers(readings, 'period');
    const readOn = numbers(readings, 'readDate');
    const latest = Math.max(asOf, lastDay(period));
    for (let i = 0; i < readings.size; i += 1) {
      const day = readOn(i);
      const own = month(i);
      const isOutside = Number.isNaN(own) ? day > latest : isNotIn(day, own);
      if (!isOutside) continue;
      const value = showDay(day as Day); // a day column
      yield issue('MTR-007', placeIn(readings, i, 'readDate'), { unit: readings.at(i).unit, value });
    }
  },
});

function isNotIn(day: number, month: number): boolean {
  const period = month as Period; // a period column
  return day < firstDay(period) || day > lastDay(period) + DAYS_AFTER;
}

/** Reading goes on into the next month where it begins on the month's last days. */
const DAYS_AFTER = 5;
