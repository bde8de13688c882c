import { dayOfMoment } from '../kernel/calendar';
import type { Payment } from '../registers/payments';
import { issue } from '../sheet/issue';
import { numbers } from './columns';
import { groupsIn, groupsOf } from './groups';
import { defineRule, placeIn } from './rule';

/** A receipt number 收据号 is given once; a receipt for several items may take a row for each. */
export const receiptNosAreUnique = defineRule({
  name: 'receiptNosAreUnique',
  codes: ['RCV-001'],
  *check({ payments }) {
    for (const rows of groupsIn(groupsOf(payments.size, [numbers(payments, 'receiptNo')]), 2)) {
      const first = payments.at(rows[0] ?? 0);
      const items = new Set([first.designate]);
      for (const i of rows.subarray(1)) {
        const payment = payments.at(i);
        const isNextLine = isSameReceipt(first, payment) && !items.has(payment.designate);
        items.add(payment.designate);
        if (!isNextLine)
          yield issue('RCV-001', placeIn(payments, i, 'receiptNo'), { no: payment.receiptNo ?? '' });
      }
    }
  },
});

function isSameReceipt(a: Payment, b: Payment): boolean {
  return a.unit === b.unit && a.payer === b.payer && dayOfMoment(a.payDate) === dayOfMoment(b.payDate);
}
