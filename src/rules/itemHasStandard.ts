import { issue, type Issue } from '../sheet/issue';
import type { Register } from '../sheet/register';
import { whether } from './columns';
import { defineRule, placeIn } from './rule';

/** Whatever is charged or waived is in 收费标准, where there is such a register. */
export const itemHasStandard = defineRule({
  name: 'itemHasStandard',
  codes: ['FEE-002'],
  *check({ tariffs, fees, waivers }, _, lookup) {
    if (tariffs.size === 0) return;
    const { ofItem } = lookup.standards();
    for (const register of [fees, waivers])
      yield* unknownItems(register, (item) => ofItem(item).length === 0);
  },
});

interface OfItem {
  readonly unit: string;
  readonly item: string;
}

function* unknownItems(register: Register<OfItem>, isUnknown: (item: string) => boolean): Generator<Issue> {
  const hasNone = whether(register, 'item', isUnknown);
  for (let i = 0; i < register.size; i += 1) {
    if (!hasNone(i)) continue;
    const row = register.cell(i, 'item').row + 1;
    yield issue('FEE-002', placeIn(register, i, 'item'), { row, item: register.at(i).item });
  }
}
