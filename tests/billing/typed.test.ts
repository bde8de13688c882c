import { chargesFor } from '../../src/billing/charges';
import { decimal } from '../../src/kernel/decimal';
import { yuan as text } from '../../src/kernel/money';
import type { Fee } from '../../src/registers/fees';
import { factsIn } from '../../src/words/facts';
import { bookOf, type BookRows, day, period, yuan } from '../book';

const AT = { period: period('2024-06'), asOf: day('2024-06-05') };
const SERVICE: Partial<Fee> = { unit: '1-1-101', item: '物业费', period: period('2024-06') };
const WATER: Partial<Fee> = { unit: '1-1-101', item: '水费', period: period('2024-06') };

const BOOK = {
  units: [
    {
      unit: '1-1-101',
      propType: 'home',
      builtArea: decimal('120.36'),
      innerArea: decimal('98.50'),
      billArea: decimal('118'),
    },
  ],
  tariffs: [
    {
      item: '物业费',
      method: 'area',
      price: decimal('2.35'),
      addPerMonth: yuan('15'),
      validFrom: day('2024-01-01'),
    },
    {
      item: '物业费',
      method: 'area',
      price: decimal('2.10'),
      addPerMonth: yuan('15'),
      validTo: day('2023-12-31'),
    },
    { item: '水费', method: 'meter', price: decimal('5') },
    { item: '电费', method: 'tier', tiers: '240:0.4883;400:0.5383;:0.7883' },
  ],
  readings: [
    {
      unit: '1-1-101',
      meter: 'water',
      period: period('2024-06'),
      prev: decimal('1234'),
      curr: decimal('1250'),
    },
    { unit: '1-1-101', meter: 'power', period: period('2024-06'), prev: decimal('0'), curr: decimal('300') },
  ],
} as const satisfies BookRows;

/** Issues as `code value/expect/diff` or `code cause`. */
function found(fees: readonly Partial<Fee>[], more: BookRows = {}): string[] {
  const { issues } = chargesFor(bookOf({ ...BOOK, ...more, fees }), AT, 'zh');
  return issues.map((one) => {
    const { cause, value, expect: right, diff } = factsIn(one.facts, 'zh');
    return `${one.code} ${cause ?? `${value}/${right}/${diff}`}`;
  });
}

// 118 × 2.35 + 15 = 292.30
test.each<[string, Partial<Fee>, string[]]>([
  ['what is right', { ...SERVICE, gross: yuan('292.30') }, []],
  [
    'a fen from rounding',
    { ...SERVICE, gross: yuan('292.29') },
    ['FEE-006 292.29/292.30/-0.01', 'FEE-016 尾数取整方式不同（应按四舍五入到分，每行一次）'],
  ],
  [
    'another area',
    { ...SERVICE, gross: yuan('297.85') },
    ['FEE-006 297.85/292.30/5.55', 'FEE-016 用了建筑面积 120.36㎡'],
  ],
  [
    'the add-on left out',
    { ...SERVICE, gross: yuan('277.30') },
    ['FEE-006 277.30/292.30/-15.00', 'FEE-016 漏计月附加'],
  ],
  [
    'the price before',
    { ...SERVICE, gross: yuan('262.80') },
    ['FEE-006 262.80/292.30/-29.50', 'FEE-016 用了以前或别类房屋的单价 2.1'],
  ],
  [
    'two months',
    { ...SERVICE, gross: yuan('584.60') },
    ['FEE-006 584.60/292.30/292.30', 'FEE-016 按 2 个月计算'],
  ],
  ['nothing that explains it', { ...SERVICE, gross: yuan('300') }, ['FEE-006 300.00/292.30/7.70']],
  [
    'another day rule',
    { ...SERVICE, from: day('2024-05-16'), to: day('2024-05-31'), period: null, gross: yuan('155.89') },
    [], // a month that is over is not looked at again
  ],
  [
    'readings that differ',
    { ...WATER, prev: decimal('1230'), curr: decimal('1250'), gross: yuan('100') },
    ['FEE-006 100.00/80.00/20.00', 'FEE-016 录入的读数 1230→1250 与抄表记录 1234→1250 不一致'],
  ],
  [
    'usage that differs',
    { ...WATER, qty: decimal('18'), gross: yuan('90') },
    ['FEE-006 90.00/80.00/10.00', 'FEE-016 录入的用量 18 与抄表用量 16 不一致'],
  ],
  [
    'no tiers',
    { ...WATER, item: '电费', gross: yuan('146.49') },
    ['FEE-006 146.49/149.49/-3.00', 'FEE-016 全部按单价 0.4883 计算，没有分档'],
  ],
  ['tiers in one row', { ...WATER, item: '电费', gross: yuan('149.49') }, []],
])('a typed amount is compared with its standard: %s', (_what, fee, expected) => {
  expect(found([{ ...SERVICE, gross: yuan('292.30') }, fee].slice(fee.item === '物业费' ? 1 : 0))).toEqual(
    expected,
  );
});

