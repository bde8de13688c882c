import { add, type Decimal, times } from '../kernel/decimal';
import { type Fen, fen, fenOf } from '../kernel/money';
import type { Span } from './cycle';
import { type Fraction, monthParts, type MonthRules } from './months';

/** What a month costs in yuan before rounding: quantity × price + add-on 月附加; a fixed fee has no quantity. */
export function monthlyFee(quantity: Decimal | null, price: Decimal, addOn: Decimal | null): Decimal {
  const base = quantity === null ? price : times(quantity, price);
  return addOn === null ? base : add(base, addOn);
}

/** A monthly fee over an exact number of months, rounded once 行一次. */
export function timeFee(monthly: Decimal, months: Fraction): Fen {
  return fenOf([monthly], months.numerator, months.denominator);
}

/** The same, each month rounded on its own 按月, so that monthly bills add up to the cycle's. */
export function timeFeeByMonth(monthly: Decimal, { from, to }: Span, rules: MonthRules): Fen {
  return fen(monthParts(from, to, rules).reduce((total, part) => total + timeFee(monthly, part), 0));
}
