import type { Day } from '../kernel/calendar';
import { readCreditCode } from '../kernel/creditCode';
import { type IdRead, readResidentId } from '../kernel/residentId';
import type { Owner } from '../registers/owners';

/** What is wrong with a certificate number 证件号, or odd about it. */
export type CertificateFault =
  | { readonly code: 'OWN-004' | 'OWN-005' | 'OWN-008' | 'OWN-009' | 'OWN-010' | 'OWN-011' }
  | { readonly code: 'OWN-006' | 'OWN-012'; readonly expect: string }
  | { readonly code: 'OWN-007'; readonly value: string; readonly isOld: boolean };

type Certified = Pick<Owner, 'certType' | 'certNo' | 'sex'>;

/** Judges a number as what it is said to be; without a type as what its form says it is. */
export function certificateFaults(
  { certType, certNo, sex }: Certified,
  today: Day,
): readonly CertificateFault[] {
  if (certNo === null) return [];
  if (certType === 'creditCode') return creditCodeFaults(certNo);
  if (certType !== null && certType !== 'residentId') return [];
  const read = readResidentId(certNo, today);
  if (certType === null && isCompanyNumber(certNo, read)) return creditCodeFaults(certNo);
  if ('refused' in read) return refusedFaults(certNo, read);
  if (read.kind === 'resident' || read.kind === 'old') return oddities(certNo, read, sex);
  return certType === null || read.kind === 'none' ? [] : [{ code: 'OWN-004' }];
}

/** Birthday of a resident identity number, as far as it can be believed. */
export function birthOf({ certType, certNo }: Certified, today: Day): Day | null {
  if (certNo === null || (certType !== null && certType !== 'residentId')) return null;
  const read = readResidentId(certNo, today);
  return 'birth' in read ? read.birth : null;
}

type Person = Extract<IdRead, { readonly birth: Day }>;
type Refused = Extract<IdRead, { readonly refused: unknown }>;

function refusedFaults(certNo: string, read: Refused): readonly CertificateFault[] {
  switch (read.refused) {
    case 'check':
      return [{ code: 'OWN-006', expect: read.expected }];
    case 'date':
    case 'future':
      return [{ code: 'OWN-007', value: birthText(certNo), isOld: false }];
    case 'mangled':
      return [{ code: 'OWN-005' }];
    default:
      return [{ code: 'OWN-004' }];
  }
}

function oddities(certNo: string, { notes, sex }: Person, given: Owner['sex']): readonly CertificateFault[] {
  const faults: CertificateFault[] = [];
  if (notes.includes('before-1900')) faults.push({ code: 'OWN-007', value: birthText(certNo), isOld: true });
  if (given !== null && given !== sex) faults.push({ code: 'OWN-008' });
  if (notes.includes('old-15-digit')) faults.push({ code: 'OWN-009' });
  if (notes.includes('lower-case-x')) faults.push({ code: 'OWN-010' });
  return faults;
}

function creditCodeFaults(certNo: string): readonly CertificateFault[] {
  const read = readCreditCode(certNo);
  if (!('refused' in read)) return [];
  return read.refused === 'check' ? [{ code: 'OWN-012', expect: read.expected }] : [{ code: 'OWN-011' }];
}

/** Eighteen characters with letters before the last are a company's, right or wrong. */
function isCompanyNumber(certNo: string, read: IdRead): boolean {
  if ('kind' in read) return read.kind === 'company';
  return read.refused === 'bad-char' && /^(?=.{0,16}[A-Za-z])[\dA-Za-z]{18}$/u.test(certNo.trim());
}

/** The birth day as the number writes it, whether it exists or not: `1991-02-29`. */
function birthText(certNo: string): string {
  const digits = certNo.normalize('NFKC').replace(/\D/gu, '');
  const day = digits.length < 17 ? `19${digits.slice(6, 12)}` : digits.slice(6, 14);
  return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
}
