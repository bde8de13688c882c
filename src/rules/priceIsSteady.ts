import { type Decimal, power10, showScaled, subtract } from '../kernel/decimal';
import { roundedRatio } from '../kernel/money';
import { issue } from '../sheet/issue';
import { defineRule, spotIn } from './rule';
import { successions } from './standards';

/** A new price differs from the one before by at most half. */
export const priceIsSteady = defineRule({
  name: 'priceIsSteady',
  codes: ['RATE-006'],
  *check({ tariffs }, _, lookup) {
    const told = new Set<number>();
    for (const standards of successions(lookup.standards())) {
      for (const [n, { row, tariff, from }] of standards.entries()) {
        const before = standards[n - 1];
        // Two standards of the same days are an overlap, not a change.
        if (before === undefined || before.from === from || told.has(row)) continue;
        const change = changeOf(before.tariff.price, tariff.price);
        if (change === null || Math.abs(change) <= MOST) continue;
        told.add(row);
        const pct = `${change > 0 ? '+' : ''}${showScaled(change, 1)}%`;
        yield issue('RATE-006', spotIn(tariffs, row, 'price'), { item: tariff.item, pct });
      }
    }
  },
});

/** In tenths of a percent. */
const MOST = 500;

/** From one price to the next, in tenths of a percent; `null` where there is nothing to compare with. */
function changeOf(before: Decimal | null, after: Decimal | null): number | null {
  if (before === null || after === null || before.digits <= 0) return null;
  const difference = subtract(after, before);
  const scale = Math.max(before.scale, difference.scale);
  return roundedRatio(
    difference.digits * power10(scale - difference.scale) * 1000,
    before.digits * power10(scale - before.scale),
  );
}
