import type { Charge, LateTerms, Payment, SettledCharge } from '../billing/account';
import type { Day, Period } from '../kernel/calendar';
import { compareDecimal, type Decimal } from '../kernel/decimal';
import { type Fen, fen, plus, sumFen } from '../kernel/money';

/** Waivers 减免 of the period and the bases they were granted on. */
export interface WaiverSum {
  readonly amount: Fen;
  readonly bases: readonly string[];
}

/** Prepayment applied to the period 预存抵扣 and what is left of it. */
export interface PrepaidSum {
  readonly applied: Fen;
  readonly left: Fen;
}

/** What earlier periods still owe 往期欠费. */
export interface ArrearsSum {
  readonly amount: Fen;
  readonly from: Period;
  readonly to: Period;
  /** Number of periods that owe anything. */
  readonly periods: number;
}

/** Late fee 违约金 accrued to a day, with every rate and clause it rests on. */
export interface LateSum {
  readonly amount: Fen;
  readonly asOf: Day;
  readonly rates: readonly Decimal[];
  readonly clauses: readonly string[];
}

/** Waived or given up 核销: neither is asked for. */
export function waiversOf(
  charges: readonly SettledCharge[],
  basisOf: (charge: Charge) => string | null,
): WaiverSum | null {
  const amount = plus(sumFen(charges.map(({ charge }) => charge.waiver)), paidFrom('writeOff', charges));
  const waived = charges.filter(({ charge }) => charge.waiver !== 0);
  if (amount === 0 && waived.length === 0) return null;
  const bases = waived.map(({ charge }) => basisOf(charge)?.trim() ?? '').filter((basis) => basis !== '');
  return { amount, bases: [...new Set(bases)] };
}

export function prepaidOf(charges: readonly SettledCharge[], left: Fen): PrepaidSum | null {
  const applied = paidFrom('prepaid', charges);
  return applied === 0 ? null : { applied, left };
}

/** What was put to the given charges from one source. */
export function paidFrom(source: Payment['from'], charges: readonly SettledCharge[]): Fen {
  let total = 0;
  for (const { paid } of charges) for (const { from, amount } of paid) if (from === source) total += amount;
  return fen(total);
}

export function arrearsOf(charges: readonly SettledCharge[]): ArrearsSum | null {
  if (charges.length === 0) return null;
  const periods = charges.map(({ charge }) => charge.period).sort((a, b) => a - b);
  const [from] = periods;
  const to = periods[periods.length - 1];
  if (from === undefined || to === undefined) return null;
  return { amount: sumFen(charges.map(({ owing }) => owing)), from, to, periods: new Set(periods).size };
}

export function lateOf(charges: readonly SettledCharge[], asOf: Day): LateSum | null {
  const late = charges.filter(({ lateFee }) => lateFee !== 0);
  if (late.length === 0) return null;
  const terms = late.map(({ charge }) => charge.late).filter((given) => given !== null);
  return {
    amount: sumFen(late.map(({ lateFee }) => lateFee)),
    asOf,
    rates: ratesOf(terms),
    clauses: clausesOf(terms),
  };
}

/** Each rate once, in the order they came. */
function ratesOf(terms: readonly LateTerms[]): readonly Decimal[] {
  const rates: Decimal[] = [];
  for (const { rate } of terms)
    if (!rates.some((known) => compareDecimal(known, rate) === 0)) rates.push(rate);
  return rates;
}

function clausesOf(terms: readonly LateTerms[]): readonly string[] {
  return [...new Set(terms.map(({ clause }) => clause.trim()).filter((clause) => clause !== ''))];
}
