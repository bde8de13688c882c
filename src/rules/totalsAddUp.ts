import { fen, yuan } from '../kernel/money';
import { issue } from '../sheet/issue';
import { differ, numbers, orZero } from './columns';
import { defineRule, placeIn } from './rule';

/** What is left after a waiver, and the total of a demand, are what their parts make. */
export const totalsAddUp = defineRule({
  name: 'totalsAddUp',
  codes: ['FEE-011'],
  *check({ fees, demands }) {
    const [net, gross, waiver] = [
      numbers(fees, 'net'),
      numbers(fees, 'gross'),
      orZero(numbers(fees, 'waiver')),
    ];
    for (let i = 0; i < fees.size; i += 1) {
      const expect = gross(i) - waiver(i);
      if (!differ(net(i), expect)) continue;
      const facts = { value: yuan(fen(net(i))), expect: yuan(fen(expect)) };
      yield issue('FEE-011', placeIn(fees, i, 'net'), facts);
    }
    const [total, principal] = [numbers(demands, 'total'), numbers(demands, 'principal')];
    const late = orZero(numbers(demands, 'late'));
    for (let i = 0; i < demands.size; i += 1) {
      const expect = principal(i) + late(i);
      if (!differ(total(i), expect)) continue;
      const facts = { value: yuan(fen(total(i))), expect: yuan(fen(expect)) };
      yield issue('FEE-011', placeIn(demands, i, 'total'), facts);
    }
  },
});
