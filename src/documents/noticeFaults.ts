import { readCapital } from '../kernel/capital';
import { type Fen, minus, NO_MONEY, plus, sumFen, yuan } from '../kernel/money';
import { issue, type Issue } from '../sheet/issue';
import type { PaymentNotice } from './noticeModel';

/** What the paper comes to, added up from nothing but what it prints. */
export function printedTotal(notice: Omit<PaymentNotice, 'total'>): Fen {
  const { lines, waiver, prepaid, received, arrears, late } = notice;
  const deductions = plus(plus(waiver?.amount ?? NO_MONEY, prepaid?.applied ?? NO_MONEY), received);
  const additions = plus(arrears?.amount ?? NO_MONEY, late?.amount ?? NO_MONEY);
  return plus(minus(sumFen(lines.map(({ amount }) => amount)), deductions), additions);
}

/** Why a notice must not be handed out: sums or capitals that do not agree, or a number that is taken. */
export function faultsOf(notice: PaymentNotice, numbers: ReadonlySet<string>): readonly Issue[] {
  const { unit, no, total, capital } = notice;
  const printed = printedTotal(notice);
  const faults: Issue[] = [];
  if (printed !== total) {
    faults.push(issue('NTC-011', { unit }, { unit, value: yuan(printed), expect: yuan(total) }));
  }
  if (readCapital(capital) !== total) faults.push(issue('NTC-003', { unit }, {}));
  if (numbers.has(no)) faults.push(issue('NTC-005', { unit }, { no }));
  return faults;
}
