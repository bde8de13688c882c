import fc from 'fast-check';
import type { Account, Charge } from '../../src/billing/account';
import { accountsFor } from '../../src/billing/accounts';
import { collectionOf } from '../../src/billing/collection';
import { collectionImbalance } from '../../src/billing/collectionBalance';
import { accountImbalance, type AccountSum } from '../../src/billing/conservation';
import { givenTo } from '../../src/billing/given';
import { listImbalance } from '../../src/billing/listBalance';
import { addPeriods, firstDay, lastDay } from '../../src/kernel/calendar';
import { decimal, ONE } from '../../src/kernel/decimal';
import { type Fen, fen, NO_MONEY, yuan as shown } from '../../src/kernel/money';
import type { Payment } from '../../src/registers/payments';
import type { Waiver } from '../../src/registers/waivers';
import { bookOf, day, noon, period, yuan } from '../book';
import { charge } from './given';

const AT = { period: period('2024-06'), asOf: day('2024-06-30') };
const LATE = { rate: decimal('0.0005'), clause: '合同', cap: ONE, graceDays: 0, graceMode: 'waive' } as const;
const UNITS = ['1-1-101', '1-1-102', '2-1-101'];
const ITEMS = ['物业费', '水费', '装修押金'];

const amounts = fc.integer({ min: 1, max: 50000 }).map(fen);
const units = fc.constantFrom(...UNITS);
const items = fc.constantFrom(...ITEMS);

/** Charges of every kind: late, passed through, deposits, the developer's, credit notes, given up. */
const charges = fc
  .array(
    fc.record({
      unit: units,
      month: fc.integer({ min: -5, max: 1 }),
      item: items,
      net: fc.oneof({ weight: 5, arbitrary: amounts }, fc.integer({ min: -9000, max: -1 }).map(fen)),
      waiver: fc.oneof(fc.constant(NO_MONEY), fc.nat(500).map(fen)),
      isLate: fc.boolean(),
      isDevelopers: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
      isGivenUp: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    }),
    { maxLength: 14 },
  )
  .map((rows) =>
    rows.map(({ unit, month, item, net, waiver, isLate, isDevelopers, isGivenUp }, i): Charge => {
      const of = addPeriods(AT.period, month);
      const given = isGivenUp ? { writtenOff: true } : {};
      return charge('2024-01-01', '0', {
        key: `${unit}|${item}|${i}`,
        unit,
        item,
        period: of,
        from: firstDay(of),
        to: lastDay(of),
        due: lastDay(of),
        gross: fen(net + waiver),
        waiver,
        net,
        bearer: isDevelopers ? 'developer' : 'owner',
        deposit: item === '装修押金',
        passThrough: item === '水费',
        late: isLate ? LATE : null,
        ...given,
      });
    }),
  );

/** Receipts and refunds, some divided by the cashier, some after the day looked at. */
const payments = fc.array(
  fc
    .record({
      unit: units,
      days: fc.integer({ min: -200, max: 5 }),
      received: fc.oneof({ weight: 4, arbitrary: amounts }, fc.integer({ min: -9000, max: -1 }).map(fen)),
      designate: fc.constantFrom(null, ...ITEMS),
      payer: fc.constantFrom(null, '开发商'),
      parts: fc.constantFrom('none', 'fees', 'late', 'deposit'),
    })
    .map(({ unit, days, received, designate, payer, parts }): Partial<Payment> => ({
      unit,
      payDate: noon('2024-06-30'),
      received,
      designate,
      payer,
      ...(days === 0 ? {} : { payDate: (noon('2024-06-30') + days * 1440) as Payment['payDate'] }), // whole minutes
      ...splitOf(received, parts),
    })),
  { maxLength: 10 },
);

function splitOf(received: Fen, parts: string): Partial<Payment> {
  const third = fen(Math.trunc(received / 3));
  const rest = fen(received - 2 * third);
  if (parts === 'fees') return { toHistory: third, toCurrent: rest, toFuture: third };
  if (parts === 'late') return { toCurrent: rest, late: fen(2 * third) };
  return parts === 'deposit' ? { deposit: rest, toFuture: fen(2 * third) } : {};
}

const waivers = fc.array(
  fc
    .record({ unit: units, item: items, amount: fc.option(amounts) })
    .map(({ unit, item, amount }): Partial<Waiver> => ({
      unit,
      item,
      amount,
      kind: 'writeOff',
      from: day('2024-01-01'),
      to: day('2024-12-31'),
      approver: '经理',
      basis: '批准',
    })),
  { maxLength: 2 },
);

const estates = fc
  .record({
    charges,
    payments,
    waivers,
    allocation: fc.constantFrom('principalFirst' as const, 'civil561' as const),
  })
  .map(({ charges: own, payments: paid, waivers: off, allocation }) => {
    const book = bookOf({ payments: paid, waivers: off, settings: { allocation } });
    const accounts = accountsFor(book, own, AT);
    return { book, charges: own, accounts, given: givenTo(book, own, AT) };
  });

test('whatever was charged and received, accounts conserve it', () => {
  fc.assert(
    fc.property(estates, ({ accounts, given }) => {
      expect(accountImbalance(accounts, given, AT)).toBeNull();
    }),
    { numRuns: 500 },
  );
});

