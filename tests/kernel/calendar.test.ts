import { addMonths, civil, type Day, dayOf, parseDay, showDay, weekday } from '../../src/kernel/calendar';

test('every day from 1899-12-30 to 2200 has its serial, and back', () => {
  const wrong: number[] = [];
  for (let n = 0; n < 109_880; n += 1) {
    const { year, month, day } = civil(n as Day); // n counts days
    const iso = new Date(Date.UTC(1899, 11, 30 + n)).toISOString().slice(0, 10);
    if (dayOf(year, month, day) !== n || showDay(n as Day) !== iso) wrong.push(n);
  }
  expect(wrong).toEqual([]);
});

test('2026-11-24 is a Tuesday', () => {
  expect(weekday(parseDay('2026-11-24')!)).toBe(1);
});

test('a month on from 31 January is the last day of February', () => {
  expect(showDay(addMonths(parseDay('2024-01-31')!, 1))).toBe('2024-02-29');
});
