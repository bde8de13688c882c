import { type Decimal, power10 } from './decimal';

declare const fenBrand: unique symbol;
/** Money 金额 in whole fen 分; the only form in which money is added or compared. */
export type Fen = number & { readonly [fenBrand]: true };

export const NO_MONEY = 0 as Fen; // 0 is a whole number of fen

/** Brands a whole number of fen; anything else is a bug and crashes. */
export function fen(n: number): Fen {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not whole fen: ${n}`);
  return (n === 0 ? 0 : n) as Fen; // checked on the line above; -0 becomes 0
}

export function plus(a: Fen, b: Fen): Fen {
  return fen(a + b);
}

export function minus(a: Fen, b: Fen): Fen {
  return fen(a - b);
}

export function negative(a: Fen): Fen {
  return fen(0 - a);
}

export function least(a: Fen, b: Fen): Fen {
  return a < b ? a : b;
}

export function sumFen(amounts: Iterable<Fen>): Fen {
  let total = 0;
  for (const amount of amounts) total += amount;
  return fen(total);
}

/** Yuan with two places and no grouping: `1084.10`. */
export function yuan(amount: Fen): string {
  const size = Math.abs(amount);
  const rest = size % 100;
  const text = `${(size - rest) / 100}.${rest < 10 ? '0' : ''}${rest}`;
  return amount < 0 ? `-${text}` : text;
}

/** Yuan as people read it: `1,084.10`. */
export function yuanGrouped(amount: Fen): string {
  return yuan(amount).replace(/\B(?=(\d{3})+\.)/gu, ',');
}

/**
 * `(a × b × … × numerator) / denominator` yuan in fen, rounded once, half away from zero 四舍五入:
 * the one rounding of a printed line. Factors are exact decimals; the fraction is a part of a month.
 */
export function fenOf(factors: readonly Decimal[], numerator = 1, denominator = 1): Fen {
  let top = numerator * 100;
  let scale = 0;
  for (const factor of factors) {
    top *= factor.digits;
    scale += factor.scale;
  }
  if (Number.isSafeInteger(top) && scale <= 15) {
    const bottom = power10(scale) * denominator;
    if (Number.isSafeInteger(bottom) && Number.isSafeInteger(2 * top)) return fen(roundedRatio(top, bottom));
  }
  let bigTop = BigInt(numerator) * 100n;
  for (const factor of factors) bigTop *= BigInt(factor.digits);
  return fen(roundedBig(bigTop, 10n ** BigInt(scale) * BigInt(denominator)));
}

/** a / b for safe integers, b > 0, rounded half away from zero without leaving the integers. */
export function roundedRatio(a: number, b: number): number {
  const size = Math.abs(a);
  const rest = size % b;
  const whole = (size - rest) / b;
  const rounded = rest >= b - rest ? whole + 1 : whole;
  return a < 0 ? -rounded : rounded;
}

function roundedBig(a: bigint, b: bigint): number {
  const size = a < 0n ? -a : a;
  const rounded = (size * 2n + b) / (b * 2n);
  return Number(a < 0n ? -rounded : rounded);
}

/**
 * Splits `total` by integer weights so that the parts add up to it: largest remainder 最大余数法,
 * ties to the earlier part. All weights zero: the first part takes all.
 */
export function split(total: Fen, weights: readonly number[]): Fen[] {
  if (weights.length === 0) return [];
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  if (sum === 0n) return weights.map((_, i) => (i === 0 ? total : NO_MONEY));
  const sign = total < 0 ? -1 : 1;
  const size = BigInt(Math.abs(total));
  const shares = weights.map((weight, at) => {
    const exact = size * BigInt(weight);
    return { at, whole: Number(exact / sum), rest: exact % sum };
  });
  let left = Math.abs(total) - shares.reduce((all, share) => all + share.whole, 0);
  const byRest = [...shares].sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1));
  for (const share of byRest) {
    if (left === 0) break;
    share.whole += 1;
    left -= 1;
  }
  return shares.map((share) => fen(sign * share.whole));
}
