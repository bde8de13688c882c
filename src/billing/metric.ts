import { type Decimal, power10, showDecimal, showScaled } from '../kernel/decimal';
import { type Fen, roundedRatio, yuan } from '../kernel/money';

/** A figure 指标 as decimal text; of a rate also what is divided by what. A rate over nothing has no value, never 0 or 1. */
export interface Metric {
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

export function amountMetric(amount: Fen): Metric {
  return { value: yuan(amount), numerator: null, denominator: null };
}

/** Money over money, as a share with four places: 16.17 % is `0.1617`. */
export function moneyRate(part: Fen, whole: Fen): Metric {
  return { value: share(part, whole), numerator: yuan(part), denominator: yuan(whole) };
}

export function countRate(part: number, whole: number): Metric {
  return { value: share(part, whole), numerator: String(part), denominator: String(whole) };
}

/** Areas over areas. */
export function decimalRate(part: Decimal, whole: Decimal): Metric {
  const scale = Math.max(part.scale, whole.scale);
  const digits = (x: Decimal): number => x.digits * power10(scale - x.scale);
  return {
    value: share(digits(part), digits(whole)),
    numerator: showDecimal(part),
    denominator: showDecimal(whole),
  };
}

function share(part: number, whole: number): string | null {
  return whole > 0 ? showScaled(roundedRatio(part * 10000, whole), 4) : null;
}
