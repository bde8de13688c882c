import fc from 'fast-check';
import { meterOf } from '../../src/billing/meters';
import { monthsBetween } from '../../src/billing/months';
import { payerSpans } from '../../src/billing/payers';
import { shareOut } from '../../src/billing/share';
import { tierParts } from '../../src/billing/tiers';
import { addDays, firstDay, lastDay, type Period } from '../../src/kernel/calendar';
import { add, decimal, showDecimal } from '../../src/kernel/decimal';
import { fen, sumFen } from '../../src/kernel/money';
import { parseTiers } from '../../src/rules/tiers';
import splits from '../corpus/money-splits.json';
import { day, period } from '../book';

const ACTUAL = { startRule: 'nextMonth', dayRule: 'actual' } as const;

test('a span cut anywhere has the months of its parts, by real days', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 800 }),
      fc.integer({ min: 0, max: 800 }),
      fc.nat(),
      (start, length, at) => {
        const from = addDays(day('2023-01-01'), start);
        const to = addDays(from, length);
        const cut = addDays(from, at % (length + 1));
        const [whole, a, b] = [
          monthsBetween(from, to, ACTUAL),
          monthsBetween(from, cut, ACTUAL),
          monthsBetween(addDays(cut, 1), to, ACTUAL),
        ];
        const left = BigInt(whole.numerator) * BigInt(a.denominator) * BigInt(b.denominator);
        const right =
          (BigInt(a.numerator) * BigInt(b.denominator) + BigInt(b.numerator) * BigInt(a.denominator)) *
          BigInt(whole.denominator);
        return left === right;
      },
    ),
  );
});

test('whole months are whole, whatever the rule', () => {
  const rules = [
    ACTUAL,
    { startRule: 'halfMonth', dayRule: 'd30' },
    { startRule: 'byDay', dayRule: 'd30' },
  ] as const;
  for (const rule of rules) {
    const counted = Array.from({ length: 24 }, (_, n) => {
      const first = period('2023-01');
      return monthsBetween(firstDay(first), lastDay((first + n) as Period), rule); // n whole months on
    });
    expect(counted).toEqual(counted.map((_, n) => ({ numerator: n + 1, denominator: 1 })));
  }
});

test.each(splits.cases.filter(({ expect: parts }) => Array.isArray(parts)))(
  '$total shared by $weights',
  ({ total, weights, expect: parts }) => {
    expect(
      shareOut(
        fen(total),
        weights.map((weight) => decimal(String(weight))),
      ),
    ).toEqual(parts);
  },
);

test('nothing can be shared by nothing', () => {
  expect([shareOut(fen(100), []), shareOut(fen(100), [decimal('0'), decimal('0')])]).toEqual([null, null]);
});

test('shares add up to the whole', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e7 }),
      fc.array(fc.integer({ min: 1, max: 30000 }), { minLength: 1 }),
      (total, areas) => {
        const parts = shareOut(
          fen(total),
          areas.map((digits) => ({ digits, scale: 2 })),
        );
        return parts !== null && sumFen(parts) === total;
      },
    ),
  );
});

test('usage is divided among tiers without a drop lost', () => {
  const tiers = parseTiers('180:5;260:7;:9')!;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40000 }), fc.integer({ min: 0, max: 40000 }), (before, used) => {
      const parts = tierParts(tiers, { digits: before, scale: 2 }, { digits: used, scale: 2 });
      const total = parts.reduce((sum, { quantity }) => add(sum, quantity), decimal('0'));
      return (
        showDecimal(total) === showDecimal(add(decimal('0'), { digits: used, scale: 2 })) &&
        parts.every(({ tier }, i) => i === 0 || tier === parts[i - 1]!.tier + 1)
      );
    }),
  );
});

test.each([
  ['水费', 'water'],
  ['热水费', 'hotWater'],
  ['电费', 'power'],
  ['燃气费', 'gas'],
  ['天然气', 'gas'],
  ['采暖费', 'heat'],
  ['Electricity', 'power'],
  ['物业费', null],
])('%s is read from the %s meter', (item, meter) => {
  expect(meterOf(item)).toBe(meter);
});

describe('payers', () => {
  const person = { ownerName: '张三', relation: 'owner', isPayer: null, ownFrom: null, ownTo: null } as const;
  const drawn = (people: Parameters<typeof payerSpans>[0]): string[] =>
    payerSpans(people).map(({ payer, from }) => `${payer} ${from}`);

  test.each<[string, Parameters<typeof payerSpans>[0], string[]]>([
    ['the marked one alone', [person, { ...person, ownerName: '李四', isPayer: true }], ['李四 -Infinity']],
    ['family does not pay', [person, { ...person, ownerName: '妻', relation: 'family' }], ['张三 -Infinity']],
    [
      'somebody without dates follows who has left',
      [
        { ...person, ownerName: '李四' },
        { ...person, ownTo: day('2024-06-10') },
      ],
      ['张三 -Infinity', `李四 ${day('2024-06-11')}`],
    ],
    [
      'owners of the same day pay together',
      [person, { ...person, ownerName: '李四' }],
      ['张三、李四 -Infinity'],
    ],
    [
      'a gap is the next one’s',
      [
        { ...person, ownTo: day('2024-01-31') },
        { ...person, ownerName: '李四', ownFrom: day('2024-06-01') },
      ],
      ['张三 -Infinity', `李四 ${day('2024-06-01')}`],
    ],
  ])('%s', (_what, people, expected) => {
    expect(drawn(people)).toEqual(expected);
  });
});
