import { accountsFor } from '../../src/billing/accounts';
import type { Account, Charge, LateTerms } from '../../src/billing/account';
import { allChargesFor } from '../../src/billing/charges';
import type { Receipt, Split } from '../../src/billing/receipts';
import { settle } from '../../src/billing/settle';
import type { WriteOff } from '../../src/billing/writeOffs';
import { decimal, ONE } from '../../src/kernel/decimal';
import { type Fen, NO_MONEY, yuan as text } from '../../src/kernel/money';
import type { Settings } from '../../src/registers/settings';
import { bookOf, type BookRows, day, noon, period, yuan } from '../book';
import { charge, receipt } from './given';

const LATE: LateTerms = {
  rate: decimal('0.001'),
  clause: '合同第十二条',
  cap: ONE,
  graceDays: 0,
  graceMode: 'waive',
};
const MAY = charge('2024-05-01', '100');
const JUNE = charge('2024-06-01', '80');

interface Given {
  readonly charges?: readonly Charge[];
  readonly writeOffs?: readonly WriteOff[];
  readonly allocation?: Settings['allocation'];
  readonly asOf?: string;
}

function settled(
  receipts: readonly Receipt[],
  { charges = [MAY, JUNE], writeOffs = [], allocation = 'principalFirst', asOf = '2024-06-30' }: Given = {},
): Account {
  return settle(
    { unit: '1-1-101', payer: '张三', charges, receipts, writeOffs },
    { asOf: day(asOf), allocation },
  );
}

/** What is owed of each charge, then the prepaid balance. */
function left(account: Account): string[] {
  return [...account.charges.map(({ owing }) => text(owing)), text(account.credit)];
}

function parts(of: Partial<Record<keyof Split, string>>): Split {
  const part = (name: keyof Split): Fen => (of[name] === undefined ? NO_MONEY : yuan(of[name]));
  return {
    toHistory: part('toHistory'),
    toCurrent: part('toCurrent'),
    toFuture: part('toFuture'),
    late: part('late'),
    deposit: part('deposit'),
  };
}

test.each<[string, Receipt[], string[]]>([
  ['the oldest due day first', [receipt('2024-06-10', '130')], ['0.00', '50.00', '0.00']],
  ['what is left over is prepaid', [receipt('2024-06-10', '200')], ['0.00', '0.00', '20.00']],
  [
    'a prepaid balance pays a month when it begins',
    [receipt('2024-04-10', '150')],
    ['0.00', '30.00', '0.00'],
  ],
  [
    'a split that adds up is followed',
    [receipt('2024-06-10', '130', { split: parts({ toCurrent: '80', toFuture: '50' }) })],
    ['100.00', '0.00', '50.00'],
  ],
  [
    'history before the month',
    [receipt('2024-06-10', '60', { split: parts({ toHistory: '60' }) })],
    ['40.00', '80.00', '0.00'],
  ],
  [
    'more to history than is owed goes on to the month',
    [receipt('2024-06-10', '130', { split: parts({ toHistory: '130' }) })],
    ['0.00', '50.00', '0.00'],
  ],
  [
    'a deposit is no fee',
    [receipt('2024-06-10', '500', { split: parts({ deposit: '500' }) })],
    ['100.00', '80.00', '0.00'],
  ],
  [
    'nor is a receipt designated to one',
    [receipt('2024-06-10', '500', { designate: '装修押金' })],
    ['100.00', '80.00', '0.00'],
  ],
  [
    'a refund comes from the prepaid balance',
    [receipt('2024-06-10', '200'), receipt('2024-06-20', '-15')],
    ['0.00', '0.00', '5.00'],
  ],
  [
    'then from what was paid last',
    [receipt('2024-06-10', '180'), receipt('2024-06-20', '-90')],
    ['10.00', '80.00', '0.00'],
  ],
])('%s', (_what, receipts, expected) => {
  expect(left(settled(receipts))).toEqual(expected);
});

