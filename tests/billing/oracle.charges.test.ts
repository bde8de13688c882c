import type { Tariff } from '../../src/registers/tariffs';
import type { Unit } from '../../src/registers/units';
import type { MeterReading } from '../../src/registers/readings';
import type { Charge } from '../../src/billing/account';
import { chargesFor } from '../../src/billing/charges';
import { decimal, showDecimal } from '../../src/kernel/decimal';
import { yuan as text, sumFen } from '../../src/kernel/money';
import { bookOf, type BookRows, day, period, yuan } from '../book';
import { oracle } from './oracle';

const UNIT: Partial<Unit> = { unit: '1-1-101', propType: 'home', state: 'occupied' };
const FEE: Partial<Tariff> = { item: '物业管理费', method: 'area', price: decimal('1'), cycle: 'month' };
const WATER: Partial<Tariff> = { item: '水费', method: 'meter', price: decimal('5'), cycle: 'month' };

/** The month's charges of a small book. */
function charged(
  rows: BookRows,
  month: string,
): { readonly charges: readonly Charge[]; readonly codes: string[] } {
  const at = { period: period(month), asOf: day(`${month}-05`) };
  const { charges, issues } = chargesFor(bookOf(rows), at, 'zh');
  return { charges, codes: issues.map(({ code }) => code) };
}

/** What the owner's charges come to. */
function owed(rows: BookRows, month: string): string {
  return text(
    sumFen(
      charged(rows, month)
        .charges.filter(({ bearer }) => bearer === 'owner')
        .map(({ net }) => net),
    ),
  );
}

test.each(oracle<{ area: string; price: string; addPerMonth?: string; basis?: string }, string>('A'))(
  '%s',
  (_id, input, expected) => {
    const area = decimal(input.area);
    const unit = input.basis === 'inner' ? { ...UNIT, innerArea: area } : { ...UNIT, builtArea: area };
    const addPerMonth = input.addPerMonth === undefined ? null : yuan(input.addPerMonth);
    expect(
      owed({ units: [unit], tariffs: [{ ...FEE, price: decimal(input.price), addPerMonth }] }, '2024-06'),
    ).toBe(expected);
  },
);

type Partly = {
  monthly: string;
  start?: string;
  end?: string;
  handover?: string;
  periodEnd?: string;
  rule: string;
};
const PARTLY = oracle<Partly, string>('B').filter(([id]) => !/^B1[12]/u.test(id));

test.each(PARTLY)('%s', (_id, input, expected) => {
  const monthly = { ...FEE, method: 'fixed', price: decimal(input.monthly) } as const;
  const dayRule = input.rule === 'd30' ? 'd30' : 'actual';
  if (input.start !== undefined) {
    const typed = {
      unit: '1-1-101',
      item: '物业管理费',
      from: day(input.start),
      to: day(input.end!),
      gross: yuan(expected),
    };
    const book = { units: [UNIT], tariffs: [monthly], fees: [typed], settings: { dayRule } } as const;
    expect(charged(book, input.start.slice(0, 7)).codes).toEqual([]); // the engine agrees to the fen with what was typed
    const wrong = { ...book, fees: [{ ...typed, gross: yuan('0.77') }] };
    expect(charged(wrong, input.start.slice(0, 7)).codes).toContain('FEE-006');
    return;
  }
  const startRule = input.rule as 'nextMonth' | 'halfMonth';
  const unit = { ...UNIT, handover: day(input.handover!) };
  expect(
    owed({ units: [unit], tariffs: [monthly], settings: { startRule } }, input.periodEnd!.slice(0, 7)),
  ).toBe(expected);
});

const TRANSFERS = oracle<{ monthly: string; oldThrough: string }, { old: string; new: string }>('B').filter(
  ([id]) => /^B1[12]/u.test(id),
);

test.each(TRANSFERS)('%s', (_id, input, expected) => {
  const owners = [
    { unit: '1-1-101', ownerName: '张三', relation: 'owner', isPayer: true, ownTo: day(input.oldThrough) },
    {
      unit: '1-1-101',
      ownerName: '李四',
      relation: 'owner',
      isPayer: true,
      ownFrom: ((day(input.oldThrough) as number) + 1) as never,
    },
  ] as const;
  const tariffs = [{ ...FEE, method: 'fixed', price: decimal(input.monthly) } as const];
  const { charges } = charged({ units: [UNIT], owners, tariffs }, input.oldThrough.slice(0, 7));
  expect(charges.map(({ payer, net }) => [payer, text(net)])).toEqual([
    ['张三', expected.old],
    ['李四', expected.new],
  ]);
});

