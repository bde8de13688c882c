import { firstDay, periodOfDay } from '../kernel/calendar';
import { issue } from '../sheet/issue';
import { numbers } from './columns';
import { feeSpans } from './feeSpans';
import { defineRule, placeIn } from './rule';

/** A discount 优惠 is for those who owe nothing from before. */
export const discountNeedsNoArrears = defineRule({
  name: 'discountNeedsNoArrears',
  codes: ['WAV-004'],
  *check({ fees, waivers }) {
    const discounts = [...Array(waivers.size).keys()].filter((i) => waivers.at(i).kind === 'discount');
    if (discounts.length === 0) return;
    const unit = numbers(fees, 'unit');
    const [arrears, unpaid] = [numbers(fees, 'arrears'), numbers(fees, 'unpaid')];
    const { to } = feeSpans(fees);
    /** Last day of the oldest fee of a unit that was left unpaid; 往期欠费 is older than any. */
    const owedSince = new Map<number, number>();
    for (let i = 0; i < fees.size; i += 1) {
      const since = arrears(i) > 0 ? -Infinity : unpaid(i) > 0 ? to(i) : Number.NaN;
      if (since < (owedSince.get(unit(i)) ?? Infinity)) owedSince.set(unit(i), since);
    }
    for (const i of discounts) {
      const { unit: name, from } = waivers.at(i);
      const since = owedSince.get(numbers(waivers, 'unit')(i)) ?? Infinity;
      if (since < firstDay(periodOfDay(from)))
        yield issue('WAV-004', placeIn(waivers, i, 'unit'), { unit: name });
    }
  },
});
