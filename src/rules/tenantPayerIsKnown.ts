import { issue } from '../sheet/issue';
import { filled, numbers, whether } from './columns';
import { groupsIn } from './groups';
import { defineRule, placeIn } from './rule';

/** Where a tenant 租户 pays, the office knows who that is and how to reach them. */
export const tenantPayerIsKnown = defineRule({
  name: 'tenantPayerIsKnown',
  codes: ['OWN-022'],
  *check({ owners, units }, _, lookup) {
    const unit = numbers(owners, 'unit');
    const pays = whether(owners, 'isPayer', (payer) => payer);
    const paysNot = whether(owners, 'isPayer', (payer) => !payer);
    const isTenant = whether(owners, 'relation', (relation) => relation === 'tenant' || relation === 'user');
    const isLet = whether(units, 'state', (state) => state === 'let');
    const details = (['phone', 'phone2', 'certNo'] as const).filter((field) => owners.has(field));
    const isGiven = details.map((field) => filled(owners, field));
    const isUnknown = (i: number): boolean =>
      isTenant(i) && pays(i) && details.length > 0 && !isGiven.some((given) => given(i));
    for (const rows of groupsIn(lookup.household())) {
      const first = rows[0] ?? 0;
      const isLeftToTenant =
        isLet(lookup.unitRow(unit(first))) && rows.every((i) => paysNot(i) && !isTenant(i));
      const at = isLeftToTenant ? first : rows.find(isUnknown);
      if (at !== undefined)
        yield issue('OWN-022', placeIn(owners, at, 'isPayer'), { unit: owners.at(at).unit });
    }
  },
});
