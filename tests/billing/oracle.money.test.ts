import type { Account, Charge, LateTerms } from '../../src/billing/account';
import { chargesFor } from '../../src/billing/charges';
import { seasonOf, daysOf } from '../../src/billing/cycle';
import { resumeFee } from '../../src/billing/heat';
import { annualRate, isExcessive, lateFeeOf } from '../../src/billing/lateFee';
import type { Receipt } from '../../src/billing/receipts';
import { floorJiao } from '../../src/billing/rounding';
import { settle } from '../../src/billing/settle';
import { reduced } from '../../src/billing/waivers';
import { decimal, ONE, parseDecimal, subtract } from '../../src/kernel/decimal';
import { fen, fenOf, minus, NO_MONEY, sumFen, yuan as text } from '../../src/kernel/money';
import type { Settings } from '../../src/registers/settings';
import { bookOf, day, period, yuan } from '../book';
import { charge, receipt } from './given';
import { oracle } from './oracle';

const WHOLE = { numerator: 1, denominator: 1 };

describe('heating', () => {
  type Heat = {
    area?: string;
    price?: string;
    suspended?: boolean;
    ratio?: string;
    basic?: string;
    kwh?: string;
    unit?: string;
    areaPrice?: string;
    capRatio?: string;
    paidRatio?: string;
    start?: string;
  };
  const cases = oracle<Heat, string | { total: string; season2022_2023?: number; season2023_2024?: number }>(
    'E',
  );
  const heatBook = (input: Heat): Parameters<typeof bookOf>[0] => ({
    units: [
      {
        unit: '1-1-101',
        builtArea: decimal(input.area!),
        vacantFrom: input.suspended === true ? day('2023-11-01') : null,
      },
    ],
    tariffs: [
      {
        item: '采暖费',
        method: input.kwh === undefined ? 'heat' : 'heat2',
        price: decimal(input.basic ?? input.price!),
        cycle: 'season',
        heatPrice: input.unit === undefined ? null : decimal(input.unit),
        areaPrice: input.areaPrice === undefined ? null : decimal(input.areaPrice),
        capRatio: input.capRatio === undefined ? null : decimal(input.capRatio),
      },
    ],
    readings:
      input.kwh === undefined
        ? []
        : [
            {
              unit: '1-1-101',
              meter: 'heat',
              period: period('2023-11'),
              prev: decimal('0'),
              curr: decimal(input.kwh),
            },
          ],
    settings: { heatStopRatio: input.ratio === undefined ? null : decimal(input.ratio) },
  });
  const areaCases = cases.filter(([, input]) => input.area !== undefined && input.paidRatio === undefined);

  test.each(areaCases)('%s', (_id, input, expected) => {
    const { charges } = chargesFor(
      bookOf(heatBook(input)),
      { period: period('2023-11'), asOf: day('2023-11-15') },
      'zh',
    );
    expect(text(sumFen(charges.map(({ net }) => net)))).toBe(
      typeof expected === 'string' ? expected : expected.total,
    );
  });

  test.each(cases.filter(([, input]) => input.paidRatio !== undefined))(
    '%s',
    (_id, { area, price, paidRatio }, expected) => {
      const terms = { area: decimal(area!), price: decimal(price!) };
      expect(text(resumeFee(terms, fenOf([terms.area, terms.price, decimal(paidRatio!)])))).toBe(expected);
    },
  );

  test.each(cases.filter(([, input]) => input.start === '11-15'))('%s', (_id, _input, expected) => {
    expect({
      season2022_2023: daysOf(seasonOf(period('2022-11'))),
      season2023_2024: daysOf(seasonOf(period('2024-02'))),
    }).toEqual(expected);
  });
});

describe('waivers', () => {
  type Cut = {
    amount?: string;
    monthly?: string;
    months?: number;
    rate?: string;
    minus?: string;
    giftMonths?: number;
  };
  const cases = oracle<Cut, string | Record<string, string>>('F');

  test.each(cases.filter(([, input]) => input.giftMonths === undefined))('%s', (_id, input, expected) => {
    const gross =
      input.amount === undefined
        ? fenOf([decimal(input.monthly!), decimal(String(input.months))])
        : yuan(input.amount);
    const rates = input.rate === undefined ? [] : [{ rate: subtract(ONE, decimal(input.rate)), part: WHOLE }];
    const { net, waiver, unused } = reduced(
      gross,
      rates,
      input.minus === undefined ? NO_MONEY : yuan(input.minus),
    );
    if (typeof expected === 'string') expect(text(net)).toBe(expected);
    else
      expect({
        net: text(net),
        amount: text(net),
        unused: text(unused),
        discount: text(waiver),
      }).toMatchObject(expected);
  });

  test.each(cases.filter(([, input]) => input.giftMonths !== undefined))(
    '%s',
    (_id, { monthly }, expected) => {
      const { charges } = chargesFor(
        bookOf({
          units: [{ unit: '1-1-101' }],
          tariffs: [{ item: '物业管理费', method: 'fixed', price: decimal(monthly!), cycle: 'year' }],
          waivers: [
            {
              unit: '1-1-101',
              item: '物业管理费',
              kind: 'gift',
              from: day('2024-01-01'),
              to: day('2024-06-30'),
              basis: '购房合同',
              approver: '李经理',
            },
          ],
        }),
        { period: period('2024-01'), asOf: day('2024-01-05') },
        'zh',
      );
      const of = (bearer: Charge['bearer']): string =>
        text(sumFen(charges.filter((one) => one.bearer === bearer).map(({ net }) => net)));
      expect({ owner: of('owner'), developer: of('developer') }).toEqual(expected);
      expect(charges.map((one) => one.waiver)).toEqual([NO_MONEY, NO_MONEY]); // a receivable on the developer, not a waiver
    },
  );
});

