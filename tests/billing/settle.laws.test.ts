import fc from 'fast-check';
import type { Account, Charge } from '../../src/billing/account';
import { balanceOf, isConserved } from '../../src/billing/balance';
import { inOrder, type Receipt } from '../../src/billing/receipts';
import { settle } from '../../src/billing/settle';
import { addDays, addPeriods, firstDay, lastDay } from '../../src/kernel/calendar';
import { decimal, ONE } from '../../src/kernel/decimal';
import { type Fen, fen, NO_MONEY } from '../../src/kernel/money';
import { day, period } from '../book';
import { charge } from './given';

const FIRST = period('2024-01');
const AS_OF = day('2024-06-30');
const LATE = { rate: decimal('0.0005'), clause: '合同', cap: ONE, graceDays: 0, graceMode: 'waive' } as const;
const ITEMS = ['物业费', '水费', '电费'];

const amounts = fc.integer({ min: 1, max: 50000 }).map(fen);

const charges = fc
  .array(
    fc.record({
      month: fc.integer({ min: 0, max: 5 }),
      item: fc.constantFrom(...ITEMS),
      net: amounts,
      isLate: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((rows) =>
    rows.map(({ month, item, net, isLate }, i): Charge => {
      const of = addPeriods(FIRST, month);
      return {
        ...charge('2024-01-01', '0'),
        key: `${item}|${month}|${i}`,
        item,
        period: of,
        from: firstDay(of),
        to: lastDay(of),
        due: lastDay(of),
        gross: net,
        net,
        late: isLate ? LATE : null,
      };
    }),
  );

const receipts = fc
  .array(
    fc.record({
      days: fc.integer({ min: -40, max: 180 }),
      amount: fc.oneof(amounts, fc.integer({ min: -20000, max: -1 }).map(fen)),
      designate: fc.constantFrom(null, ...ITEMS),
      splitAt: fc.option(fc.tuple(fc.nat(100), fc.nat(100)), { nil: null }),
    }),
    { maxLength: 8 },
  )
  .map((rows) =>
    rows
      .map(({ days, amount, designate, splitAt }, i): Receipt => ({
        receiptNo: `R${i}`,
        day: addDays(firstDay(FIRST), days),
        amount,
        designate,
        split: splitAt === null || amount < 0 ? null : splitOf(amount, splitAt),
        isDevelopers: false,
      }))
      .filter((receipt) => receipt.day <= AS_OF)
      .sort(inOrder),
  );

function splitOf(amount: Fen, [a, b]: readonly [number, number]): NonNullable<Receipt['split']> {
  const toHistory = Math.floor((amount * Math.min(a, b)) / 100);
  const toCurrent = Math.floor((amount * Math.abs(a - b)) / 100);
  return {
    toHistory: fen(toHistory),
    toCurrent: fen(toCurrent),
    toFuture: fen(amount - toHistory - toCurrent),
    late: NO_MONEY,
    deposit: NO_MONEY,
  };
}

function settled(
  some: readonly Charge[],
  paid: readonly Receipt[],
  allocation: 'principalFirst' | 'civil561' = 'principalFirst',
): Account {
  return settle(
    { unit: '1-1-101', payer: null, charges: some, receipts: paid, writeOffs: [] },
    { asOf: AS_OF, allocation },
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

const orders = fc.constantFrom('principalFirst' as const, 'civil561' as const);

test('not a fen is made or lost: receipts are charges paid, late fees, and balance', () => {
  fc.assert(
    fc.property(charges, receipts, orders, (some, paid, allocation) => {
      const account = settled(some, paid, allocation);
      const put = sum(account.charges.flatMap((one) => one.paid.map(({ amount }) => amount)));
      const late = sum(account.charges.map(({ latePaid }) => latePaid));
      return sum(paid.map(({ amount }) => amount)) === put + late + account.credit + account.deposits;
    }),
  );
});

test('the parts of a receipt add up to it', () => {
  fc.assert(
    fc.property(charges, receipts, orders, (some, paid, allocation) =>
      settled(some, paid, allocation).allocations.every(
        ({ received, toHistory, toCurrent, toFuture, toLate, toDeposit }) =>
          received === toHistory + toCurrent + toFuture + toLate + toDeposit,
      ),
    ),
  );
});

test('closing arrears are opening and new less what was paid, in every month', () => {
  fc.assert(
    fc.property(charges, receipts, fc.integer({ min: 0, max: 5 }), (some, paid, month) => {
      const upTo = some.filter((one) => one.period <= addPeriods(FIRST, month));
      return isConserved(balanceOf(settled(upTo, paid).charges, addPeriods(FIRST, month)));
    }),
  );
});

test('nothing is paid twice over', () => {
  fc.assert(
    fc.property(charges, receipts, (some, paid) =>
      settled(some, paid).charges.every(({ owing, charge: { net } }) => owing >= 0 && owing <= net),
    ),
  );
});

test('without designation the oldest due day is paid first', () => {
  fc.assert(
    fc.property(charges, fc.array(amounts, { maxLength: 4 }), (some, sums) => {
      const paid = sums.map((amount, i): Receipt => ({
        receiptNo: `R${i}`,
        day: AS_OF,
        amount,
        designate: null,
        split: null,
        isDevelopers: false,
      }));
      const account = settled(some, paid);
      const firstOwing = account.charges.findIndex(({ owing }) => owing > 0);
      return (
        firstOwing < 0 || account.charges.slice(firstOwing + 1).every(({ paid: put }) => put.length === 0)
      );
    }),
  );
});

test('the order of rows does not matter', () => {
  fc.assert(
    fc.property(charges, receipts, fc.nat(), (some, paid, seed) => {
      const turned = [
        ...some.slice(seed % (some.length || 1)),
        ...some.slice(0, seed % (some.length || 1)),
      ].reverse();
      expect(settled(turned, [...paid].reverse().sort(inOrder))).toEqual(settled(some, paid));
    }),
  );
});

test('one more receipt never raises what is owed', () => {
  fc.assert(
    fc.property(
      charges,
      receipts.map((all) => all.filter(({ amount }) => amount > 0)),
      amounts,
      fc.integer({ min: 0, max: 180 }),
      (some, paid, amount, days) => {
        const more: Receipt = {
          receiptNo: 'X',
          day: addDays(firstDay(FIRST), days),
          amount,
          designate: null,
          split: null,
          isDevelopers: false,
        };
        const owed = (all: readonly Receipt[]): number =>
          sum(settled(some, all).charges.map(({ owing }) => owing));
        return owed([...paid, more].sort(inOrder)) <= owed(paid);
      },
    ),
  );
});
