import type { Charge } from '../../src/billing/account';
import { allChargesFor, chargesFor } from '../../src/billing/charges';
import { showDay } from '../../src/kernel/calendar';
import { decimal } from '../../src/kernel/decimal';
import { yuan as text } from '../../src/kernel/money';
import type { Tariff } from '../../src/registers/tariffs';
import type { Unit } from '../../src/registers/units';
import type { Issue } from '../../src/sheet/issue';
import { bookOf, type BookRows, day, period, yuan } from '../book';

const UNIT: Partial<Unit> = { unit: '1-1-101', propType: 'home', builtArea: decimal('100') };
const FEE: Partial<Tariff> = { item: '物业费', method: 'area', price: decimal('2') };
const WATER: Partial<Tariff> = { item: '水费', method: 'meter', price: decimal('5'), passThrough: true };

function charged(
  rows: BookRows,
  month = '2024-06',
): { charges: readonly Charge[]; issues: readonly Issue[] } {
  return chargesFor(bookOf(rows), { period: period(month), asOf: day(`${month}-05`) }, 'zh');
}

/** `2024-06-01..2024-06-30 张三 200.00`, with the bearer's mark where it is the developer. */
function drawn({ charges }: { charges: readonly Charge[] }): string[] {
  return charges.map(({ item, from, to, bearer, payer, net, tier }) =>
    [
      item + (tier === null ? '' : String(tier)),
      `${showDay(from)}..${showDay(to)}`,
      bearer === 'developer' ? '[developer]' : (payer ?? '-'),
      text(net),
    ].join(' '),
  );
}

describe('standards', () => {
  test('charge every unit they apply to, and typed rows add what only people know', () => {
    const rows = {
      units: [UNIT, { ...UNIT, unit: '1-1-102', propType: 'shop' }],
      owners: [{ unit: '1-1-101', ownerName: '张三' }],
      tariffs: [
        { ...FEE, propType: '住宅、写字楼' },
        { ...FEE, propType: '门市', price: decimal('5') },
        { item: '装修押金', method: 'manual', isDeposit: true },
      ],
      fees: [{ unit: '1-1-101', item: '装修押金', period: period('2024-06'), gross: yuan('2000') }],
    } as const;
    expect(drawn(charged(rows))).toEqual([
      '物业费 2024-06-01..2024-06-30 张三 200.00',
      '物业费 2024-06-01..2024-06-30 - 500.00',
      '装修押金 2024-06-01..2024-06-30 张三 2000.00',
    ]);
    expect(charged(rows).charges.map(({ deposit }) => deposit)).toEqual([false, false, true]);
  });

  test('need not mark what is a deposit by its name', () => {
    const fees = [
      { unit: '1-1-101', item: '装修押金', period: period('2024-06'), gross: yuan('2000') },
      { unit: '1-1-101', item: '钥匙保证金', period: period('2024-06'), gross: yuan('100') },
    ];
    const tariffs = [FEE, { item: '装修押金', method: 'manual' }] as const;
    expect(
      charged({ units: [UNIT], tariffs, fees }).charges.map(({ item, deposit }) => [item, deposit]),
    ).toEqual(
      expect.arrayContaining([
        ['物业费', false],
        ['装修押金', true],
        ['钥匙保证金', true],
      ]),
    );
  });

  test('say how each amount came about, in either language', () => {
    const rows = { units: [UNIT], tariffs: [{ ...FEE, addPerMonth: yuan('15') }] };
    const at = { period: period('2024-06'), asOf: day('2024-06-05') };
    expect(charged(rows).charges[0]!.basis).toBe('100㎡×2元/㎡·月×1月+15元/月×1月=215.00');
    expect(chargesFor(bookOf(rows), at, 'en').charges[0]!.basis).toBe(
      '100 m² × 2 yuan/m²·month × 1 months + 15 yuan/month × 1 months = 215.00',
    );
  });

  test.each<[string, Partial<Tariff>, string, string[]]>([
    [
      'a quarter in its first month',
      { cycle: 'quarter' },
      '2024-04',
      ['物业费 2024-04-01..2024-06-30 - 600.00'],
    ],
    ['not in its others', { cycle: 'quarter' }, '2024-05', []],
    ['a year in January', { cycle: 'year' }, '2024-01', ['物业费 2024-01-01..2024-12-31 - 2400.00']],
    [
      'a new price from its day, each part for its days',
      { validFrom: day('2024-06-16') },
      '2024-06',
      ['物业费 2024-06-16..2024-06-30 - 100.00'],
    ],
    ['nothing before it is in force', { validFrom: day('2024-07-01') }, '2024-06', []],
    [
      'an item that begins inside a cycle from its day',
      { cycle: 'quarter', validFrom: day('2024-05-01') },
      '2024-05',
      ['物业费 2024-05-01..2024-06-30 - 400.00'],
    ],
  ])('are charged by cycle: %s', (_what, tariff, month, expected) => {
    expect(drawn(charged({ units: [UNIT], tariffs: [{ ...FEE, ...tariff }] }, month))).toEqual(expected);
  });

  test('a price change inside the month makes a line for each price', () => {
    const tariffs = [
      { ...FEE, validTo: day('2024-06-10') },
      { ...FEE, price: decimal('3'), validFrom: day('2024-06-11') },
    ];
    expect(drawn(charged({ units: [UNIT], tariffs }))).toEqual([
      '物业费 2024-06-01..2024-06-10 - 66.67',
      '物业费 2024-06-11..2024-06-30 - 200.00',
    ]);
  });

  test('rounding each month makes a quarter the sum of its months', () => {
    const unit = { ...UNIT, builtArea: decimal('120.36') };
    const tariff = { ...FEE, price: decimal('2.35'), cycle: 'quarter' } as const;
    const owed = (round: Tariff['round']): string =>
      text(charged({ units: [unit], tariffs: [{ ...tariff, round }] }, '2024-04').charges[0]!.net);
    expect([owed('once'), owed('monthly')]).toEqual(['848.54', '848.55']); // 3 × 282.846 and 3 × 282.85
  });

  test('what cannot be read is said, and not guessed', () => {
    const tariffs = [
      { ...FEE, propType: '高层' },
      { ...FEE, item: '垃圾费', method: 'fixed', dueRule: '看情况' },
    ] as const;
    const { charges, issues } = charged({ units: [{ ...UNIT, builtArea: null }], tariffs });
    expect(issues.map(({ code, sheet, cell }) => [code, sheet, cell?.replace(/^[A-Z]+/u, '')])).toEqual([
      ['WB-017', '收费标准', '2'],
      ['FEE-012', '收费标准', '3'],
    ]);
    expect(drawn({ charges })).toEqual(['垃圾费 2024-06-01..2024-06-30 - 2.00']);
    const noArea = charged({ units: [{ unit: '1-1-101' }], tariffs: [FEE] });
    expect([noArea.charges, noArea.issues.map(({ code, unit }) => [code, unit])]).toEqual([
      [],
      [['UNIT-005', '1-1-101']],
    ]);
  });
});

