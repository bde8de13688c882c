import type { Book } from '../registers';
import type { Fee } from '../registers/fees';
import { issue } from '../sheet/issue';
import { numbers, whether } from './columns';
import { feeSpans } from './feeSpans';
import type { Lookup } from './lookup';
import { defineRule, placeIn } from './rule';

/** A fee says what days it is for, and a span ends after it began. */
export const feePeriodIsValid = defineRule({
  name: 'feePeriodIsValid',
  codes: ['FEE-003'],
  *check(book, _, lookup) {
    const { fees, waivers } = book;
    const { from, to } = feeSpans(fees);
    const isMissing = missingTest(book, lookup);
    for (let i = 0; i < fees.size; i += 1) {
      const isBackwards = to(i) < from(i);
      if (!isBackwards && !isMissing(i)) continue;
      const field = periodField(book, isBackwards);
      yield issue('FEE-003', placeIn(fees, i, field), { row: fees.cell(i, field).row + 1 });
    }
    const [start, end] = [numbers(waivers, 'from'), numbers(waivers, 'to')];
    for (let i = 0; i < waivers.size; i += 1) {
      if (!(end(i) < start(i))) continue;
      yield issue('FEE-003', placeIn(waivers, i, 'to'), { row: waivers.cell(i, 'to').row + 1 });
    }
  },
});

/** Sheets without any column for it are of one month; deposits and what is typed by hand may have none. */
function missingTest({ fees }: Book, lookup: Lookup): (i: number) => boolean {
  const hasMonths = fees.has('period');
  if (!hasMonths && !(fees.has('from') && fees.has('to'))) return () => false;
  const { from, to } = feeSpans(fees);
  const standards = lookup.standards();
  const isOnce = whether(
    fees,
    'item',
    (item) =>
      standards.isDeposit(item) || standards.ofItem(item).some(({ tariff }) => tariff.method === 'manual'),
  );
  return (i) => (Number.isNaN(from(i)) || Number.isNaN(to(i))) && !isOnce(i);
}

function periodField({ fees }: Book, isBackwards: boolean): keyof Fee {
  if (isBackwards && fees.has('to')) return 'to';
  return fees.has('period') ? 'period' : 'from';
}
