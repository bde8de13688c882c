import { readings as readingSheet } from '../registers/readings';
import { issue } from '../sheet/issue';
import { nameOf } from '../sheet/types';
import type { Reader } from './columns';
import { groupsIn } from './groups';
import { defineRule, placeIn } from './rule';
import { shown, usageOf } from './usage';

/** The latest usage of a meter is near that of the readings before; none at all is worth a look. */
export const usageIsUsual = defineRule({
  name: 'usageIsUsual',
  codes: ['MTR-004', 'MTR-005'],
  *check({ readings }, _, lookup) {
    const usage = usageOf(readings);
    for (const rows of groupsIn(lookup.meters())) {
      const latest = rows[rows.length - 1] ?? 0;
      const used = usage(latest);
      const times = used > FLOOR ? used / recentMean(rows, usage) : 0;
      if (used !== 0 && !(times > MOST)) continue;
      const { unit, meter: kind } = readings.at(latest);
      const facts = { unit, meter: nameOf(readingSheet.columns.meter.type, kind) };
      const place = placeIn(readings, latest, 'curr');
      if (used === 0) yield issue('MTR-005', place, facts);
      else
        yield issue('MTR-004', place, {
          ...facts,
          value: shown(used),
          x: shown(Math.round(times * 10) / 10),
        });
    }
  },
});

/** Little usage doubles easily; below this nobody asks. */
const FLOOR = 10;
const MOST = 3;
/** Readings that make a mean: at most the last six, at least three. */
const RECENT = 6;
const LEAST = 3;

/** NaN, of which nothing is a multiple, where too little is known. */
function recentMean(rows: Int32Array, usage: Reader): number {
  let [sum, n] = [0, 0];
  for (let k = rows.length - 2; k >= 0 && k > rows.length - 2 - RECENT; k -= 1) {
    const used = usage(rows[k] ?? 0);
    if (!(used >= 0)) continue;
    sum += used;
    n += 1;
  }
  return n < LEAST || sum === 0 ? Number.NaN : sum / n;
}
