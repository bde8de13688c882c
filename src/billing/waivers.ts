import type { Decimal } from '../kernel/decimal';
import { subtract, times } from '../kernel/decimal';
import { type Fen, fen, fenOf, minus, NO_MONEY, sumFen } from '../kernel/money';
import type { Book } from '../registers';
import type { Waiver } from '../registers/waivers';
import { shared, type Span } from './cycle';
import { type Fraction, type MonthRules, monthsBetween } from './months';

/** A share taken off 减免比例, for the part of the charge that the waiver covers. */
export interface RateOff {
  /** 0.3 = 30 % less. */
  readonly rate: Decimal;
  readonly part: Fraction;
}

export interface Reduced {
  readonly net: Fen;
  readonly waiver: Fen;
  /** What fixed reductions would take beyond nothing (WAV-002). */
  readonly unused: Fen;
}

/** Gross → shares off → fixed reductions → never below zero; `net` is rounded, the waiver is the rest (domain §3.6). */
export function reduced(gross: Fen, rates: readonly RateOff[], fixed: Fen): Reduced {
  const afterRates = rates.length === 0 ? gross : keptOf(gross, rates);
  const wanted = minus(afterRates, fixed);
  const net = gross > 0 && wanted < 0 ? NO_MONEY : wanted;
  return { net, waiver: minus(gross, net), unused: minus(net, wanted) };
}

/** A row of 减免登记 with its place. */
export interface GrantedWaiver {
  readonly row: number;
  readonly waiver: Waiver;
}

/** Granted waivers of a unit; one without approver or basis is none (WAV-001). */
export type WaiversOf = (unit: string) => readonly GrantedWaiver[];

const NONE: readonly GrantedWaiver[] = [];

export function waiversIn({ waivers }: Book): WaiversOf {
  const byUnit = new Map<string, GrantedWaiver[]>();
  for (let row = 0; row < waivers.size; row += 1) {
    const waiver = waivers.at(row);
    if (waiver.approver === null || waiver.basis === null) continue;
    const known = byUnit.get(waiver.unit);
    if (known === undefined) byUnit.set(waiver.unit, [{ row, waiver }]);
    else known.push({ row, waiver });
  }
  return (unit) => byUnit.get(unit) ?? NONE;
}

/** What a waiver takes off a charge over a span: a share for the months they have in common, or its part of an amount. */
export function takenBy(
  { rate, amount, from, to }: Pick<Waiver, 'rate' | 'amount' | 'from' | 'to'>,
  span: Span,
  rules: MonthRules,
): { readonly rate: RateOff | null; readonly fixed: Fen } {
  const common = shared(span, { from, to });
  if (common.from > common.to) return { rate: null, fixed: NO_MONEY };
  if (amount !== null)
    return {
      rate: rate === null ? null : { rate, part: partOf(common, span, rules) },
      fixed: amountWithin(amount, { from, to }, common, rules),
    };
  return rate === null
    ? { rate: null, fixed: NO_MONEY }
    : { rate: { rate, part: partOf(common, span, rules) }, fixed: NO_MONEY };
}

/** Whether the developer stands in for the owner. */
export function isDevelopers({ kind, bearer }: Waiver): boolean {
  return kind === 'gift' || bearer === 'developer';
}

/** Sum of fixed reductions. */
export function sumFixed(taken: readonly { readonly fixed: Fen }[]): Fen {
  return sumFen(taken.map(({ fixed }) => fixed));
}

/** gross × Π (1 − rate × part), rounded once. */
function keptOf(gross: Fen, rates: readonly RateOff[]): Fen {
  const factors: Decimal[] = [{ digits: gross, scale: 2 }];
  let denominator = 1;
  for (const { rate, part } of rates) {
    factors.push(
      subtract({ digits: part.denominator, scale: 0 }, times(rate, { digits: part.numerator, scale: 0 })),
    );
    denominator *= part.denominator;
  }
  return fenOf(factors, 1, denominator);
}

function partOf(common: Span, span: Span, rules: MonthRules): Fraction {
  const [a, b] = [monthsBetween(common.from, common.to, rules), monthsBetween(span.from, span.to, rules)];
  return { numerator: a.numerator * b.denominator, denominator: a.denominator * b.numerator };
}

/** The part of an amount granted for a longer span that falls on these days; the parts add up to it. */
function amountWithin(amount: Fen, whole: Span, common: Span, rules: MonthRules): Fen {
  const upTo = (day: number): Fen => {
    if (day < whole.from) return NO_MONEY;
    const part = partOf({ from: whole.from, to: day as Span['to'] }, whole, rules); // a day inside the whole span
    return fen(fenOf([{ digits: amount, scale: 2 }], part.numerator, part.denominator));
  };
  return minus(upTo(common.to), upTo(common.from - 1));
}