describe('who bears it', () => {
  const fixed = { item: '物业费', method: 'fixed', price: decimal('310'), cycle: 'month' } as const;

  test.each<[string, Partial<Unit>, string[]]>([
    [
      'an unsold unit is the developer’s',
      { state: 'unsold' },
      ['物业费 2024-03-01..2024-03-31 [developer] 310.00'],
    ],
    ['a unit that says nothing is billed as normal', {}, ['物业费 2024-03-01..2024-03-31 - 310.00']],
    [
      'the month of handover is divided by days, and adds up',
      { handover: day('2024-03-17') },
      ['物业费 2024-03-01..2024-03-16 [developer] 160.00', '物业费 2024-03-17..2024-03-31 - 150.00'],
    ],
    [
      'a billing start of its own wins over the handover',
      { handover: day('2024-02-01'), billFrom: day('2024-03-01') },
      ['物业费 2024-03-01..2024-03-31 - 310.00'],
    ],
  ])('%s', (_what, unit, expected) => {
    const rows = {
      units: [{ ...UNIT, ...unit }],
      tariffs: [fixed],
      settings: { startRule: 'byDay' },
    } as const;
    expect(drawn(charged(rows, '2024-03'))).toEqual(expected);
  });

  test('what is collected for a supplier is nobody’s before the owner starts', () => {
    const units = [{ ...UNIT, handover: day('2024-06-10') }];
    expect(charged({ units, tariffs: [{ ...fixed, passThrough: true }] }).charges).toEqual([]);
  });

  test('owners follow one another by day, joint owners pay together, tenants only when marked', () => {
    const owners = [
      { unit: '1-1-101', ownerName: '张三', relation: 'owner', ownTo: day('2024-06-10') },
      { unit: '1-1-101', ownerName: '李四', relation: 'owner', ownFrom: day('2024-06-11') },
      { unit: '1-1-101', ownerName: '王五', relation: 'joint', ownFrom: day('2024-06-11') },
      { unit: '1-1-101', ownerName: '租客', relation: 'tenant', ownFrom: day('2024-06-11') },
    ] as const;
    const rows = { units: [UNIT], tariffs: [{ ...fixed, price: decimal('100') }] };
    expect(drawn(charged({ ...rows, owners }))).toEqual([
      '物业费 2024-06-01..2024-06-10 张三 33.33',
      '物业费 2024-06-11..2024-06-30 李四、王五 66.67', // takes the rest, so the two are the whole
    ]);
    const marked = owners.map((owner) => (owner.relation === 'tenant' ? { ...owner, isPayer: true } : owner));
    expect(drawn(charged({ ...rows, owners: marked }))).toEqual([
      '物业费 2024-06-01..2024-06-30 租客 100.00',
    ]);
  });
});

