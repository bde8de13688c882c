import fc from 'fast-check';
import { addDays, addMonths, type Day, showDay } from '../../src/kernel/calendar';
import type { Demand } from '../../src/registers/demands';
import { deliveriesIn } from '../../src/rules/deliveries';
import { LIMITATION_MONTHS, limitationEnd } from '../../src/rules/limitation';
import { entries } from '../../src/sheet/register';
import { bookOf, day, noon, period } from '../book';

const DUE = day('2015-01-31');

/** Demand after demand, as the law tells it: each in time starts the three years anew. */
function toldOneByOne(due: Day, delivered: readonly Day[]): Day {
  let end = addMonths(due, LIMITATION_MONTHS);
  for (const at of delivered) if (at > due && at <= end) end = addMonths(at, LIMITATION_MONTHS);
  return end;
}

test('law 民法典195: the end is that of telling one demand after the other', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -400, max: 6000 }), { maxLength: 12 }), (offsets) => {
      const days = offsets.sort((a, b) => a - b).map((n) => addDays(DUE, n));
      return limitationEnd(DUE, days) === toldOneByOne(DUE, days);
    }),
  );
});

test('of thousands of demands only the decisive ones are looked at', () => {
  let looks = 0;
  const days = new Proxy(
    Array.from({ length: 4000 }, (_, n) => addDays(DUE, n)),
    {
      get: (target, name): unknown => {
        looks += 1;
        return Reflect.get(target, name);
      },
    },
  );
  expect(showDay(limitationEnd(DUE, days))).toBe(showDay(addMonths(addDays(DUE, 3999), LIMITATION_MONTHS)));
  expect(looks).toBeLessThan(200);
});

const DEMAND: Partial<Demand> = {
  unit: '1-1-101',
  level: 'demand',
  at: noon('2024-05-10'),
  delivered: 'signed',
};

test.each([
  ['signed for', {}, 1],
  ['proven to have arrived', { delivered: 'arrived' }, 1],
  ['refused', { delivered: 'refused' }, 0],
  ['nobody noted whether it arrived', { delivered: null }, 0],
  ['of another unit', { unit: '1-1-102' }, 0],
  ['naming the month', { period: '2023年3月' }, 1],
  ['naming months around it', { period: '2023-01至2023-12' }, 1],
  ['naming other months', { period: '2022-01至2022-12' }, 0],
  ['after the day looked at', { at: noon('2024-07-01') }, 0],
] as const)('催告 for 2023-03 as known on 2024-06-30: %s', (_, given, count) => {
  const { demands } = bookOf({ demands: [{ ...DEMAND, ...given }] });
  const delivered = deliveriesIn(entries(demands), day('2024-06-30'));
  expect(delivered('1-1-101', period('2023-03'))).toHaveLength(count);
});
