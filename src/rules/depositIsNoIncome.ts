import { issue } from '../sheet/issue';
import { numbers, whether } from './columns';
import { defineRule, placeIn } from './rule';

/** A deposit 押金 among the fees is said once: it is owed back, so no figure counts it as income. */
export const depositIsNoIncome = defineRule({
  name: 'depositIsNoIncome',
  codes: ['FEE-015'],
  *check({ fees }, _, lookup) {
    const item = numbers(fees, 'item');
    const isDeposit = whether(fees, 'item', lookup.standards().isDeposit);
    const told = new Set<number>();
    for (let i = 0; i < fees.size; i += 1) {
      if (!isDeposit(i) || told.has(item(i))) continue;
      told.add(item(i));
      yield issue('FEE-015', placeIn(fees, i, 'item'), { item: fees.at(i).item });
    }
  },
});
