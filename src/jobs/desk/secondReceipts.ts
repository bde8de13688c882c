import { type Day, dayOfMoment, type Moment, showDay } from '../../kernel/calendar';
import { type Fen, yuan } from '../../kernel/money';
import { numbers } from '../../rules/columns';
import { placeIn } from '../../rules/rule';
import { type Issue, issue } from '../../sheet/issue';
import type { OpenedBook } from '../openBook';

/** Receipts of the same unit, day and amount that stand already 疑似重复收款: asked about, not refused. */
export function secondReceipts(
  { book: { payments } }: OpenedBook,
  { unit, day, amounts }: { readonly unit: string; readonly day: Day; readonly amounts: readonly Fen[] },
): readonly Issue[] {
  const [received, paidAt] = [numbers(payments, 'received'), numbers(payments, 'payDate')];
  const wanted = new Set<number>(amounts);
  const found: Issue[] = [];
  for (let i = 0; i < payments.size; i += 1) {
    if (!wanted.has(received(i)) || dayOfMoment(paidAt(i) as Moment) !== day) continue; // a moment column
    const { unit: other, received: amount, receiptNo } = payments.at(i);
    if (other !== unit) continue;
    const { row } = payments.cell(i, 'received');
    const facts = { unit, date: showDay(day), value: yuan(amount), row: row + 1, no: receiptNo ?? '' };
    found.push(issue('RCV-008', placeIn(payments, i, 'received'), facts));
  }
  return found;
}