type Meter = Record<
  'prev' | 'curr' | 'oldEnd' | 'newStart' | 'ratio' | 'digits' | 'moveInBase' | 'price',
  string | null | undefined
> & { rollover?: boolean };
type Metered = { usage?: string; amount?: string; error?: string };
const METERS = oracle<Meter, Metered>('C').filter(([id]) => !/^C(?:09|10)/u.test(id));

test.each(METERS)('%s', (_id, input, expected) => {
  const number = (value: string | null | undefined): ReturnType<typeof decimal> | null =>
    value == null ? null : decimal(value);
  const reading: Partial<MeterReading> = {
    unit: '1-1-101',
    meter: 'water',
    period: period('2024-06'),
    prev: number(input.prev ?? input.moveInBase),
    curr: number(input.curr),
    oldEnd: number(input.oldEnd),
    newStart: number(input.newStart),
    ratio: number(input.ratio),
    digits: number(input.digits),
    rollover: input.rollover ?? null,
  };
  const { charges, codes } = charged(
    { units: [UNIT], readings: [reading], tariffs: [{ ...WATER, price: decimal(input.price ?? '5') }] },
    '2024-06',
  );
  if (expected.error !== undefined) {
    expect([charges, codes]).toEqual([[], [expected.error]]);
    return;
  }
  expect(charges.map(({ quantity, net }) => ({ usage: showDecimal(quantity!), amount: text(net) }))).toEqual([
    { usage: expected.usage, amount: expected.amount },
  ]);
});

const SHARES = oracle<{ total: string; weights: string[] }, string[]>('C').filter(([id]) =>
  /^C(?:09|10)/u.test(id),
);

test.each(SHARES)('%s', (_id, { total, weights }, expected) => {
  const units = weights.map((weight, i) => ({ ...UNIT, unit: `1-1-10${i + 1}`, builtArea: decimal(weight) }));
  const tariffs = [{ ...FEE, item: '公摊电费', method: 'share', price: null } as const];
  const fees = [{ unit: '1', item: '公摊电费', period: period('2024-06'), gross: yuan(total) }];
  expect(charged({ units, tariffs, fees }, '2024-06').charges.map(({ net }) => text(net))).toEqual(expected);
});

type TierInput = {
  tiers: [string | null, string][];
  cumBefore: string;
  usage: string;
  addPerPerson?: number;
  extraPersons?: number;
  months?: number;
};
type TierExpected = { lines?: (string | [string, string, string])[]; total: string };

test.each(oracle<TierInput, TierExpected>('D'))('%s', (_id, input, expected) => {
  const tiers = input.tiers.map(([limit, price]) => `${limit ?? ''}:${price}`).join(';');
  const isMonthly = input.cumBefore === '0';
  const tariff = {
    ...WATER,
    method: 'tier',
    price: null,
    tiers,
    tierCycle: isMonthly ? 'month' : 'year',
    ...(input.addPerPerson === undefined
      ? {}
      : { personsBase: decimal('5'), addPerPerson: decimal(String(input.addPerPerson)) }),
  } as const;
  const owners = [
    { unit: '1-1-101', ownerName: '张三', persons: decimal(String(5 + (input.extraPersons ?? 0))) },
  ];
  const before = decimal(input.cumBefore);
  const curr = decimal(String(Number(input.cumBefore) + Number(input.usage)));
  const readings: Partial<MeterReading>[] = [
    { unit: '1-1-101', meter: 'water', period: period('2024-05'), prev: decimal('0'), curr: before },
    { unit: '1-1-101', meter: 'water', period: period('2024-06'), prev: before, curr },
  ];
  const { charges } = charged({ units: [UNIT], owners, readings, tariffs: [tariff] }, '2024-06');
  expect(text(sumFen(charges.map(({ net }) => net)))).toBe(expected.total);
  if (expected.lines === undefined) return;
  const lines = charges.map(({ quantity, price, net }) => [
    showDecimal(quantity!),
    text(yuan(showDecimal(price!))),
    text(net),
  ]);
  expect(expected.lines.map((line) => (typeof line === 'string' ? line : line))).toEqual(
    typeof expected.lines[0] === 'string' ? lines.map((line) => line[2]) : lines,
  );
});