test('part of a month by another day rule is recognised', () => {
  const fee = { ...SERVICE, from: day('2024-06-16'), to: day('2024-06-29'), gross: yuan('136.41') };
  const settings = { dayRule: 'actual' } as const;
  expect(found([fee], { settings })).toEqual([]); // June has thirty days: both rules agree
  const march = {
    ...SERVICE,
    period: period('2024-03'),
    from: day('2024-03-16'),
    to: day('2024-03-31'),
    gross: yuan('155.89'),
  };
  const { issues } = chargesFor(
    bookOf({ ...BOOK, fees: [march] }),
    { period: period('2024-03'), asOf: day('2024-03-31') },
    'zh',
  );
  expect(issues.map(({ code, facts }) => factsIn(facts, 'zh')['cause'] ?? code)).toEqual([
    'FEE-006',
    '不足一月的天数口径不同',
  ]);
});

test('the difference stands on the amount cell and names the unit', () => {
  const book = bookOf({ ...BOOK, fees: [{ ...SERVICE, gross: yuan('300') }] });
  const { issues } = chargesFor(book, AT, 'zh');
  const { row, sheet } = book.fees.cell(0, 'gross');
  expect(
    issues.map(({ code, severity, unit, sheet: on, cell }) => [
      code,
      severity,
      unit,
      on,
      cell?.endsWith(String(row + 1)),
    ]),
  ).toEqual([['FEE-006', 'error', '1-1-101', sheet, true]]);
});

test('typed rows of items that standards could compute are the whole bill', () => {
  const { charges } = chargesFor(
    bookOf({ ...BOOK, fees: [{ ...SERVICE, gross: yuan('292.30') }] }),
    AT,
    'zh',
  );
  expect(charges.map(({ item, net, basis, origin }) => [item, text(net), basis, origin])).toEqual([
    ['物业费', '292.30', '118㎡×2.35元/㎡·月×1月+15元/月×1月=292.30', 'typed'],
  ]);
});

test('rows of manual items alone do not stop the standards', () => {
  const fees = [{ ...SERVICE, item: '打印费', gross: yuan('2') }];
  const items = chargesFor(bookOf({ ...BOOK, fees }), AT, 'zh').charges.map(({ item }) => item);
  expect(items).toEqual(['物业费', '水费', '电费', '电费', '打印费']);
});

test('without standards everything is billed as typed', () => {
  const fees = [
    { ...SERVICE, qty: decimal('118'), price: decimal('2.5'), gross: yuan('295'), waiver: yuan('20') },
    { ...SERVICE, item: '电梯费', gross: yuan('15'), payer: '张三', due: day('2024-06-25') },
  ];
  const { charges } = chargesFor(bookOf({ fees }), AT, 'zh');
  expect(
    charges.map(({ net, waiver, basis, payer, due }) => [text(net), text(waiver), basis, payer, due]),
  ).toEqual([
    ['275.00', '20.00', '118×2.5元=295.00', null, day('2024-06-20')], // fifteen days after issue
    ['15.00', '0.00', '按录入金额 15.00', '张三', day('2024-06-25')],
  ]);
});

describe('a granted waiver', () => {
  const waivers = [
    {
      unit: '1-1-101',
      item: '物业费',
      kind: 'discount',
      rate: decimal('0.1'),
      from: day('2024-06-01'),
      to: day('2024-06-30'),
      basis: '合同',
      approver: '李',
    },
  ] as const;
  // 292.30 less 10 % is 263.07
  test.each<[string, Partial<Fee>, string[]]>([
    ['taken beside the gross amount', { gross: yuan('292.30'), waiver: yuan('29.23') }, []],
    ['taken within the typed amount', { gross: yuan('263.07') }, []],
    ['forgotten', { gross: yuan('292.30') }, ['FEE-006 292.30/263.07/29.23', 'FEE-016 已批准的减免没有扣除']],
    [
      'taken twice',
      { gross: yuan('263.07'), waiver: yuan('29.23') },
      ['FEE-006 233.84/263.07/-29.23', 'FEE-016 录入的应收已扣除减免'],
    ],
  ])('%s', (_what, fee, expected) => {
    expect(found([{ ...SERVICE, ...fee }], { waivers })).toEqual(expected);
  });
});

test('two rows of one charge keep keys of their own', () => {
  const fees = [
    { ...SERVICE, item: '维修费', gross: yuan('10') },
    { ...SERVICE, item: '维修费', gross: yuan('20') },
  ];
  const keys = chargesFor(bookOf({ fees }), AT, 'zh').charges.map(({ key }) => key);
  expect(keys).toEqual(['1-1-101|维修费|2024-06-01', '1-1-101|维修费|2024-06-01|2']);
});
