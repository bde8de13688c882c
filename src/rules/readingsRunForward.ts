import { type MeterReading, readings as readingSheet } from '../registers/readings';
import { issue, type Issue } from '../sheet/issue';
import type { Register } from '../sheet/register';
import { nameOf } from '../sheet/types';
import { numbers, whether } from './columns';
import { defineRule, placeIn } from './rule';
import { shown } from './usage';

/** A meter only counts up, unless it turned over 翻转 or was replaced 换表; then each of the two meters does. */
export const readingsRunForward = defineRule({
  name: 'readingsRunForward',
  codes: ['MTR-002'],
  *check({ readings }) {
    const [prev, curr] = [numbers(readings, 'prev'), numbers(readings, 'curr')];
    const [oldEnd, newStart] = [numbers(readings, 'oldEnd'), numbers(readings, 'newStart')];
    const isRollover = whether(readings, 'rollover', (rollover) => rollover);
    for (let i = 0; i < readings.size; i += 1) {
      const isReplaced = !Number.isNaN(oldEnd(i)) || !Number.isNaN(newStart(i));
      if (!isReplaced) {
        if (curr(i) < prev(i) && !isRollover(i)) yield backwards(readings, i, 'curr', [prev(i), curr(i)]);
        continue;
      }
      if (oldEnd(i) < prev(i) && !isRollover(i)) yield backwards(readings, i, 'oldEnd', [prev(i), oldEnd(i)]);
      if (curr(i) < newStart(i)) yield backwards(readings, i, 'newStart', [newStart(i), curr(i)]);
    }
  },
});

function backwards(
  readings: Register<MeterReading>,
  i: number,
  field: keyof MeterReading,
  [from, to]: readonly [number, number],
): Issue {
  const { unit, meter: kind } = readings.at(i);
  const meter = nameOf(readingSheet.columns.meter.type, kind);
  return issue('MTR-002', placeIn(readings, i, field), { unit, meter, prev: shown(from), curr: shown(to) });
}
