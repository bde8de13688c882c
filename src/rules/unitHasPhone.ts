import { issue } from '../sheet/issue';
import { filled } from './columns';
import { groupsIn } from './groups';
import { defineRule, placeIn } from './rule';

/** Somebody of every unit can be called. */
export const unitHasPhone = defineRule({
  name: 'unitHasPhone',
  codes: ['OWN-017'],
  *check({ owners }, _, lookup) {
    if (!owners.has('phone') && !owners.has('phone2')) return;
    const field = owners.has('phone') ? 'phone' : 'phone2';
    const [phone, phone2] = [filled(owners, 'phone'), filled(owners, 'phone2')];
    for (const rows of groupsIn(lookup.household())) {
      if (rows.some((i) => phone(i) || phone2(i))) continue;
      const first = rows[0] ?? 0;
      const { unit } = owners.at(first);
      // The person of a row left out may well have one.
      if (!owners.rejectedUnits.has(unit)) yield issue('OWN-017', placeIn(owners, first, field), { unit });
    }
  },
});
