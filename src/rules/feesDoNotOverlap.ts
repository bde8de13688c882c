import { type Period, showPeriod } from '../kernel/calendar';
import type { Book } from '../registers';
import { issue, type Issue } from '../sheet/issue';
import { differ, numbers, whether } from './columns';
import { type FeeSpans, feeSpans, showSpan } from './feeSpans';
import { type Groups, groupsIn, groupsOf, ordered } from './groups';
import type { Lookup } from './lookup';
import { defineRule, placeIn } from './rule';

/** No item is charged twice for a day. */
export const feesDoNotOverlap = defineRule({
  name: 'feesDoNotOverlap',
  codes: ['FEE-004'],
  *check(book, { period }, lookup) {
    const { fees } = book;
    const spans = feeSpans(fees);
    const isOther = otherLineTest(book, lookup);
    const counts = countsTest(book);
    for (const rows of groupsIn(feesOfItems(book, spans), 2)) {
      let last = -1;
      for (const i of rows) {
        if (!counts(i)) continue;
        if (spans.from(i) <= spans.to(last) && !isOther(last, i)) yield doubled(book, i, last, spans);
        if (last < 0 || spans.to(i) > spans.to(last)) last = i;
      }
    }
    if (!fees.has('period') && !fees.has('from')) yield* sameSheetDoubles(book, period, counts, isOther);
  },
});

/** Fees of each unit and item in order of time. */
export function feesOfItems({ fees }: Book, { from }: FeeSpans): Groups {
  const dated = (i: number): number => (Number.isNaN(from(i)) ? Number.NaN : 1);
  const groups = groupsOf(fees.size, [numbers(fees, 'unit'), numbers(fees, 'item'), dated]);
  return ordered(groups, from);
}

/** Whether a fee charges something: corrections 冲减 and cancelled lines stand beside what they correct. */
export function countsTest({ fees }: Book): (i: number) => boolean {
  const gross = numbers(fees, 'gross');
  const isCancelled = whether(fees, 'status', (status) => status === 'cancelled');
  return (i) => gross(i) > 0 && !isCancelled(i);
}

/** Lines of one item that are no double: other readings (a second meter) or other prices of tiers. */
function otherLineTest({ fees }: Book, lookup: Lookup): (a: number, b: number) => boolean {
  const [prev, curr, price] = [numbers(fees, 'prev'), numbers(fees, 'curr'), numbers(fees, 'price')];
  const { ofItem } = lookup.standards();
  const isTiered = whether(fees, 'item', (item) =>
    ofItem(item).some(({ tariff }) => tariff.method === 'tier'),
  );
  return (a, b) => {
    if (differ(prev(a), prev(b)) || differ(curr(a), curr(b))) return true;
    return isTiered(a) && differ(price(a), price(b));
  };
}

/** A sheet without months is of one month: there a unit has an item once. */
function* sameSheetDoubles(
  { fees }: Book,
  month: Period,
  counts: (i: number) => boolean,
  isOther: (a: number, b: number) => boolean,
): Generator<Issue> {
  for (const rows of groupsIn(groupsOf(fees.size, [numbers(fees, 'unit'), numbers(fees, 'item')]), 2)) {
    const first = new Map<string, number>();
    for (const i of rows) {
      const { sheet } = fees.cell(i, 'unit');
      const before = first.get(sheet);
      if (!counts(i)) continue;
      if (before === undefined) first.set(sheet, i);
      else if (!isOther(before, i)) {
        const { unit, item } = fees.at(i);
        yield issue('FEE-004', placeIn(fees, i, 'gross'), { unit, item, period: showPeriod(month) });
      }
    }
  }
}

function doubled({ fees }: Book, i: number, last: number, { from, to }: FeeSpans): Issue {
  const { unit, item } = fees.at(i);
  const field = fees.has('period') ? 'period' : 'from';
  const period = showSpan(from(i), Math.min(to(i), to(last)));
  return issue('FEE-004', placeIn(fees, i, field), { unit, item, period });
}
