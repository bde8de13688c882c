import { type Day, firstDay, lastDay, type Period } from '../kernel/calendar';
import type { Book } from '../registers';
import { issue } from '../sheet/issue';
import { numbers } from './columns';
import { type Groups, groupsOf } from './groups';
import { defineRule, placeIn, type RuleContext } from './rule';
import { usageOf } from './usage';

/** While a unit is vacant 空置 by a waiver, its meters stand still. */
export const vacancyIsReal = defineRule({
  name: 'vacancyIsReal',
  codes: ['WAV-003'],
  *check(book, context) {
    const { waivers, readings } = book;
    const vacant = [...Array(waivers.size).keys()].filter((i) => waivers.at(i).kind === 'vacancy');
    if (vacant.length === 0 || readings.size === 0) return;
    const runs = runningTest(book, context);
    for (const i of vacant) {
      const { unit, from, to } = waivers.at(i);
      if (runs(numbers(waivers, 'unit')(i), from, to))
        yield issue('WAV-003', placeIn(waivers, i, 'unit'), { unit });
    }
  },
});

/** Whether any meter of a unit counted within the days. */
function runningTest(
  { readings }: Book,
  { period }: RuleContext,
): (code: number, from: Day, to: Day) => boolean {
  const unit = numbers(readings, 'unit');
  const [month, day] = [numbers(readings, 'period'), numbers(readings, 'readDate')];
  const usage = usageOf(readings);
  const { count, rows, starts }: Groups = groupsOf(readings.size, [unit]);
  const groupOf = new Map<number, number>();
  for (let g = 0; g < count; g += 1) groupOf.set(unit(rows[starts[g] ?? 0] ?? 0), g);
  const isWithin = (i: number, from: Day, to: Day): boolean => {
    if (!Number.isNaN(day(i))) return day(i) >= from && day(i) <= to;
    const own = (Number.isNaN(month(i)) ? period : month(i)) as Period; // a period column
    return firstDay(own) >= from && lastDay(own) <= to;
  };
  return (code, from, to) => {
    const group = groupOf.get(code) ?? -1;
    return rows
      .subarray(starts[group] ?? 0, starts[group + 1] ?? 0)
      .some((i) => usage(i) > 0 && isWithin(i, from, to));
  };
}
