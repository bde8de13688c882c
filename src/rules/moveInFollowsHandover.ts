import { issue } from '../sheet/issue';
import { numbers } from './columns';
import { defineRule, placeIn } from './rule';

/** Nobody moves in before the unit was handed over. */
export const moveInFollowsHandover = defineRule({
  name: 'moveInFollowsHandover',
  codes: ['OWN-020'],
  *check({ owners, units }, _, lookup) {
    const unit = numbers(owners, 'unit');
    const moveIn = numbers(owners, 'moveIn');
    const handover = numbers(units, 'handover');
    for (let i = 0; i < owners.size; i += 1) {
      if (moveIn(i) < handover(lookup.unitRow(unit(i)))) {
        yield issue('OWN-020', placeIn(owners, i, 'moveIn'), { unit: owners.at(i).unit });
      }
    }
  },
});