const TERMS: LateTerms = {
  rate: decimal('0.0005'),
  clause: '物业服务合同第十二条',
  cap: ONE,
  graceDays: 0,
  graceMode: 'waive',
};

describe('late fee', () => {
  type Late = {
    principal?: string;
    due?: string;
    at?: string;
    rate: string;
    graceDays?: number;
    mode?: 'waive' | 'shift';
    payments?: [string, string][];
    items?: [string, string][];
    cap?: string;
  };
  type Expected = {
    days?: number | number[];
    amount?: string;
    lines?: string[];
    total?: string;
    segments?: [number, string][];
    annual?: string;
  };
  const cases = oracle<Late, Expected>('G').filter(([, input]) => input.at !== undefined);

  test.each(cases)('%s', (_id, input, expected) => {
    const terms: LateTerms = {
      ...TERMS,
      rate: decimal(input.rate),
      graceDays: input.graceDays ?? 0,
      graceMode: input.mode ?? 'waive',
    };
    const payments = (input.payments ?? []).map(([on, amount]) => ({ day: day(on), amount: yuan(amount) }));
    const debts = input.items ?? [[input.principal!, input.due!]];
    const fees = debts.map(([principal, due]) =>
      lateFeeOf({ principal: yuan(principal), due: day(due), payments }, terms, day(input.at!)),
    );
    if (expected.lines !== undefined) {
      expect({
        days: fees.map((fee) => fee.days),
        lines: fees.map((fee) => text(fee.amount)),
        total: text(sumFen(fees.map((fee) => fee.amount))),
      }).toEqual(expected);
      return;
    }
    const [fee] = fees;
    expect(text(fee!.amount)).toBe(expected.amount);
    if (expected.days !== undefined) expect(fee!.days).toBe(expected.days);
    if (expected.segments !== undefined)
      expect(fee!.segments.map(({ days, principal }) => [days, text(principal)])).toEqual(expected.segments);
  });

  test.each(
    oracle<{ rate: string }, { annual: string; warn: string }>('G').filter(([id]) => id.startsWith('G11')),
  )('%s', (_id, { rate }, { annual }) => {
    expect(text(fenOf([annualRate(decimal(rate)), decimal('100')])) + '%').toBe(annual);
    expect(isExcessive(decimal(rate))).toBe(true);
  });
});

describe('allocation', () => {
  type Alloc = {
    opening?: string;
    current?: string;
    received?: string;
    order?: string;
    lateFee?: string;
    prepayBalance?: string;
    items?: [string, string][];
    designate?: string;
  };
  const cases = oracle<Alloc, Record<string, string | Record<string, string>>>('H');

  test.each(cases.filter(([, input]) => input.opening !== undefined))('%s', (_id, input, expected) => {
    const principal = yuan(input.opening!);
    // A cap that stops the late fee at exactly the amount of the case, long before the payment.
    const late =
      input.lateFee === undefined
        ? null
        : { ...TERMS, rate: decimal('0.01'), cap: capFor(principal, yuan(input.lateFee)) };
    const charges = [charge('2024-05-01', input.opening!, { late }), charge('2024-06-01', input.current!)];
    const account = settledBy(
      charges,
      [receipt('2024-06-20', input.received!)],
      input.order === 'civil561' ? 'civil561' : 'principalFirst',
    );
    const [history, current] = account.charges;
    const [allocation] = account.allocations;
    expect({
      toHistory: text(allocation!.toHistory),
      toCurrent: text(allocation!.toCurrent),
      toLate: text(allocation!.toLate),
      toFuture: text(allocation!.toFuture),
      prepay: text(account.credit),
      historyLeft: text(history!.owing),
      currentLeft: text(current!.owing),
      closing: text(sumFen(account.charges.map(({ owing }) => owing))),
    }).toMatchObject(expected);
  });

  test.each(cases.filter(([, input]) => input.prepayBalance !== undefined))('%s', (_id, input, expected) => {
    const account = settledBy(
      [charge('2024-06-01', input.current!)],
      [receipt('2024-05-20', input.prepayBalance!)],
      'principalFirst',
    );
    const [current] = account.charges;
    const applied = sumFen(
      current!.paid.filter(({ from }) => from === 'prepaid').map(({ amount }) => amount),
    );
    expect({ applied: text(applied), due: text(current!.owing), balance: text(account.credit) }).toEqual(
      expected,
    );
  });

  test.each(cases.filter(([, input]) => input.designate !== undefined))('%s', (_id, input, expected) => {
    const charges = input.items!.map(([item, amount]) => charge('2024-06-01', amount, { item }));
    const account = settledBy(
      charges,
      [receipt('2024-06-20', input.received!, { designate: input.designate! })],
      'principalFirst',
    );
    expect({
      left: Object.fromEntries(account.charges.map((one) => [one.charge.item, text(one.owing)])),
    }).toEqual(expected);
  });
});

