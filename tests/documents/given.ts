import type { Account, Charge, LateTerms, Payment, SettledCharge } from '../../src/billing/account';
import {
  addDays,
  type Day,
  dayOf,
  firstDay,
  lastDay,
  parseDay,
  parsePeriod,
  type Period,
} from '../../src/kernel/calendar';
import { decimal } from '../../src/kernel/decimal';
import { fen, type Fen, minus, sumFen } from '../../src/kernel/money';
import type { Settings } from '../../src/registers/settings';

/** `2024-06-25`; a wrong date in a test crashes it. */
export function day(text: string): Day {
  const read = parseDay(text);
  if (read === null) throw new SyntaxError(text);
  return read;
}

export function period(text: string): Period {
  const read = parsePeriod(text);
  if (read === null) throw new SyntaxError(text);
  return read;
}

/** `282.85` in fen. */
export function yuanOf(text: string): Fen {
  const { digits, scale } = decimal(text);
  return fen(digits * 10 ** (2 - scale));
}

export const TERMS: LateTerms = {
  rate: decimal('0.0005'),
  clause: '《前期物业服务合同》第十二条',
  cap: decimal('1'),
  graceDays: 0,
  graceMode: 'waive',
};

export type ChargeGiven = Partial<Omit<Charge, 'period' | 'due' | 'gross' | 'waiver'>> & {
  readonly month: string;
  readonly amount: string;
  readonly waived?: string;
  readonly due?: string;
  readonly paid?: readonly {
    readonly day: string;
    readonly amount: string;
    readonly from?: Payment['from'];
  }[];
  readonly overdueDays?: number;
  readonly lateFee?: string;
};

/** A charge of a month with what was paid on it; what is owed follows. */
export function settled(given: ChargeGiven): SettledCharge {
  const {
    month,
    amount,
    waived = '0',
    due = '2024-06-25',
    paid = [],
    overdueDays = 0,
    lateFee = '0',
    ...more
  } = given;
  const in_ = period(month);
  const [gross, waiver] = [yuanOf(amount), yuanOf(waived)];
  const net = minus(gross, waiver);
  const payments = paid.map((one): Payment => ({
    day: day(one.day),
    amount: yuanOf(one.amount),
    from: one.from ?? 'receipt',
  }));
  const charge: Charge = {
    key: `${more.unit ?? '1-1-102'}|${more.item ?? '物业管理费'}|${month}|${more.tier ?? ''}`,
    unit: '1-1-102',
    payer: '王小明',
    bearer: 'owner',
    item: '物业管理费',
    from: firstDay(in_),
    to: lastDay(in_),
    tier: null,
    quantity: null,
    price: null,
    months: { numerator: 1, denominator: 1 },
    prev: null,
    curr: null,
    ratio: null,
    basis: '',
    origin: 'standard',
    sources: [],
    passThrough: false,
    deposit: false,
    late: null,
    ...more,
    period: in_,
    due: day(due),
    gross,
    waiver,
    net,
  };
  return {
    charge,
    paid: payments,
    owing: minus(net, sumFen(payments.map((one) => one.amount))),
    overdueDays,
    lateFee: yuanOf(lateFee),
    latePaid: fen(0),
  };
}

export function account(charges: readonly SettledCharge[], more: Partial<Account> = {}): Account {
  return {
    unit: '1-1-102',
    payer: '王小明',
    credit: fen(0),
    developer: [],
    deposits: fen(0),
    allocations: [],
    ...more,
    charges,
  };
}

export const SETTINGS: Settings = {
  isGiven: true,
  company: '安居物业服务有限公司',
  community: '阳光花园小区',
  profile: null,
  period: null,
  startRule: 'nextMonth',
  dayRule: 'actual',
  account: { name: '安居物业服务有限公司', bank: '中国建设银行示例支行', no: '3700 1234 5678 9012 345' },
  servicePhone: '0536-8123456',
  target: decimal('0.92'),
  holidays: new Set(),
  workdays: new Set(),
  documentLanguage: 'zh',
  payDays: 15,
  noticeLayout: 'A4',
  allocation: 'principalFirst',
  heatStopRatio: null,
  heatBasis: 'built',
  totalArea: null,
  prepayCap: 12,
  mappings: [],
};

/** The account of oracle case K01: four items of June and arrears of January to May. */
export function accountK01(): Account {
  const fee = settled({
    month: '2024-06',
    amount: '282.85',
    quantity: decimal('120.36'),
    price: decimal('2.35'),
    late: TERMS,
  });
  const water = settled({
    month: '2024-06',
    amount: '80.00',
    item: '水费',
    quantity: decimal('16'),
    price: decimal('5'),
    prev: decimal('1234'),
    curr: decimal('1250'),
    passThrough: true,
    months: null,
  });
  const power = settled({
    month: '2024-06',
    amount: '75.20',
    item: '电费',
    quantity: decimal('154'),
    price: decimal('0.4883'),
    prev: decimal('3412'),
    curr: decimal('3566'),
    passThrough: true,
    months: null,
  });
  const rubbish = settled({
    month: '2024-06',
    amount: '15.00',
    item: '垃圾清运费',
    quantity: decimal('1'),
    price: decimal('15'),
  });
  const arrears = [
    ...['2024-01', '2024-02', '2024-03', '2024-04'].map((month) =>
      settled({ month, amount: '123.43', due: `${month}-25`, late: TERMS }),
    ),
    settled({
      month: '2024-05',
      amount: '123.44',
      due: '2024-05-01',
      overdueDays: 45,
      lateFee: '13.89',
      late: TERMS,
    }),
  ];
  return account([...arrears, fee, water, power, rubbish]);
}

/** The account of oracle case K02: three months of 87.54 m² × 2.35, seen on 15 May. */
export function accountK02(): Account {
  const month = (text: string, due: string, overdueDays: number, lateFee: string): SettledCharge =>
    settled({
      month: text,
      amount: '205.72',
      due,
      overdueDays,
      lateFee,
      unit: '1-2-302',
      payer: '李红',
      quantity: decimal('87.54'),
      price: decimal('2.35'),
      late: TERMS,
    });
  return account(
    [
      month('2024-01', '2024-01-31', 105, '10.80'),
      month('2024-02', '2024-02-29', 76, '7.82'),
      month('2024-03', '2024-03-31', 45, '4.63'),
    ],
    { unit: '1-2-302', payer: '李红' },
  );
}

/** Days of a year's months, for made-up accounts. */
export function dueIn(month: number): Day {
  return addDays(dayOf(2024, month, 1), 24);
}
