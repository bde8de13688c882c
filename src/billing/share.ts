import { type Decimal, power10 } from '../kernel/decimal';
import { type Fen, split } from '../kernel/money';

/**
 * Shares a common amount 公摊 by weights such as areas: the parts add up to it to the fen (largest remainder, ties to
 * the earlier part). `null` when there is nothing to share by.
 */
export function shareOut(total: Fen, weights: readonly Decimal[]): Fen[] | null {
  const scale = Math.max(0, ...weights.map((weight) => weight.scale));
  const whole = weights.map((weight) => weight.digits * power10(scale - weight.scale));
  return whole.some((weight) => weight > 0) ? split(total, whole) : null;
}
