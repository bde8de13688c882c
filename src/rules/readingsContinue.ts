import { readings as readingSheet } from '../registers/readings';
import { issue } from '../sheet/issue';
import { nameOf } from '../sheet/types';
import { differ, numbers, type Reader } from './columns';
import { groupsIn } from './groups';
import { defineRule, placeIn } from './rule';
import { shown } from './usage';

/** A reading goes on from the last one, the first from a base 入伙底数. */
export const readingsContinue = defineRule({
  name: 'readingsContinue',
  codes: ['MTR-003', 'MTR-008'],
  *check({ readings }, _, lookup) {
    if (!readings.has('prev')) return;
    const [prev, curr, newStart] = [
      numbers(readings, 'prev'),
      numbers(readings, 'curr'),
      numbers(readings, 'newStart'),
    ];
    for (const rows of groupsIn(lookup.meters())) {
      for (let k = 0; k < rows.length; k += 1) {
        const i = rows[k] ?? 0;
        const hasNoBase = k === 0 && Number.isNaN(prev(i)) && Number.isNaN(newStart(i));
        const last = curr(lastBefore(rows, k, lookup.readingTime));
        const isBroken = differ(prev(i), last);
        if (!hasNoBase && !isBroken) continue;
        const { unit, meter: kind } = readings.at(i);
        const facts = { unit, meter: nameOf(readingSheet.columns.meter.type, kind) };
        const place = placeIn(readings, i, 'prev');
        if (hasNoBase) yield issue('MTR-008', place, facts);
        else yield issue('MTR-003', place, { ...facts, prev: shown(prev(i)), last: shown(last) });
      }
    }
  },
});

/**
 * The row of the last reading before the k-th; -1 where there is none or where two readings of one time (two meters
 * without numbers) leave open which of them it is.
 */
function lastBefore(rows: Int32Array, k: number, time: Reader): number {
  const at = (n: number): number => time(rows[n] ?? -1);
  if (k === 0 || !(at(k - 1) < at(k))) return -1;
  const isAlone = (k < 2 || at(k - 2) < at(k - 1)) && (k + 1 >= rows.length || at(k) < at(k + 1));
  return isAlone ? (rows[k - 1] ?? -1) : -1;
}