test('so do the figures of the summary and the list of charges', () => {
  fc.assert(
    fc.property(estates, ({ book, accounts, charges: own }) => {
      const collection = collectionOf(book, accounts, AT);
      expect(collectionImbalance(collection, accounts, AT)).toBeNull();
      const listed = [...accounts.values()].flatMap((account) =>
        account.charges.filter((one) => one.charge.period === AT.period),
      );
      expect(listImbalance(listed, { charges: own, accounts, at: AT })).toBeNull();
    }),
    { numRuns: 200 },
  );
});

test('where no receipts are kept, what was typed as received is conserved, of deposits too', () => {
  const typed = fc.array(fc.record({ item: items, net: amounts, received: amounts }), { maxLength: 6 });
  fc.assert(
    fc.property(typed, (rows) => {
      const own = rows.map(({ item, net, received }, i) =>
        charge('2024-06-01', '0', {
          key: `${i}`,
          item,
          net,
          gross: net,
          received,
          deposit: item === '装修押金',
        }),
      );
      const book = bookOf({});
      expect(accountImbalance(accountsFor(book, own, AT), givenTo(book, own, AT), AT)).toBeNull();
    }),
  );
});

/** 50 yuan of May, paid with 40 to spare in May; 100 of June, of which that and 20 more are paid. */
function estate() {
  const own = [charge('2024-06-01', '100'), charge('2024-05-01', '50')];
  const book = bookOf({
    payments: [
      { unit: '1-1-101', payDate: noon('2024-05-10'), received: yuan('90') },
      { unit: '1-1-101', payDate: noon('2024-06-10'), received: yuan('20') },
    ],
  });
  const accounts = accountsFor(book, own, AT);
  return { book, own, account: accounts.get('1-1-101')!, given: givenTo(book, own, AT) };
}

const CASES: readonly (readonly [string, (account: Account) => Account, AccountSum, string, string])[] = [
  [
    'a charge that is gone',
    (one) => ({ ...one, charges: one.charges.slice(1) }),
    'charges',
    '150.00',
    '100.00',
  ],
  [
    'a charge that is there twice',
    (one) => ({ ...one, charges: [...one.charges, one.charges[0]!] }),
    'charges',
    '150.00',
    '200.00',
  ],
  ['a fen too much is owed', (one) => withLine(one, { owing: fen(1) }), 'owing', '40.00', '40.01'],
  ['a payment that is gone', (one) => withLine(one, { paid: [] }), 'owing', '90.00', '40.00'],
  [
    'a receipt that is gone',
    (one) => ({ ...one, allocations: one.allocations.slice(1) }),
    'receipts',
    '110.00',
    '20.00',
  ],
  [
    'a receipt divided into more than it is',
    (one) => ({
      ...one,
      allocations: one.allocations.map((part) => ({ ...part, toLate: fen(part.toLate + 1) })),
    }),
    'divided',
    '110.00',
    '110.02',
  ],
  [
    'a prepaid balance from nowhere',
    (one) => ({ ...one, credit: fen(one.credit + 1) }),
    'credit',
    '0.00',
    '0.01',
  ],
  ['a deposit that nobody paid', (one) => ({ ...one, deposits: fen(500) }), 'deposits', '0.00', '5.00'],
];

/** The oldest charge, changed. */
function withLine(account: Account, change: Partial<Account['charges'][number]>): Account {
  return { ...account, charges: account.charges.map((one, i) => (i === 0 ? { ...one, ...change } : one)) };
}

test.each(CASES)('%s is told', (_, broken, sum, expected, value) => {
  const { account, given } = estate();
  const found = accountImbalance(new Map([['1-1-101', broken(account)]]), given, AT);
  expect(found).toEqual({ sum, unit: '1-1-101', expect: yuan(expected), value: yuan(value) });
});

test('a receipt put to a charge in another amount than it was divided into is told', () => {
  const { account, given } = estate();
  const paid = account.charges[0]!.paid.map((one) => ({ ...one, from: 'prepaid' as const }));
  expect(accountImbalance(new Map([['1-1-101', withLine(account, { paid })]]), given, AT)).toMatchObject({
    sum: 'put',
    unit: '1-1-101',
  });
});

test('a unit without an account is told, by its charges or by its receipts', () => {
  const { given } = estate();
  expect(accountImbalance(new Map(), given, AT)).toMatchObject({ sum: 'charges', expect: yuan('150') });
  const receipts = new Map([['1-1-101', { net: 0, received: 100 }]]);
  expect(accountImbalance(new Map(), receipts, AT)).toMatchObject({ sum: 'receipts', expect: yuan('1') });
});

test('a figure of the summary that is not the accounts’ is told', () => {
  const { book, account } = estate();
  const accounts = new Map([['1-1-101', account]]);
  const collection = collectionOf(book, accounts, AT);
  const more = { value: shown(fen(10001)), numerator: null, denominator: null };
  const lessCommunity = { ...collection.community, receivable: more };
  expect(collectionImbalance({ ...collection, community: lessCommunity }, accounts, AT)).toEqual({
    sum: 'figures',
    unit: null,
    expect: yuan('100'),
    value: yuan('100.01'),
  });
  // one building, item or age fewer than there are
  for (const part of [{ buildings: [] }, { items: [] }, { ageing: [] }])
    expect(collectionImbalance({ ...collection, ...part }, accounts, AT)).toMatchObject({ sum: 'figures' });
});

test('a charge of the month that is not listed is told', () => {
  const { own, account } = estate();
  const from = { charges: own, accounts: new Map([['1-1-101', account]]), at: AT };
  expect(listImbalance([], from)).toEqual({
    sum: 'list',
    unit: null,
    expect: yuan('100'),
    value: NO_MONEY,
  });
});
