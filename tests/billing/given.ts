import type { Charge } from '../../src/billing/account';
import type { Receipt } from '../../src/billing/receipts';
import { lastDay, periodOfDay } from '../../src/kernel/calendar';
import { NO_MONEY } from '../../src/kernel/money';
import { day, yuan } from '../book';

/** A charge of 物业管理费 for a month that begins on a day, but for what is said otherwise. */
export function charge(from: string, net: string, given: Partial<Charge> = {}): Charge {
  const first = day(from);
  const item = given.item ?? '物业管理费';
  return {
    key: `1-1-101|${item}|${from}`,
    unit: '1-1-101',
    payer: '张三',
    bearer: 'owner',
    item,
    period: periodOfDay(first),
    from: first,
    to: lastDay(periodOfDay(first)),
    tier: null,
    quantity: null,
    price: null,
    months: null,
    prev: null,
    curr: null,
    ratio: null,
    gross: yuan(net),
    waiver: NO_MONEY,
    net: yuan(net),
    due: lastDay(periodOfDay(first)),
    basis: '',
    origin: 'typed',
    sources: [],
    passThrough: false,
    deposit: false,
    late: null,
    ...given,
  };
}

/** A receipt of a day that says nothing of what it is for, but for what is said otherwise. */
export function receipt(on: string, amount: string, given: Partial<Receipt> = {}): Receipt {
  return {
    receiptNo: null,
    day: day(on),
    amount: yuan(amount),
    designate: null,
    split: null,
    isDevelopers: false,
    ...given,
  };
}