describe('waivers', () => {
  const grant = {
    unit: '1-1-101',
    item: '物业费',
    from: day('2024-06-01'),
    to: day('2024-06-30'),
    basis: '合同第八条',
    approver: '李经理',
  };

  test.each<[string, object, string[]]>([
    ['a share off', { kind: 'vacancy', rate: decimal('0.3') }, ['140.00 60.00 owner']],
    [
      'a share for half the month',
      { kind: 'discount', rate: decimal('0.3'), to: day('2024-06-15') },
      ['170.00 30.00 owner'],
    ],
    ['an amount', { kind: 'defect', amount: yuan('50') }, ['150.00 50.00 owner']],
    [
      'the month’s part of an amount over several months',
      { kind: 'defect', amount: yuan('100'), to: day('2024-08-31') },
      ['166.67 33.33 owner'],
    ],
    [
      'a gift is the developer’s debt',
      { kind: 'gift', rate: decimal('0.5') },
      ['100.00 0.00 owner', '100.00 0.00 developer'],
    ],
    ['a whole gift leaves the owner nothing', { kind: 'gift' }, ['200.00 0.00 developer']],
    [
      'without an approver it is none',
      { kind: 'discount', rate: decimal('0.3'), approver: null },
      ['200.00 0.00 owner'],
    ],
    [
      'of another item it is none',
      { kind: 'discount', rate: decimal('0.3'), item: '水费' },
      ['200.00 0.00 owner'],
    ],
  ])('%s', (_what, waiver, expected) => {
    const { charges } = charged({ units: [UNIT], tariffs: [FEE], waivers: [{ ...grant, ...waiver }] });
    expect(charges.map(({ net, waiver: off, bearer }) => `${text(net)} ${text(off)} ${bearer}`)).toEqual(
      expected,
    );
  });

  test('more than there is takes all, and says so', () => {
    const { charges, issues } = charged({
      units: [UNIT],
      tariffs: [FEE],
      waivers: [{ ...grant, kind: 'defect', amount: yuan('250') }],
    });
    expect([charges[0]!.net, issues.map(({ code, facts }) => [code, facts])]).toEqual([
      0,
      [['WAV-002', { unit: '1-1-101', a: '250.00', b: '200.00' }]],
    ]);
  });
});