describe('rounding', () => {
  type Rounded = { x?: string; total?: string; mode?: string; lines?: string[] };
  test.each(oracle<Rounded, string | { pay: string; adj: string } | { lines: string[]; total: string }>('I'))(
    '%s',
    (_id, input, expected) => {
      if (input.x !== undefined) expect(text(fenOf([parseDecimal(input.x)!]))).toBe(expected);
      else if (input.total !== undefined) {
        const { pay, adjustment } = floorJiao(yuan(input.total));
        expect({ pay: text(pay), adj: text(adjustment) }).toEqual(expected);
      } else {
        const lines = input.lines!.map((line) => fenOf([decimal(line)]));
        expect({ lines: lines.map(text), total: text(sumFen(lines)) }).toEqual(expected);
      }
    },
  );
});

describe('notices', () => {
  type Notice = {
    items?: [string, string, string][];
    area?: string;
    price?: string;
    due?: string[];
    at?: string;
    rate?: string;
    totals?: string[];
    arrears?: string;
    late?: [string, number];
  };
  const [K01, K02] = oracle<Notice, Record<string, string & string[] & number[]>>('K');

  test(K01![0], () => {
    const [, input, expected] = K01!;
    const [service, water, power, waste] = input.items!;
    const { charges } = chargesFor(
      bookOf({
        units: [{ unit: '1-1-102', builtArea: decimal(service![1]) }],
        tariffs: [
          { item: '物业管理费', method: 'area', price: decimal(service![2]) },
          { item: '水费', method: 'meter', price: decimal(water![2]), passThrough: true },
          { item: '电费', method: 'meter', price: decimal(power![2]), passThrough: true },
          { item: '垃圾清运费', method: 'fixed', price: decimal(waste![2]) },
        ],
        readings: [
          {
            unit: '1-1-102',
            meter: 'water',
            period: period('2024-06'),
            prev: decimal('1234'),
            curr: decimal('1250'),
          },
          {
            unit: '1-1-102',
            meter: 'power',
            period: period('2024-06'),
            prev: decimal('3412'),
            curr: decimal('3566'),
          },
        ],
      }),
      { period: period('2024-06'), asOf: day('2024-06-05') },
      'zh',
    );
    const arrears = charge('2024-03-01', input.arrears!, {
      unit: '1-1-102',
      late: { ...TERMS, rate: decimal(input.late![0]) },
    });
    const account = settle(
      { unit: '1-1-102', payer: null, charges: [arrears, ...charges], receipts: [], writeOffs: [] },
      { asOf: day('2024-05-15'), allocation: 'principalFirst' },
    );
    const late = sumFen(account.charges.map(({ lateFee }) => lateFee));
    expect(charges.map(({ net }) => text(net))).toEqual(expected['lines']);
    expect(text(sumFen(charges.map(({ net }) => net)))).toBe(expected['subtotal']);
    expect(text(late)).toBe(expected['late']);
    expect(text(sumFen([...account.charges.map(({ owing }) => owing), late]))).toBe(expected['total']);
  });

  test(K02![0], () => {
    const [, input, expected] = K02!;
    const monthly = fenOf([decimal(input.area!), decimal(input.price!)]);
    const charges = input.due!.map((due) =>
      charge(due, text(monthly), { due: day(due), late: { ...TERMS, rate: decimal(input.rate!) } }),
    );
    const account = settle(
      { unit: '1-2-302', payer: null, charges, receipts: [], writeOffs: [] },
      { asOf: day(input.at!), allocation: 'principalFirst' },
    );
    expect(text(monthly)).toBe(expected['monthly']);
    expect(account.charges.map(({ overdueDays }) => overdueDays)).toEqual(expected['days']);
    expect(account.charges.map(({ lateFee }) => text(lateFee))).toEqual(expected['late']);
    expect(text(sumFen(account.charges.map(({ owing }) => owing)))).toBe(expected['principal']);
  });
});

function settledBy(
  charges: readonly Charge[],
  receipts: readonly Receipt[],
  allocation: Settings['allocation'],
): Account {
  return settle(
    { unit: '1-1-101', payer: '张三', charges, receipts, writeOffs: [] },
    { asOf: day('2024-06-30'), allocation },
  );
}

/** A share of the principal that comes to an amount when rounded. */
function capFor(
  principal: ReturnType<typeof yuan>,
  amount: ReturnType<typeof yuan>,
): ReturnType<typeof decimal> {
  const share = Math.round((amount / principal) * 1e6) / 1e6;
  const cap = decimal(String(share));
  expect(minus(fenOf([{ digits: principal, scale: 2 }, cap]), amount)).toBe(fen(0));
  return cap;
}
