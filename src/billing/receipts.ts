import { type Day, dayOfMoment } from '../kernel/calendar';
import { type Fen, NO_MONEY, sumFen } from '../kernel/money';
import type { Book } from '../registers';
import type { Payment as PaymentRecord } from '../registers/payments';

/** How the cashier divided a receipt; the parts add up to it. */
export interface Split {
  readonly toHistory: Fen;
  readonly toCurrent: Fen;
  readonly toFuture: Fen;
  readonly late: Fen;
  readonly deposit: Fen;
}

/** A receipt as settling sees it; a refund 退款 is negative. */
export interface Receipt {
  readonly receiptNo: string | null;
  readonly day: Day;
  readonly amount: Fen;
  /** 指定项目 (民法典560). */
  readonly designate: string | null;
  /** `null` when nothing was divided, or the parts do not add up (RCV-003) and cannot be followed. */
  readonly split: Split | null;
  readonly isDevelopers: boolean;
}

/** Receipts up to a day by unit, in order of day and number, whatever the order of rows. */
export function receiptsIn({ payments }: Book, asOf: Day): ReadonlyMap<string, readonly Receipt[]> {
  const byUnit = new Map<string, Receipt[]>();
  for (let i = 0; i < payments.size; i += 1) {
    const record = payments.at(i);
    const day = dayOfMoment(record.payDate);
    if (day > asOf) continue;
    const { unit } = record;
    const receipt = receiptOf(record, day);
    const known = byUnit.get(unit);
    if (known === undefined) byUnit.set(unit, [receipt]);
    else known.push(receipt);
  }
  for (const receipts of byUnit.values()) receipts.sort(inOrder);
  return byUnit;
}

/** By day, then number, then amount: rows may stand in any order. */
export function inOrder(a: Receipt, b: Receipt): number {
  if (a.day !== b.day) return a.day - b.day;
  const [x, y] = [a.receiptNo ?? '', b.receiptNo ?? ''];
  if (x !== y) return x < y ? -1 : 1;
  return a.amount - b.amount || ((a.designate ?? '') < (b.designate ?? '') ? -1 : 1);
}

function receiptOf(record: PaymentRecord, day: Day): Receipt {
  const { receiptNo, received, designate, payer } = record;
  const isDevelopers = /建设单位|开发商|developer/iu.test(payer ?? '');
  return { receiptNo, day, amount: received, designate, split: splitOf(record), isDevelopers };
}

function splitOf({ received, toHistory, toCurrent, toFuture, late, deposit }: PaymentRecord): Split | null {
  const parts = [toHistory, toCurrent, toFuture, late, deposit];
  if (parts.every((part) => part === null)) return null;
  const given: Split = {
    toHistory: toHistory ?? NO_MONEY,
    toCurrent: toCurrent ?? NO_MONEY,
    toFuture: toFuture ?? NO_MONEY,
    late: late ?? NO_MONEY,
    deposit: deposit ?? NO_MONEY,
  };
  const { late: lateFee, deposit: kept } = given;
  return sumFen([given.toHistory, given.toCurrent, given.toFuture, lateFee, kept]) === received
    ? given
    : null;
}
