import { addMonths, civil, type Day } from '../kernel/calendar';
import { issue } from '../sheet/issue';
import { birthOf } from './certificate';
import { filled } from './columns';
import { groupsIn } from './groups';
import { defineRule, placeIn } from './rule';

/** At least one of the people who can be called is 18: a notice to a child reaches nobody (民法典17). */
export const contactIsOfAge = defineRule({
  name: 'contactIsOfAge',
  codes: ['OWN-023'],
  *check({ owners }, { asOf }, lookup) {
    if (!owners.has('certNo')) return;
    const [phone, phone2] = [filled(owners, 'phone'), filled(owners, 'phone2')];
    const hasNumber = filled(owners, 'certNo');
    const grownUpYear = civil(asOf).year - ADULT_YEARS;
    const isMinor = (i: number): boolean => {
      if (!hasNumber(i)) return false;
      const owner = owners.at(i);
      // Most are plainly of age; only the others are worth reading.
      const year = Number((owner.certNo ?? '').slice(6, 10));
      return !(year >= 1900 && year < grownUpYear) && isUnderAge(birthOf(owner, asOf), asOf);
    };
    for (const rows of groupsIn(lookup.household())) {
      const called = rows.filter((i) => phone(i) || phone2(i));
      const contacts = called.length > 0 ? called : rows;
      if (!contacts.every(isMinor)) continue;
      const at = contacts[0] ?? 0;
      yield issue('OWN-023', placeIn(owners, at, 'certNo'), { unit: owners.at(at).unit });
    }
  },
});

const ADULT_YEARS = 18;
const OF_AGE = ADULT_YEARS * 12;

function isUnderAge(birth: Day | null, today: Day): boolean {
  return birth !== null && addMonths(birth, OF_AGE) > today;
}
