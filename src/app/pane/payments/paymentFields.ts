import { readAmount } from '../../../kernel/amountText';
import { type Day, parseDay, parsePeriod } from '../../../kernel/calendar';
import { type Fen, negative, sumFen } from '../../../kernel/money';
import type { PaymentInput } from '../../../jobs/desk/recordPayment';

/** What stands in the form of a payment, as typed. */
export interface PaymentFields {
  readonly amount: string;
  readonly isRefund: boolean;
  readonly way: PaymentInput['way'];
  readonly day: string;
  /** `null`: as suggested. */
  readonly payer: string | null;
  readonly receiptNo: string | null;
  /** A month `2026-11`; `''`: what is owed longest first. */
  readonly toward: string;
  readonly items: readonly ItemFields[];
  readonly remark: string;
}

export interface ItemFields {
  readonly item: string;
  readonly amount: string;
}

export type AmountFault = 'amount-wrong' | 'amount-zero' | 'amount-fen' | 'amount-negative';

/** An amount as typed: read, not there yet, or wrong. */
export type AmountTyped =
  | { readonly is: 'read'; readonly amount: Fen }
  | { readonly is: 'empty' }
  | { readonly is: 'wrong'; readonly fault: AmountFault };

/** Nobody refunds by a slip of the hand: the sign is the switch's, never the field's. */
export function typedAmount(text: string): AmountTyped {
  if (text.trim() === '') return { is: 'empty' };
  const read = readAmount(text);
  if ('refused' in read || read.ok === null) return { is: 'wrong', fault: 'amount-wrong' };
  if (read.notes.includes('more-than-2-decimals')) return { is: 'wrong', fault: 'amount-fen' };
  if (read.ok < 0) return { is: 'wrong', fault: 'amount-negative' };
  return read.ok === 0 ? { is: 'wrong', fault: 'amount-zero' } : { is: 'read', amount: read.ok };
}

/** The whole amount: that of the items where there are any. */
export function totalTyped({ amount, items }: PaymentFields): AmountTyped {
  if (items.length === 0) return typedAmount(amount);
  const amounts: Fen[] = [];
  for (const item of items) {
    const typed = typedAmount(item.amount);
    if (typed.is !== 'read') return typed;
    amounts.push(typed.amount);
  }
  return { is: 'read', amount: sumFen(amounts) };
}

/** The payment that a form says; `null` while it is not ready. */
export function paymentInput(unit: string, fields: PaymentFields, cashier: string): PaymentInput | null {
  const total = totalTyped(fields);
  const day: Day | null = parseDay(fields.day);
  if (total.is !== 'read' || day === null) return null;
  const { isRefund, way, payer, receiptNo, toward, items, remark } = fields;
  const signed = (amount: Fen): Fen => (isRefund ? negative(amount) : amount);
  return {
    unit,
    amount: signed(total.amount),
    way,
    day,
    payer,
    receiptNo,
    remark,
    cashier,
    period: items.length > 0 || isRefund ? null : parsePeriod(toward),
    items: items.flatMap(({ item, amount }) => {
      const typed = typedAmount(amount);
      return typed.is === 'read' ? [{ item, amount: signed(typed.amount) }] : [];
    }),
  };
}
