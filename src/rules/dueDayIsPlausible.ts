import { type Day, showDay } from '../kernel/calendar';
import type { Book } from '../registers';
import { issue } from '../sheet/issue';
import { numbers, whether } from './columns';
import type { Lookup } from './lookup';
import { defineRule, placeIn } from './rule';

/** What is still owed has a day to be paid by 应缴日: not before the bill was made, and no holiday. */
export const dueDayIsPlausible = defineRule({
  name: 'dueDayIsPlausible',
  codes: ['FEE-012'],
  *check(book, _, lookup) {
    const { fees, settings } = book;
    if (!fees.has('due')) return;
    const [due, issued] = [numbers(fees, 'due'), numbers(fees, 'issued')];
    const isWanted = wantedTest(book, lookup);
    for (let i = 0; i < fees.size; i += 1) {
      const day = due(i);
      const isMissing = Number.isNaN(day);
      // Days of a sheet; a holiday is what 设置 says is one.
      const isOdd = isMissing ? isWanted(i) : day < issued(i) || settings.holidays.has(day as Day);
      if (!isOdd) continue;
      const value = isMissing ? '—' : showDay(day as Day); // a day column
      yield issue('FEE-012', placeIn(fees, i, 'due'), { value });
    }
  },
});

/** A missing day matters where money is owed and no standard says when it is due. */
function wantedTest({ fees }: Book, lookup: Lookup): (i: number) => boolean {
  const [gross, received] = [numbers(fees, 'gross'), numbers(fees, 'received')];
  const isSettled = whether(fees, 'status', (status) => status !== 'open' && status !== 'part');
  const { ofItem } = lookup.standards();
  const hasRule = whether(fees, 'item', (item) => ofItem(item).some(({ tariff }) => tariff.dueRule !== null));
  return (i) => gross(i) > 0 && !(received(i) >= gross(i)) && !isSettled(i) && !hasRule(i);
}
