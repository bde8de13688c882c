import { type Day, dayOfMoment, type Moment, showDay } from '../kernel/calendar';
import { fenOf, type Fen, fen, yuan } from '../kernel/money';
import { parseDecimal } from '../kernel/decimal';
import { issue } from '../sheet/issue';
import { numbers, whether } from './columns';
import { defineRule, placeIn } from './rule';

/**
 * The cash of a day is what was handed over: a cashier who notes the deposit slip 交款单 in a remark (`交款单 1,234.50`)
 * has it compared with the day's cash receipts.
 */
export const cashFitsSlip = defineRule({
  name: 'cashFitsSlip',
  codes: ['RCV-006'],
  *check({ payments }) {
    const slips = new Map<Day, { amount: Fen; row: number }>();
    const noted = whether(payments, 'remark', (remark) => slipIn(remark) !== null);
    const paidAt = numbers(payments, 'payDate');
    for (let i = 0; i < payments.size; i += 1) {
      if (!noted(i)) continue;
      const day = dayOfMoment(paidAt(i) as Moment); // a moment column
      const amount = slipIn(payments.at(i).remark ?? '') ?? fen(0);
      // The same slip is often noted on each of the day's receipts.
      if (slips.get(day)?.amount !== amount)
        slips.set(day, { amount: fen(amount + (slips.get(day)?.amount ?? 0)), row: i });
    }
    if (slips.size === 0) return;
    const isCash = whether(payments, 'payWay', (way) => way === 'cash');
    const received = numbers(payments, 'received');
    const cash = new Map<Day, number>();
    for (let i = 0; i < payments.size; i += 1) {
      const day = dayOfMoment(paidAt(i) as Moment); // a moment column
      if (isCash(i)) cash.set(day, (cash.get(day) ?? 0) + received(i));
    }
    for (const [day, { amount, row }] of slips) {
      const sum = fen(cash.get(day) ?? 0);
      if (sum === amount) continue;
      yield issue('RCV-006', placeIn(payments, row, 'remark'), {
        date: showDay(day),
        a: yuan(sum),
        b: yuan(amount),
      });
    }
  },
});

const SLIP = /(?:交款单|缴款单|解款单)\D{0,12}([\d,]+(?:\.\d{1,2})?)(?![\d.])/u;

function slipIn(remark: string): Fen | null {
  const amount = parseDecimal((SLIP.exec(remark.normalize('NFKC'))?.[1] ?? '').replace(/,/gu, ''));
  return amount === null ? null : fenOf([amount]);
}
