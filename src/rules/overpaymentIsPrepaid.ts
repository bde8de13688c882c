import { fen, yuan } from '../kernel/money';
import { issue } from '../sheet/issue';
import { numbers, orZero } from './columns';
import { defineRule, placeIn } from './rule';

/** What was paid beyond a fee and its arrears is a prepayment 预存. */
export const overpaymentIsPrepaid = defineRule({
  name: 'overpaymentIsPrepaid',
  codes: ['RCV-005'],
  *check({ fees }) {
    const [received, gross] = [numbers(fees, 'received'), numbers(fees, 'gross')];
    const [waiver, arrears] = [orZero(numbers(fees, 'waiver')), orZero(numbers(fees, 'arrears'))];
    for (let i = 0; i < fees.size; i += 1) {
      const over = received(i) - (gross(i) - waiver(i)) - arrears(i);
      if (!(over > 0) || !(received(i) > 0)) continue;
      const value = yuan(fen(over));
      yield issue('RCV-005', placeIn(fees, i, 'received'), { unit: fees.at(i).unit, value });
    }
  },
});
