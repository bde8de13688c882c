import { issue } from '../sheet/issue';
import { numbers, whether } from './columns';
import { defineRule, spotIn } from './rule';

/** Who collects for a supplier 代收 adds no fee of his own (物业管理条例44). */
export const passThroughHasNoFee = defineRule({
  name: 'passThroughHasNoFee',
  codes: ['RATE-007'],
  *check({ tariffs }) {
    const isPassThrough = whether(tariffs, 'passThrough', (through) => through);
    const isHandling = whether(tariffs, 'item', (item) => /手续费|代收费$/u.test(item));
    const added = numbers(tariffs, 'addPerMonth');
    for (let i = 0; i < tariffs.size; i += 1) {
      if (!isPassThrough(i) || !(added(i) > 0 || isHandling(i))) continue;
      const field = added(i) > 0 ? 'addPerMonth' : 'item';
      yield issue('RATE-007', spotIn(tariffs, i, field), { item: tariffs.at(i).item });
    }
  },
});
