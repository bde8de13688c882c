import type { Charge } from '../billing/account';
import { showDay } from '../kernel/calendar';
import { type Decimal, showDecimal } from '../kernel/decimal';
import { yuan } from '../kernel/money';
import type { Facts } from './job';

/** Values as `--json` shows them: amounts and quantities as decimal strings, days as `YYYY-MM-DD`. */
export function chargeFacts(charge: Charge): Facts {
  return {
    unit: charge.unit,
    payer: charge.payer,
    bearer: charge.bearer,
    item: charge.item,
    from: showDay(charge.from),
    to: showDay(charge.to),
    tier: charge.tier,
    prev: decimalText(charge.prev),
    curr: decimalText(charge.curr),
    quantity: decimalText(charge.quantity),
    price: decimalText(charge.price),
    gross: yuan(charge.gross),
    waiver: yuan(charge.waiver),
    net: yuan(charge.net),
    due: showDay(charge.due),
    basis: charge.basis,
    origin: charge.origin,
  };
}

export function decimalText(value: Decimal | null): string | null {
  return value === null ? null : showDecimal(value);
}