test('deposits received are kept apart', () => {
  const account = settled([receipt('2024-06-10', '500', { split: parts({ deposit: '500' }) })], {
    charges: [MAY, charge('2024-06-01', '500', { item: '装修押金', deposit: true })],
  });
  expect([text(account.deposits), ...left(account)]).toEqual(['500.00', '100.00', '0.00', '0.00']);
});

test('a designated item is paid before older ones', () => {
  const water = charge('2024-06-01', '30', { item: '水费' });
  const account = settled([receipt('2024-06-10', '40', { designate: '水费' })], {
    charges: [MAY, JUNE, water],
  });
  expect(account.charges.map(({ charge: { item }, owing }) => `${item} ${text(owing)}`)).toEqual([
    '物业管理费 90.00',
    '水费 0.00',
    '物业管理费 80.00',
  ]);
});

test.each<[Settings['allocation'], string[], string]>([
  ['principalFirst', ['0.00', '80.00', '0.00'], '1.00'], // 100 × 0.001 × 10 days stays owed
  ['civil561', ['1.00', '80.00', '0.00'], '0.02'], // and then 1.00 × 0.001 × 20 days
])('%s', (allocation, expected, late) => {
  const account = settled([receipt('2024-06-10', '100')], {
    charges: [{ ...MAY, late: LATE }, JUNE],
    allocation,
  });
  expect([left(account), text(account.charges[0]!.lateFee)]).toEqual([expected, late]);
});

test('paying all that a notice asks leaves nothing', () => {
  const account = settled([receipt('2024-06-30', '183')], { charges: [{ ...MAY, late: LATE }, JUNE] });
  const [may] = account.charges;
  expect([left(account), text(may!.lateFee), text(may!.latePaid)]).toEqual([
    ['0.00', '0.00', '0.00'],
    '0.00',
    '3.00',
  ]);
  expect(
    account.allocations.map(({ toHistory, toCurrent, toLate }) => [toHistory, toCurrent, toLate].map(text)),
  ).toEqual([['100.00', '80.00', '3.00']]);
});

test('a credit note pays its own item first, then the oldest', () => {
  const note = charge('2024-06-02', '-90', { item: '水费' });
  const water = charge('2024-06-01', '50', { item: '水费' });
  const account = settled([], { charges: [MAY, water, note] });
  expect(account.charges.map(({ charge: { key }, owing }) => [key, text(owing)])).toEqual([
    ['1-1-101|物业管理费|2024-05-01', '60.00'],
    ['1-1-101|水费|2024-06-01', '0.00'],
    ['1-1-101|水费|2024-06-02', '0.00'],
  ]);
});

test('what is given up is no receipt', () => {
  const writeOff = {
    unit: '1-1-101',
    item: '物业管理费',
    from: day('2024-05-01'),
    to: day('2024-05-31'),
    amount: null,
    day: day('2024-06-15'),
  };
  const account = settled([receipt('2024-06-10', '30')], { writeOffs: [writeOff] });
  expect(left(account)).toEqual(['0.00', '80.00', '0.00']);
  expect(account.charges[0]!.paid.map(({ from, amount }) => [from, text(amount)])).toEqual([
    ['receipt', '30.00'],
    ['writeOff', '70.00'],
  ]);
});

test('the developer’s charges are not the owner’s to pay', () => {
  const gift = charge('2024-06-01', '80', { bearer: 'developer', key: 'gift' });
  const account = settled([receipt('2024-06-10', '150')], { charges: [MAY, gift] });
  expect([left(account), account.developer.map(({ owing }) => text(owing))]).toEqual([
    ['0.00', '50.00'],
    ['80.00'],
  ]);
  const paid = settled([receipt('2024-06-10', '80', { isDevelopers: true })], { charges: [MAY, gift] });
  expect([left(paid), paid.developer.map(({ owing }) => text(owing))]).toEqual([
    ['100.00', '0.00'],
    ['0.00'],
  ]);
  const unsold = settled([receipt('2024-06-10', '80')], { charges: [gift] });
  expect(unsold.developer.map(({ owing }) => text(owing))).toEqual(['0.00']); // nobody else owes anything there
});

