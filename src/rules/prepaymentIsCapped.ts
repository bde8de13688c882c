import { addMonths } from '../kernel/calendar';
import { issue } from '../sheet/issue';
import { numbers, whether } from './columns';
import { feeSpans } from './feeSpans';
import { defineRule, placeIn } from './rule';

/** Nothing is charged further ahead than the cap on prepayment 预收上限 of 设置. */
export const prepaymentIsCapped = defineRule({
  name: 'prepaymentIsCapped',
  codes: ['FEE-010'],
  *check({ fees, settings }, { asOf }, lookup) {
    const { to } = feeSpans(fees);
    const last = addMonths(asOf, settings.prepayCap);
    const gross = numbers(fees, 'gross');
    const isDeposit = whether(fees, 'item', lookup.standards().isDeposit);
    for (let i = 0; i < fees.size; i += 1) {
      if (!(to(i) > last) || !(gross(i) > 0) || isDeposit(i)) continue;
      const place = placeIn(fees, i, fees.has('to') ? 'to' : 'period');
      yield issue('FEE-010', place, { unit: fees.at(i).unit, n: settings.prepayCap });
    }
  },
});
