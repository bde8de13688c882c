import type { Split } from '../../billing/receipts';
import type { Moment, Period } from '../../kernel/calendar';
import { type Fen, NO_MONEY } from '../../kernel/money';
import type { Payment } from '../../registers/payments';
import type { OpenedBook } from '../openBook';
import { itemMeant } from './itemMeant';
import { tableFor } from './registerTable';

/** One row of a receipt: an amount, the item it is for, and how the cashier divided it. */
export interface PaymentPart {
  readonly item: string | null;
  readonly amount: Fen;
  readonly split: Split | null;
}

/** What of a payment says what it is for. */
interface Wanted {
  readonly amount: Fen;
  readonly items?: readonly { readonly item: string; readonly amount: Fen }[];
  readonly period?: Period | null;
}

/** The rows of a payment: one for each item 指定项目, else one, put to the month it is for. */
export function partsOf(
  opened: OpenedBook,
  { items = [], amount, period = null }: Wanted,
  { unit, moment }: { readonly unit: string; readonly moment: Moment },
): readonly PaymentPart[] {
  if (items.length > 0) {
    return items.map((one) => ({ item: itemMeant(opened, unit, one.item), amount: one.amount, split: null }));
  }
  const field = period === null ? null : splitField(period, opened.period);
  // Without the column the money goes by the usual order, which is what the allocation then shows.
  const isKept = field !== null && amount > 0 && keepsField(opened, field, moment);
  const split = isKept ? { ...NO_SPLIT, [field]: amount } : null;
  return [{ item: null, amount, split }];
}

/** Whether the sheet a payment goes into has a column for a field; one that is begun with it has all. */
export function keepsField(opened: OpenedBook, field: keyof Payment, moment: Moment): boolean {
  const table = tableFor(opened, 'payments', { field: 'payDate', moment });
  return table === null || table.layout.columns.has(field);
}

const NO_SPLIT: Split = {
  toHistory: NO_MONEY,
  toCurrent: NO_MONEY,
  toFuture: NO_MONEY,
  late: NO_MONEY,
  deposit: NO_MONEY,
};

function splitField(period: Period, current: Period): 'toHistory' | 'toCurrent' | 'toFuture' {
  if (period === current) return 'toCurrent';
  return period < current ? 'toHistory' : 'toFuture';
}

/** The parts that are something, as fields of 收款记录. */
export function splitFields(split: Split | null): Partial<Split> {
  if (split === null) return {};
  return Object.fromEntries(Object.entries<Fen>({ ...split }).filter(([, amount]) => amount !== NO_MONEY));
}