describe('meters', () => {
  const reading = { unit: '1-1-101', meter: 'water', period: period('2024-06') } as const;
  const rows = { units: [UNIT], tariffs: [WATER] };

  test('a reading goes on from the one before when it says no start', () => {
    const readings = [
      { ...reading, period: period('2024-05'), prev: decimal('3'), curr: decimal('18') },
      { ...reading, curr: decimal('20.5') },
    ];
    expect(charged({ ...rows, readings }).charges.map(({ basis }) => basis)).toEqual([
      '20.5-18=2.5，2.5×5元=12.50',
    ]);
  });

  test.each<[string, object, string]>([
    [
      'multiplier',
      { prev: decimal('10'), curr: decimal('12'), ratio: decimal('40') },
      '(12-10)×倍率40=80，80×5元=400.00',
    ],
    [
      'rollover',
      { prev: decimal('9995'), curr: decimal('3'), rollover: true, digits: decimal('4') },
      '满度-9995+3=8，8×5元=40.00',
    ],
    [
      'replacement',
      { prev: decimal('860'), oldEnd: decimal('873'), newStart: decimal('2'), curr: decimal('6') },
      '(873-860)+(6-2)=17，17×5元=85.00',
    ],
  ])('%s', (_what, counts, basis) => {
    expect(
      charged({ ...rows, readings: [{ ...reading, ...counts }] }).charges.map((one) => one.basis),
    ).toEqual([basis]);
  });

  test('two meters of a unit are two lines with keys of their own', () => {
    const readings = [
      { ...reading, meterNo: 'A', prev: decimal('0'), curr: decimal('1') },
      { ...reading, meterNo: 'B', prev: decimal('0'), curr: decimal('2') },
    ];
    const { charges } = charged({ ...rows, readings });
    expect(charges.map(({ net }) => text(net))).toEqual(['5.00', '10.00']);
    expect(new Set(charges.map(({ key }) => key)).size).toBe(2);
  });

  test('without a base reading there is no bill but a question', () => {
    const { charges, issues } = charged({ ...rows, readings: [{ ...reading, curr: decimal('18') }] });
    expect([charges, issues.map(({ code }) => code)]).toEqual([[], ['MTR-008']]);
  });

  test('a quarterly reading has three months’ tiers', () => {
    const tariff = {
      ...WATER,
      method: 'tier',
      price: null,
      tiers: '10:5;20:7;:9',
      cycle: 'quarter',
      tierCycle: 'month',
    } as const;
    const { charges } = charged({
      units: [UNIT],
      tariffs: [tariff],
      readings: [{ ...reading, prev: decimal('0'), curr: decimal('70') }],
    });
    expect(drawn({ charges })).toEqual([
      '水费1 2024-04-01..2024-06-30 - 150.00',
      '水费2 2024-04-01..2024-06-30 - 210.00',
      '水费3 2024-04-01..2024-06-30 - 90.00',
    ]);
  });

  test.each([
    ['perTier', ['1.00', '1.00', '1.00']],
    ['once', ['1.00', '1.00', '1.01']], // 3.012 in all: the last line takes the rest
  ] as const)('tier lines rounded %s', (round, expected) => {
    const tariff = {
      ...WATER,
      item: '电费',
      method: 'tier',
      price: null,
      tiers: '1:1.004;2:1.004;:1.004',
      round,
    } as const;
    const readings = [{ ...reading, meter: 'power', prev: decimal('0'), curr: decimal('3') } as const];
    expect(
      charged({ units: [UNIT], tariffs: [tariff], readings }).charges.map(({ net }) => text(net)),
    ).toEqual(expected);
  });
});

describe('heating', () => {
  const heat = { item: '采暖费', method: 'heat', price: decimal('24'), cycle: 'season' } as const;
  const unit = { ...UNIT, builtArea: decimal('97.40') };

  test.each<[string, Partial<Tariff>, string, string[]]>([
    ['once, when the season begins', {}, '2023-11', ['采暖费 2023-11-15..2024-03-15 - 2337.60']],
    ['not again in it', {}, '2024-01', []],
    [
      'in the earlier month its due rule names',
      { dueRule: '10月31日' },
      '2023-10',
      ['采暖费 2023-11-15..2024-03-15 - 2337.60'],
    ],
    ['and then not in November', { dueRule: '10月31日' }, '2023-11', []],
    [
      'by month where the price is monthly',
      { cycle: 'month', price: decimal('6') },
      '2023-11',
      ['采暖费 2023-11-15..2023-11-30 - 311.68'],
    ],
  ])('is charged %s', (_what, tariff, month, expected) => {
    expect(drawn(charged({ units: [unit], tariffs: [{ ...heat, ...tariff }] }, month))).toEqual(expected);
  });

  test('a stopped unit is asked about when the office has not said the ratio', () => {
    const stopped = { ...unit, vacantFrom: day('2023-10-01') };
    const { charges, issues } = charged({ units: [stopped], tariffs: [heat] }, '2023-11');
    expect([charges, issues.map(({ code }) => code)]).toEqual([[], ['RATE-009']]);
  });

  test('who resumes pays what the full season still lacks', () => {
    const resumed = { ...unit, vacantFrom: day('2023-10-01'), vacantTo: day('2024-01-10') };
    const ledger = [
      {
        unit: '1-1-101',
        item: '采暖费',
        period: period('2023-11'),
        from: day('2023-11-15'),
        to: day('2024-03-15'),
        gross: yuan('701.28'),
      },
    ];
    expect(
      drawn(
        charged(
          { units: [resumed], tariffs: [heat], ledger, settings: { heatStopRatio: decimal('0.3') } },
          '2024-01',
        ),
      ),
    ).toEqual(['采暖费 2023-11-15..2024-03-15 - 1636.32']);
  });

  test('a tall room costs by its height where the city says so', () => {
    const tall = { ...unit, height: decimal('4.5') };
    const owed = (profile: string | null): string =>
      text(charged({ units: [tall], tariffs: [heat], settings: { profile } }, '2023-11').charges[0]!.net);
    expect([owed(null), owed('西安')]).toEqual(['2337.60', '3506.40']);
  });
});

