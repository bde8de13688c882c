import { issue } from '../sheet/issue';
import { filled } from './columns';
import { defineRule, placeIn } from './rule';

/** Where certificates have a type 证件类型, a number says which it is. */
export const certificateHasType = defineRule({
  name: 'certificateHasType',
  codes: ['OWN-013'],
  *check({ owners }) {
    if (!owners.has('certType')) return;
    const hasType = filled(owners, 'certType');
    const hasNumber = filled(owners, 'certNo');
    for (let i = 0; i < owners.size; i += 1) {
      if (!hasNumber(i) || hasType(i)) continue;
      const at = owners.cell(i, 'certType');
      // A sheet without the column says nothing wrong.
      if (at.column !== null) yield issue('OWN-013', placeIn(owners, i, 'certType'), { row: at.row + 1 });
    }
  },
});
