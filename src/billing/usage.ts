import {
  add,
  compareDecimal,
  type Decimal,
  ONE,
  power10,
  subtract,
  times,
  toNumber,
  ZERO_DECIMAL,
} from '../kernel/decimal';

/** What is needed of a reading 抄表 to know its usage. */
export interface Counts {
  /** `null` on a first bill without a base reading. */
  readonly prev: Decimal | null;
  readonly curr: Decimal | null;
  readonly ratio: Decimal | null;
  readonly digits: Decimal | null;
  readonly rollover: boolean | null;
  readonly oldEnd: Decimal | null;
  readonly newStart: Decimal | null;
}

export type Usage = { readonly usage: Decimal } | { readonly refused: 'noBase' | 'unread' | 'backwards' };

/**
 * Usage 用量 = (current − previous) × multiplier. A meter that passed its last digit or was replaced says so;
 * any other step backwards is refused (MTR-002), never billed as a negative.
 */
export function usageOf(counts: Counts): Usage {
  const { prev, curr } = counts;
  if (curr === null) return { refused: 'unread' };
  if (prev === null) return { refused: 'noBase' };
  const counted = counts.oldEnd === null ? forward(prev, curr, counts) : replaced(prev, curr, counts);
  if (counted === null) return { refused: 'backwards' };
  return { usage: times(counted, counts.ratio ?? ONE) };
}

function forward(prev: Decimal, curr: Decimal, { rollover, digits }: Counts): Decimal | null {
  if (compareDecimal(curr, prev) >= 0) return subtract(curr, prev);
  if (rollover !== true || digits === null) return null;
  const full: Decimal = { digits: power10(toNumber(digits)), scale: 0 };
  return add(subtract(full, prev), curr);
}

function replaced(prev: Decimal, curr: Decimal, { oldEnd, newStart }: Counts): Decimal | null {
  const start = newStart ?? ZERO_DECIMAL;
  if (oldEnd === null || compareDecimal(oldEnd, prev) < 0 || compareDecimal(curr, start) < 0) return null;
  return add(subtract(oldEnd, prev), subtract(curr, start));
}
