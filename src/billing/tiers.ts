import { add, compareDecimal, type Decimal, subtract, times, ZERO_DECIMAL } from '../kernel/decimal';
import type { Tier } from '../rules/tiers';

/** What falls into one tier. */
export interface TierPart {
  /** 1, 2, 3 … */
  readonly tier: number;
  readonly quantity: Decimal;
  readonly price: Decimal;
}

/**
 * Every limit moved for a household: more persons add to it, and a reading over k months has k monthly limits.
 */
export function widened(tiers: readonly Tier[], adder: Decimal, months: number): readonly Tier[] {
  const k: Decimal = { digits: months, scale: 0 };
  return tiers.map(({ limit, price }) => ({
    limit: limit === null ? null : times(add(limit, adder), k),
    price,
  }));
}

/**
 * The overlap of `[before, before + usage]` with each tier; a limit belongs to the lower tier. Without usage, the tier
 * that the next unit would fall into with nothing in it.
 */
export function tierParts(tiers: readonly Tier[], before: Decimal, usage: Decimal): TierPart[] {
  const end = add(before, usage);
  const parts: TierPart[] = [];
  let floor = ZERO_DECIMAL;
  for (const [index, { limit, price }] of tiers.entries()) {
    const from = greater(floor, before);
    const to = limit === null || compareDecimal(end, limit) < 0 ? end : limit;
    const quantity = subtract(to, from);
    if (quantity.digits > 0) parts.push({ tier: index + 1, quantity, price });
    else if (
      usage.digits === 0 &&
      parts.length === 0 &&
      (limit === null || compareDecimal(before, limit) < 0)
    ) {
      parts.push({ tier: index + 1, quantity: ZERO_DECIMAL, price });
    }
    if (limit === null) break;
    floor = limit;
  }
  return parts;
}

function greater(a: Decimal, b: Decimal): Decimal {
  return compareDecimal(a, b) >= 0 ? a : b;
}
