import { compareDecimal, type Decimal, parseDecimal } from '../kernel/decimal';

/** One step of a tiered price 阶梯: up to and with `limit`; the last has none. */
export interface Tier {
  readonly limit: Decimal | null;
  readonly price: Decimal;
}

/**
 * Reads `180:5;260:7;:9`; also full-width marks, `180=5`, `0-180:5元` and `260以上:9`. `null` when a step cannot be read,
 * limits do not ascend or the last has one (RATE-004).
 */
export function parseTiers(text: string): readonly Tier[] | null {
  const steps = text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .split(/[;,、]/u)
    .filter((step) => step !== '');
  const tiers: Tier[] = [];
  for (const step of steps) {
    const tier = tierOf(step);
    if (tier === null || !follows(tiers[tiers.length - 1], tier)) return null;
    tiers.push(tier);
  }
  return tiers[tiers.length - 1]?.limit === null ? tiers : null;
}

const STEP = /^([^:=]*)[:=](\d+(?:\.\d+)?)元?$/u;
/** Nothing, `∞`, `>260`, `260以上`, `260+` or `260-`. */
const OPEN = /^(?:∞|inf|>.*|(?:\d+(?:\.\d+)?)?(?:及?以上|\+|-∞?)|)$/iu;
const LIMIT = /^(?:\d+(?:\.\d+)?[-~至])?(\d+(?:\.\d+)?)元?$/u;

function tierOf(step: string): Tier | null {
  const [, written = '', cost = ''] = STEP.exec(step) ?? [];
  const price = parseDecimal(cost);
  if (price === null) return null;
  if (OPEN.test(written)) return { limit: null, price };
  const limit = parseDecimal(LIMIT.exec(written)?.[1] ?? '');
  return limit === null ? null : { limit, price };
}

function follows(before: Tier | undefined, { limit }: Tier): boolean {
  if (before === undefined) return true;
  return before.limit !== null && (limit === null || compareDecimal(limit, before.limit) > 0);
}
