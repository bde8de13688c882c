import { add, type Decimal, times, ZERO_DECIMAL } from '../kernel/decimal';
import { type Fen, fenOf, minus, sumFen } from '../kernel/money';
import { monthsOfCycle } from './cycle';
import type { Standard } from './standard';
import type { TierPart } from './tiers';

/** `usage × price + add-on`, rounded once. */
export function meteredFee(
  usage: Decimal,
  { price, addOn, cycle }: Pick<Standard, 'price' | 'addOn' | 'cycle'>,
): Fen {
  const base = price ?? ZERO_DECIMAL;
  if (addOn === null) return fenOf([usage, base]);
  return fenOf([add(times(usage, base), times(addOn, { digits: monthsOfCycle(cycle), scale: 0 }))]);
}

/** Amounts of tier lines: each rounded 逐档 (they add up as printed), or the sum rounded once with the rest on the last. */
export function tierFees(parts: readonly TierPart[], round: Standard['tariff']['round']): Fen[] {
  const fees = parts.map(({ quantity, price }) => fenOf([quantity, price]));
  if (round !== 'once' || fees.length < 2) return fees;
  const exact = parts.reduce<Decimal>(
    (sum, { quantity, price }) => add(sum, times(quantity, price)),
    ZERO_DECIMAL,
  );
  const last = minus(fenOf([exact]), sumFen(fees.slice(0, -1)));
  return [...fees.slice(0, -1), last];
}
