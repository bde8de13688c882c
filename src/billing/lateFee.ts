import type { Day } from '../kernel/calendar';
import { compareDecimal, type Decimal, decimal, times } from '../kernel/decimal';
import { type Fen, fen, fenOf, least, NO_MONEY } from '../kernel/money';
import type { LateTerms } from './account';

/** Principal that stood unpaid for a number of days. */
export interface LateSegment {
  readonly days: number;
  readonly principal: Fen;
}

/** What was owed from when, and what came in. */
export interface Debt {
  readonly principal: Fen;
  readonly due: Day;
  /** In order of day; a payment lowers the principal from the next day. */
  readonly payments: readonly { readonly day: Day; readonly amount: Fen }[];
}

export interface LateFee {
  /** Days past the due day. */
  readonly days: number;
  readonly segments: readonly LateSegment[];
  readonly amount: Fen;
}

/**
 * Late fee 违约金 of one period line: Σ unpaid principal × daily rate × days, the due day not counted; simple interest,
 * rounded once, capped. Grace `waive` forgives what is paid within it, `shift` starts counting after it (domain §3.7).
 */
export function lateFeeOf(debt: Debt, terms: LateTerms, at: Day): LateFee {
  const days = Math.max(0, at - debt.due);
  const graceEnd = debt.due + terms.graceDays;
  if (at <= graceEnd) return { days, segments: [], amount: NO_MONEY };
  const start = terms.graceMode === 'shift' ? graceEnd : debt.due;
  const segments = segmentsOf(debt, { start, graceEnd, end: at });
  const weighed = segments.reduce((sum, segment) => sum + segment.days * segment.principal, 0);
  const accrued = fenOf([{ digits: weighed, scale: 2 }, terms.rate]);
  const cap = fenOf([{ digits: debt.principal, scale: 2 }, terms.cap]);
  return { days: Math.max(0, at - start), segments, amount: least(accrued, cap) };
}

/** What a daily rate comes to in a year: 0.003 → 1.095. */
export function annualRate(daily: Decimal): Decimal {
  return times(daily, { digits: 365, scale: 0 });
}

/** Above 24 % a year a court may lower it (LATE-003, 民法典585). */
export function isExcessive(daily: Decimal): boolean {
  return compareDecimal(annualRate(daily), decimal('0.24')) > 0;
}

function segmentsOf(
  { principal, payments }: Debt,
  { start, graceEnd, end }: { start: number; graceEnd: number; end: number },
): LateSegment[] {
  const segments: LateSegment[] = [];
  let [unpaid, from] = [principal as number, start];
  for (const { day, amount } of payments) {
    if (day > end) break;
    if (day > graceEnd && day > from) {
      if (unpaid > 0) segments.push({ days: day - from, principal: fen(unpaid) });
      from = day;
    }
    unpaid -= amount;
  }
  if (unpaid > 0 && end > from) segments.push({ days: end - from, principal: fen(unpaid) });
  return segments;
}
