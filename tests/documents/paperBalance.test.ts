import { noticeAsks, paperImbalance, reminderAsks } from '../../src/documents/paperBalance';
import { noticesFor } from '../../src/documents/paymentNotice';
import { remindersFor } from '../../src/documents/reminder';
import { fen } from '../../src/kernel/money';
import { noticeContext, reminderContext } from './context';
import { account, accountK01, accountK02, settled, yuanOf } from './given';

/** K01, and a unit that changed hands: what the former owner owes is on a paper of his own. */
function accounts() {
  const sold = account([
    settled({ month: '2024-06', amount: '50.00' }),
    settled({ month: '2024-04', amount: '30.00', payer: '前业主' }),
  ]);
  const two = [accountK01(), { ...sold, unit: '1-1-103' }];
  return { two, byUnit: new Map(two.map((one) => [one.unit, one])) };
}

test('notices come to what the accounts owe for the units noticed', () => {
  const { two, byUnit } = accounts();
  const context = noticeContext();
  const { notices } = noticesFor(two, context);
  expect(notices.map(({ total }) => total)).toEqual([yuanOf('1084.10'), yuanOf('50.00'), yuanOf('30.00')]);
  const asks = noticeAsks(context.billing);
  expect(paperImbalance(notices, byUnit, asks)).toBeNull();
  // a notice that was not made is no imbalance: those that are made still come to their payers' parts
  expect(paperImbalance(notices.slice(0, 2), byUnit, asks)).toBeNull();
});

test('reminders come to what is overdue', () => {
  const one = accountK02();
  const { reminders } = remindersFor([one], reminderContext());
  expect(reminders).toHaveLength(1);
  expect(paperImbalance(reminders, new Map([[one.unit, one]]), reminderAsks)).toBeNull();
});

test.each([
  ['a fen too much', yuanOf('1084.11'), '1-1-102'],
  ['the late fee left out', yuanOf('1070.21'), '1-1-102'],
])('a notice over another amount is told: %s', (_, total, unit) => {
  const { two, byUnit } = accounts();
  const context = noticeContext();
  const [first, ...rest] = noticesFor(two, context).notices;
  const found = paperImbalance([{ ...first!, total }, ...rest], byUnit, noticeAsks(context.billing));
  expect(found).toEqual({ sum: 'papers', unit, expect: yuanOf('1084.10'), value: total });
});

test('a charge that was lost on the way to a notice is told, and a notice to a unit nobody knows', () => {
  const { byUnit } = accounts();
  const { billing } = noticeContext();
  const known = byUnit.get('1-1-102')!;
  const lost = { ...known, charges: known.charges.slice(1) };
  const { notices } = noticesFor([lost], noticeContext());
  const found = paperImbalance(notices, byUnit, noticeAsks(billing));
  expect(found).toMatchObject({ sum: 'papers', unit: '1-1-102', expect: yuanOf('1084.10') });
  expect(paperImbalance(notices, new Map(), noticeAsks(billing))).toMatchObject({ expect: fen(0) });
});
