import { showScaled } from '../kernel/decimal';
import { roundedRatio } from '../kernel/money';

/**
 * A figure 指标 with what it was made of, so that it can be traced. Counts are numbers, quantities decimal strings.
 * `value` is `null` (shown as —) where there is nothing to divide by: never 0 % and never 100 %.
 */
export interface Metric {
  readonly value: string | null;
  readonly numerator: number | string;
  readonly denominator: number | string | null;
}

/** Nothing was recorded of which it could be made. */
export const NOT_RECORDED: Metric = { value: null, numerator: 0, denominator: 0 };

/** A plain count 件数. */
export function count(n: number): Metric {
  return { value: String(n), numerator: n, denominator: null };
}

/** `80.00%`: the exact ratio of two counts, rounded once, half away from zero. */
export function percent(numerator: number, denominator: number): Metric {
  const value = denominator === 0 ? null : `${ratio(numerator * 100, denominator)}%`;
  return { value, numerator, denominator };
}

/** Two places of a ratio of whole numbers: `62.25`. */
export function ratio(numerator: number, denominator: number): string {
  return showScaled(roundedRatio(numerator * 100, denominator), 2);
}

/** Mean hours of some minutes; numerator in hours. */
export function meanHours(minutes: number, n: number): Metric {
  return { value: n === 0 ? null : ratio(minutes, 60 * n), numerator: ratio(minutes, 60), denominator: n };
}

/** How many per hundred: `83.33`. */
export function perHundred(numerator: number, denominator: number): Metric {
  const value = denominator === 0 ? null : ratio(numerator * 100, denominator);
  return { value, numerator, denominator };
}

/** Growth against an earlier count 环比、同比: `-12.50%`; unknown when there was none. */
export function change(now: number, earlier: number): Metric {
  return percent(now - earlier, earlier);
}
