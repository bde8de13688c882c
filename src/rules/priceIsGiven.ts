import type { Tariff } from '../registers/tariffs';
import { issue } from '../sheet/issue';
import { numbers } from './columns';
import { defineRule, spotIn } from './rule';

/** Whatever is charged by area, count or use has a price, and none is negative. */
export const priceIsGiven = defineRule({
  name: 'priceIsGiven',
  codes: ['RATE-002'],
  *check({ tariffs }) {
    const price = numbers(tariffs, 'price');
    for (let i = 0; i < tariffs.size; i += 1) {
      const isMissing = Number.isNaN(price(i)) && tariffs.has('price') && needsPrice(tariffs.at(i));
      if (!isMissing && !(price(i) < 0)) continue;
      yield issue('RATE-002', spotIn(tariffs, i, 'price'), { item: tariffs.at(i).item });
    }
  },
});

/** Shares 公摊 and what is typed by hand have none; tiers bring their own. */
function needsPrice({ method, tiers, addPerMonth }: Tariff): boolean {
  if (method === 'manual' || method === 'share') return false;
  if (method === 'fixed' && addPerMonth !== null) return false;
  return tiers === null;
}
