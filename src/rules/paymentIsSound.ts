import { fen, yuan } from '../kernel/money';
import type { Payment } from '../registers/payments';
import { issue } from '../sheet/issue';
import { differ, filled, numbers, type Reader } from './columns';
import { defineRule, lastMinuteOf, placeIn } from './rule';

/** A receipt says who paid 交款人, was not written tomorrow, and its parts 归属 make what was received. */
export const paymentIsSound = defineRule({
  name: 'paymentIsSound',
  codes: ['RCV-002', 'RCV-003', 'RCV-004'],
  *check({ payments }, context) {
    const hasPayer = filled(payments, 'payer');
    const latest = lastMinuteOf(context);
    const [received, paidAt] = [numbers(payments, 'received'), numbers(payments, 'payDate')];
    const parts = PARTS.map((field) => numbers(payments, field));
    for (let i = 0; i < payments.size; i += 1) {
      if (payments.has('payer') && !hasPayer(i)) {
        yield issue('RCV-002', placeIn(payments, i, 'payer'), { row: payments.cell(i, 'payer').row + 1 });
      }
      const allocated = sumOf(parts, i);
      if (differ(allocated, received(i))) {
        const facts = { no: nameOf(payments.at(i)), a: yuan(fen(allocated)), b: yuan(fen(received(i))) };
        yield issue('RCV-003', placeIn(payments, i, 'received'), facts);
      }
      if (paidAt(i) > latest)
        yield issue('RCV-004', placeIn(payments, i, 'payDate'), { no: nameOf(payments.at(i)) });
    }
  },
});

const PARTS = ['toHistory', 'toCurrent', 'toFuture', 'late', 'deposit'] as const;

/** NaN where no part is given: then nothing was allocated by hand. */
function sumOf(parts: readonly Reader[], i: number): number {
  let sum = Number.NaN;
  for (const part of parts) {
    const amount = part(i);
    if (!Number.isNaN(amount)) sum = (Number.isNaN(sum) ? 0 : sum) + amount;
  }
  return sum;
}

/** A receipt without a number goes by its unit. */
function nameOf({ receiptNo, unit }: Payment): string {
  return receiptNo ?? unit;
}
