import { expiringDebts } from '../../src/billing/arrears';
import { demandOutcome } from '../../src/billing/demandOutcome';
import { receiptsIn } from '../../src/billing/receipts';
import { settle } from '../../src/billing/settle';
import { showDay } from '../../src/kernel/calendar';
import type { Demand } from '../../src/registers/demands';
import { entries } from '../../src/sheet/register';
import { bookOf, day, noon, yuan } from '../book';
import { charge } from './given';

const DEMAND: Partial<Demand> = { unit: '1-1-101', level: 'demand', at: noon('2024-05-10') };

function outcome(
  demand: Partial<Demand>,
  paidOn: string,
  asOf = '2024-12-31',
): ReturnType<typeof demandOutcome> {
  const book = bookOf({
    demands: [{ ...DEMAND, ...demand }],
    payments: [{ unit: '1-1-101', payDate: noon(paidOn), received: yuan('100') }],
  });
  const receipts = receiptsIn(book, day(asOf)).get('1-1-101') ?? [];
  const charges = [charge('2024-04-01', '100')];
  const account = settle(
    { unit: '1-1-101', payer: null, charges, receipts, writeOffs: [] },
    { asOf: day(asOf), allocation: 'principalFirst' },
  );
  return demandOutcome(entries(book.demands), new Map([['1-1-101', account]]), day(asOf));
}

test.each([
  ['2024-06-09', '1.0000'], // the thirtieth day
  ['2024-06-10', '0.0000'],
])('paid on %s, a demand of 10 May is worth %s', (paidOn, value) => {
  expect(outcome({}, paidOn).paid.demand).toEqual({ value, numerator: value.slice(0, 1), denominator: '1' });
});

test('a demand made when nothing was owed counts for nothing', () => {
  expect(outcome({}, '2024-05-01').paid.demand).toEqual({ value: null, numerator: '0', denominator: '0' });
});

test('a promise is kept when all is paid by its day, and not counted before it', () => {
  expect(outcome({ promise: day('2024-05-20') }, '2024-05-20').promisesKept.value).toBe('1.0000');
  expect(outcome({ promise: day('2024-05-20') }, '2024-05-21').promisesKept.value).toBe('0.0000');
  expect(outcome({ promise: day('2024-05-20') }, '2024-05-20', '2024-05-19').promisesKept.value).toBeNull();
});

test('debts near or past their three years are told, soonest first; a delivered demand restarts them', () => {
  const at = day('2024-06-30');
  const owed = ['2021-03-01', '2021-10-01', '2022-03-01'].map((from) => charge(from, '100'));
  const { charges } = settle(
    { unit: '1-1-101', payer: null, charges: owed, receipts: [], writeOffs: [] },
    { asOf: at, allocation: 'principalFirst' },
  );
  const told = (demands: readonly Partial<Demand>[]): string[] =>
    expiringDebts(charges, entries(bookOf({ demands }).demands), at).map(
      ({ end, isOver }) => `${showDay(end)}${isOver ? ' over' : ''}`,
    );
  expect(told([])).toEqual(['2024-03-31 over', '2024-10-31']);
  expect(told([{ ...DEMAND, at: noon('2023-06-10'), delivered: 'signed' }])).toEqual([]);
  // one that names other months, or comes later than the day looked at, restarts nothing
  const others = { ...DEMAND, at: noon('2023-06-10'), delivered: 'signed', period: '2021-10' } as const;
  expect(told([others, { ...DEMAND, at: noon('2024-07-01'), delivered: 'signed' }])).toEqual([
    '2024-03-31 over',
  ]);
  expect(told([{ ...DEMAND, at: noon('2023-06-10'), delivered: 'refused' }])).toEqual([
    '2024-03-31 over',
    '2024-10-31',
  ]);
});
