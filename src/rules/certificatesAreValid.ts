import type { Owner } from '../registers/owners';
import { issue, type Issue } from '../sheet/issue';
import type { Register } from '../sheet/register';
import { type CertificateFault, certificateFaults } from './certificate';
import { filled } from './columns';
import { addressOf, defineRule, placeIn } from './rule';

/** Identity numbers (GB 11643) and credit codes (GB 32100) prove themselves by form, birthday and check character. */
export const certificatesAreValid = defineRule({
  name: 'certificatesAreValid',
  codes: [
    ...(['OWN-004', 'OWN-005', 'OWN-006', 'OWN-007', 'OWN-008'] as const),
    ...(['OWN-009', 'OWN-010', 'OWN-011', 'OWN-012'] as const),
  ],
  *check({ owners }, { asOf }) {
    const isGiven = filled(owners, 'certNo');
    for (let i = 0; i < owners.size; i += 1) {
      if (!isGiven(i)) continue;
      for (const fault of certificateFaults(owners.at(i), asOf)) yield told(owners, i, fault);
    }
  },
});

function told(owners: Register<Owner>, i: number, fault: CertificateFault): Issue {
  const place = placeIn(owners, i, fault.code === 'OWN-008' ? 'sex' : 'certNo');
  const cell = addressOf(place);
  switch (fault.code) {
    case 'OWN-006':
    case 'OWN-012':
      return issue(fault.code, place, { cell, expect: fault.expect });
    case 'OWN-007': {
      const wrong = issue('OWN-007', place, { cell, value: fault.value });
      // Before 1900 is possible on paper, so it does not hold the unit back.
      return fault.isOld ? { ...wrong, severity: 'warning' } : wrong;
    }
    default:
      return issue(fault.code, place, { cell });
  }
}
