import { maskId, maskName } from '../kernel/mask';
import type { Owner } from '../registers/owners';
import { issue, type Issue } from '../sheet/issue';
import type { Register } from '../sheet/register';
import { numbers } from './columns';
import { groupsIn, groupsOf } from './groups';
import { defineRule, placeIn } from './rule';

/** One certificate is one person's: several names are a mistake, several units are worth one notice. */
export const certificateNamesOnePerson = defineRule({
  name: 'certificateNamesOnePerson',
  codes: ['OWN-014', 'OWN-015'],
  *check({ owners }) {
    const name = numbers(owners, 'ownerName');
    const unit = numbers(owners, 'unit');
    for (const rows of groupsIn(groupsOf(owners.size, [numbers(owners, 'certNo')]), 2)) {
      const first = rows[0] ?? 0;
      const other = rows.find((i) => name(i) !== name(first));
      if (other !== undefined) yield severalNames(owners, rows, other);
      const n = new Set(rows.map(unit)).size;
      if (other !== undefined || n === 1) continue;
      yield issue('OWN-015', placeIn(owners, first, 'ownerName'), { name: owners.at(first).ownerName, n });
    }
  },
});

const SHOWN = 5;

function severalNames(owners: Register<Owner>, rows: Int32Array, at: number): Issue {
  const names = [...new Set([...rows].map((i) => owners.at(i).ownerName))];
  const shown = names.slice(0, SHOWN).map(maskName).join('、') + (names.length > SHOWN ? '…' : '');
  return issue('OWN-014', placeIn(owners, at, 'certNo'), {
    mask: maskId(owners.at(at).certNo ?? ''),
    names: shown,
  });
}
