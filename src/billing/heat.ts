import { compareDecimal, type Decimal, decimal, ONE } from '../kernel/decimal';
import { type Fen, fenOf, least, minus, plus } from '../kernel/money';
import { type Fraction, ONE_MONTH } from './months';

/** Heating by area 采暖面积 for a season. */
export interface HeatTerms {
  readonly area: Decimal;
  /** Yuan per m² and season. */
  readonly price: Decimal;
  /** Storey height in metres where the profile charges by it, else `null`. */
  readonly height?: Decimal | null;
  /** Share of the full fee owed while heating is stopped 报停; `null` when it is on. */
  readonly stopRatio?: Decimal | null;
  /** Part of the season that is charged. */
  readonly part?: Fraction;
}

const THREE_METRES = decimal('3');

/** `area × price`, a room over three metres by height/3 where that is the rule, a stopped unit by its ratio; rounded once. */
export function heatFee({ area, price, height = null, stopRatio = null, part = ONE_MONTH }: HeatTerms): Fen {
  const isTall = height !== null && compareDecimal(height, THREE_METRES) > 0;
  const factors = [area, price, stopRatio ?? ONE, ...(isTall ? [height] : [])];
  return fenOf(factors, part.numerator, part.denominator * (isTall ? 3 : 1));
}

/** What is still owed when heating is resumed 恢复供暖补差: the full season's fee less what was charged. */
export function resumeFee(terms: HeatTerms, charged: Fen): Fen {
  return minus(heatFee({ ...terms, stopRatio: null }), charged);
}

/** Two-part heating 两部制: basic by area, metered by heat used. */
export interface TwoPartTerms {
  readonly area: Decimal;
  /** Yuan per m² and season. */
  readonly basic: Decimal;
  readonly used: Decimal;
  /** Yuan per unit of heat. */
  readonly unit: Decimal;
  /** Area price that caps the sum, and by how much of it (1 = never dearer than by area). */
  readonly cap?: { readonly price: Decimal; readonly ratio: Decimal } | null;
}

/** Both parts rounded as printed lines; the metered part gives way to the cap 封顶. */
export function twoPartFee({ area, basic, used, unit, cap = null }: TwoPartTerms): {
  readonly basic: Fen;
  readonly metered: Fen;
  readonly raw: Fen;
  readonly total: Fen;
} {
  const basicFee = fenOf([area, basic]);
  const rawMetered = fenOf([used, unit]);
  const raw = plus(basicFee, rawMetered);
  const total = cap === null ? raw : least(raw, fenOf([area, cap.price, cap.ratio]));
  return { basic: basicFee, metered: minus(total, basicFee), raw, total };
}
