import { readings as readingSheet } from '../registers/readings';
import { issue } from '../sheet/issue';
import { nameOf } from '../sheet/types';
import { numbers } from './columns';
import { defineRule, placeIn } from './rule';

/** A reading says what the meter shows, and its multiplier 倍率 is greater than zero. */
export const readingIsGiven = defineRule({
  name: 'readingIsGiven',
  codes: ['MTR-001', 'MTR-009'],
  *check({ readings }) {
    const curr = numbers(readings, 'curr');
    const ratio = numbers(readings, 'ratio');
    for (let i = 0; i < readings.size; i += 1) {
      const isMissing = Number.isNaN(curr(i)) && readings.has('curr');
      if (!isMissing && !(ratio(i) <= 0)) continue;
      const { unit, meter: kind } = readings.at(i);
      const facts = { unit, meter: nameOf(readingSheet.columns.meter.type, kind) };
      if (isMissing) yield issue('MTR-001', placeIn(readings, i, 'curr'), facts);
      if (ratio(i) <= 0) yield issue('MTR-009', placeIn(readings, i, 'ratio'), facts);
    }
  },
});
