import { type Decimal, ONE, toNumber } from '../kernel/decimal';
import type { Tariff } from '../registers/tariffs';
import { entries, type Register } from '../sheet/register';
import type { LateTerms } from './account';

/** Late-fee terms by standard. */
export type LateTermsOf = (tariff: Tariff) => LateTerms | null;

/**
 * Late fee runs only with a rate and a contract clause. A pass-through item needs a clause of its own: one that a
 * service fee also cites is the service contract's and does not bind it (LATE-004).
 */
export function lateTermsIn(tariffs: Register<Tariff>): LateTermsOf {
  const serviceClauses = new Set<string>();
  for (const { passThrough, lateClause } of entries(tariffs)) {
    if (passThrough !== true && lateClause !== null) serviceClauses.add(lateClause.trim());
  }
  return (tariff) => {
    const clause = tariff.lateClause?.trim() ?? '';
    const rate = tariff.lateRate;
    if (tariff.lateOn !== true || rate === null || rate.digits <= 0 || clause === '') return null;
    if (tariff.passThrough === true && serviceClauses.has(clause)) return null;
    return {
      rate,
      clause,
      cap: capOf(tariff.lateCap),
      graceDays: daysOfGrace(tariff.grace),
      graceMode: tariff.graceMode ?? 'waive',
    };
  };
}

/** Without another cap, a late fee never exceeds the principal (domain §3.7). */
function capOf(cap: Decimal | null): Decimal {
  return cap === null || cap.digits <= 0 ? ONE : cap;
}

function daysOfGrace(grace: Decimal | null): number {
  return grace === null ? 0 : Math.max(0, Math.floor(toNumber(grace)));
}
