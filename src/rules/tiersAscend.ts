import { compareDecimal } from '../kernel/decimal';
import { issue } from '../sheet/issue';
import { defineRule, spotIn } from './rule';
import { parseTiers } from './tiers';

/** Tier limits ascend, the last tier is open, and using more does not make it cheaper. */
export const tiersAscend = defineRule({
  name: 'tiersAscend',
  codes: ['RATE-004', 'RATE-005'],
  *check({ tariffs }) {
    for (let i = 0; i < tariffs.size; i += 1) {
      const { item, tiers: text } = tariffs.at(i);
      if (text === null) continue;
      const steps = parseTiers(text);
      const place = spotIn(tariffs, i, 'tiers');
      if (steps === null) {
        yield issue('RATE-004', place, { item });
        continue;
      }
      const cheaper = steps.findIndex(
        ({ price }, n) => compareDecimal(price, steps[n - 1]?.price ?? price) < 0,
      );
      if (cheaper > 0) yield issue('RATE-005', place, { item, n: cheaper + 1 });
    }
  },
});
