import { issue } from '../sheet/issue';
import { filled, numbers, whether } from './columns';
import { addressOf, defineRule, placeIn } from './rule';

/** An amount below zero takes something back 冲减, and says why. */
export const negativeHasReason = defineRule({
  name: 'negativeHasReason',
  codes: ['FEE-008'],
  *check({ fees }) {
    const gross = numbers(fees, 'gross');
    const [remark, basis] = [filled(fees, 'remark'), filled(fees, 'basis')];
    const isReason = whether(fees, 'item', (item) => /退|冲|减|抵/u.test(item));
    for (let i = 0; i < fees.size; i += 1) {
      if (!(gross(i) < 0) || remark(i) || basis(i) || isReason(i)) continue;
      const place = placeIn(fees, i, 'gross');
      yield issue('FEE-008', place, { cell: addressOf(place) });
    }
  },
});
