import { type Day, showDay } from '../kernel/calendar';
import { issue } from '../sheet/issue';
import { whether } from './columns';
import { feeSpans } from './feeSpans';
import { countsTest, feesOfItems } from './feesDoNotOverlap';
import { groupsIn } from './groups';
import type { Lookup } from './lookup';
import { defineRule, placeIn } from './rule';
import { isSeasonal } from './standards';

/** An item that goes on from month to month is charged for all of them. */
export const feesHaveNoGap = defineRule({
  name: 'feesHaveNoGap',
  codes: ['FEE-005'],
  *check(book, _, lookup) {
    const { fees } = book;
    const { from, to } = feeSpans(fees);
    const goesOn = whether(fees, 'item', (item) => isContinuous(item, lookup));
    const counts = countsTest(book);
    const field = fees.has('period') ? 'period' : 'from';
    for (const rows of groupsIn(feesOfItems(book, feeSpans(fees)), 2)) {
      if (!goesOn(rows[0] ?? 0)) continue;
      let covered = Number.NaN;
      for (const i of rows) {
        if (!counts(i)) continue;
        if (from(i) > covered + 1) {
          const { unit, item } = fees.at(i);
          const days = { from: showDay((covered + 1) as Day), to: showDay((from(i) - 1) as Day) }; // between two days
          yield issue('FEE-005', placeIn(fees, i, field), { unit, item, ...days });
        }
        covered = to(i) > covered || Number.isNaN(covered) ? to(i) : covered;
      }
    }
  },
});

/** Charged by area or by unit the year round; meters are read, and things done, when they are. */
function isContinuous(item: string, lookup: Lookup): boolean {
  const standards = lookup.standards().ofItem(item);
  if (standards.length === 0) return /^物业/u.test(item);
  return standards.every(
    (standard) =>
      !isSeasonal(standard) && (standard.tariff.method === 'area' || standard.tariff.method === 'fixed'),
  );
}