describe('history', () => {
  const at = { period: period('2024-06'), asOf: day('2024-06-05') };
  const ledger = [
    {
      unit: '1-1-101',
      item: '物业费',
      period: period('2024-05'),
      gross: yuan('180'),
      due: day('2024-05-25'),
    },
    { unit: '1-1-101', item: '水费', period: period('2024-05'), gross: yuan('33') },
    {
      unit: '1-1-101',
      item: '物业费',
      period: period('2024-06'),
      gross: yuan('999'),
      due: day('2024-06-20'),
    },
  ];

  test('is what was recorded, and a typed row of the same charge wins over our own', () => {
    const fees = [{ unit: '1-1-101', item: '物业费', period: period('2024-05'), gross: yuan('190') }];
    const { charges } = allChargesFor(bookOf({ units: [UNIT], tariffs: [FEE], fees, ledger }), at, 'zh');
    expect(charges.map(({ item, net, origin }) => `${item} ${text(net)} ${origin}`)).toEqual([
      '物业费 190.00 typed',
      '水费 33.00 ledger',
      '物业费 200.00 standard', // this month is worked out anew
    ]);
  });

  test('a due day once given stays, whenever the month is worked out again', () => {
    const { charges } = chargesFor(
      bookOf({ units: [UNIT], tariffs: [FEE], ledger }),
      { ...at, asOf: day('2024-06-19') },
      'zh',
    );
    expect(showDay(charges[0]!.due)).toBe('2024-06-20');
  });

  test('arrears brought forward open the account once, where nothing older is known', () => {
    const row = { unit: '1-1-101', period: period('2024-06'), arrears: yuan('617.16') };
    const fees = [{ ...row, item: '物业费', gross: yuan('200') }];
    const opened = allChargesFor(bookOf({ units: [UNIT], fees }), at, 'zh').charges;
    expect(opened.map(({ item, net, due, late }) => [item, text(net), showDay(due), late])).toEqual([
      ['往期欠费', '617.16', '2024-05-31', null],
      ['物业费', '200.00', '2024-06-20', null],
    ]);
    const known = allChargesFor(bookOf({ units: [UNIT], fees, ledger }), at, 'zh').charges;
    expect(known.map(({ item }) => item)).toEqual(['物业费', '水费', '物业费']);
  });

  test('rows of one wide row share their arrears cell, which counts once', () => {
    const row = { unit: '1-1-101', period: period('2024-06'), arrears: yuan('617.16') };
    const book = bookOf({
      units: [UNIT],
      fees: [
        { ...row, item: '物业费', gross: yuan('200') },
        { ...row, item: '水费', gross: yuan('30') },
      ],
    });
    const wide = { ...book, fees: { ...book.fees, cell: () => ({ sheet: '收费表', row: 3, column: 9 }) } };
    expect(allChargesFor(wide, at, 'en').charges.map(({ item, net }) => `${item} ${text(net)}`)).toEqual([
      'Arrears brought forward 617.16',
      '物业费 200.00',
      '水费 30.00',
    ]);
  });

  test('months after the one asked for are left alone, cancelled rows too', () => {
    const row = { unit: '1-1-101', item: '物业费', gross: yuan('200') };
    const fees = [
      { ...row, period: period('2024-07') },
      { ...row, period: period('2024-06'), status: 'cancelled' },
      { ...row, from: day('2024-06-01'), to: day('2024-06-30'), gross: yuan('210') },
    ] as const;
    expect(drawn(allChargesFor(bookOf({ units: [UNIT], fees }), at, 'zh'))).toEqual([
      '物业费 2024-06-01..2024-06-30 - 210.00',
    ]);
  });
});