test('a month billed ahead is paid from the prepaid balance on the day looked at', () => {
  const account = settled([receipt('2024-05-26', '80')], { charges: [JUNE], asOf: '2024-05-28' });
  expect(left(account)).toEqual(['0.00', '0.00']);
});

describe('accounts of a book', () => {
  const AT = { period: period('2024-06'), asOf: day('2024-06-30') };
  const fee = { unit: '1-1-101', item: '物业费', period: period('2024-06'), gross: yuan('200') };
  const accountIn = (rows: BookRows): Account => {
    const book = bookOf(rows);
    return accountsFor(book, allChargesFor(book, AT, 'zh').charges, AT).get('1-1-101')!;
  };

  test('what was typed beside a fee counts where no receipts are kept', () => {
    expect(left(accountIn({ fees: [{ ...fee, received: yuan('150') }] }))).toEqual(['50.00', '0.00']);
    expect(left(accountIn({ fees: [{ ...fee, unpaid: yuan('20') }] }))).toEqual(['20.00', '0.00']);
    expect(left(accountIn({ fees: [{ ...fee, status: 'paid' }] }))).toEqual(['0.00', '0.00']);
    expect(left(accountIn({ fees: [{ ...fee, received: yuan('230') }] }))).toEqual(['0.00', '30.00']);
    expect(left(accountIn({ fees: [{ ...fee, received: yuan('150') }], payments: [] }))).toEqual([
      '200.00',
      '0.00',
    ]);
  });

  test('receipts after the day looked at have not come in yet', () => {
    const payments = [
      { unit: '1-1-101', payDate: noon('2024-06-30'), received: yuan('50') },
      { unit: '1-1-101', payDate: noon('2024-07-01'), received: yuan('100') },
    ];
    expect(left(accountIn({ fees: [fee], payments }))).toEqual(['150.00', '0.00']);
  });

  test('a split that does not add up is not followed', () => {
    const payments = [
      { unit: '1-1-101', payDate: noon('2024-06-20'), received: yuan('50'), toFuture: yuan('40') },
    ];
    expect(left(accountIn({ fees: [fee], payments }))).toEqual(['150.00', '0.00']);
  });

  test('a unit that only paid has an account too', () => {
    const payments = [{ unit: '1-1-101', payDate: noon('2024-06-20'), received: yuan('50') }];
    expect(left(accountIn({ payments }))).toEqual(['50.00']);
  });

  test('late fee needs a rate and a clause, and of a supplier’s fee a clause of its own', () => {
    const tariff = {
      item: '物业费',
      method: 'manual',
      lateOn: true,
      lateRate: decimal('0.001'),
      lateClause: '物业合同第八条',
    } as const;
    const owed = (more: object, others: object[] = []): string =>
      text(
        accountIn({
          fees: [{ ...fee, due: day('2024-06-20') }],
          tariffs: [{ ...tariff, ...more }, ...others],
        }).charges[0]!.lateFee,
      );
    expect(owed({})).toBe('2.00');
    expect(owed({ lateClause: null })).toBe('0.00');
    expect(owed({ lateRate: null })).toBe('0.00');
    expect(owed({ lateOn: null })).toBe('0.00');
    expect(owed({ grace: decimal('10') })).toBe('0.00');
    expect(owed({ lateCap: decimal('0.005') })).toBe('1.00');
    expect(owed({ passThrough: true, lateClause: '供水合同第五条' })).toBe('2.00');
    expect(owed({ passThrough: true }, [{ ...tariff, item: '管理费' }])).toBe('0.00'); // the service contract's own clause
  });
});
