import fc from 'fast-check';
import { civil, type Day, parseDay, showDay, showMoment, showPeriod } from '../../src/kernel/calendar';
import {
  type DayRead,
  readDayNumber,
  readDayText,
  readMomentNumber,
  readMomentText,
  readPeriodNumber,
  readPeriodText,
} from '../../src/kernel/dateText';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, corpus, fixture, readable } from './tables';

function read(input: string | number): DayRead {
  return typeof input === 'number' ? readDayNumber(input) : readDayText(input);
}

function shown(day: DayRead): string {
  if ('refused' in day) return 'ERR';
  if ('month' in day) return `month:${showPeriod(day.month)}`;
  return day.ok === null ? '' : showDay(day.ok);
}

/** A two-digit year is refused, where the vectors would only warn: no rule says which century. */
const RULED: Readonly<Record<string, string>> = { 'W: two-digit year': 'ERR', 'ERR (no year)': 'ERR' };

test.each(fixture<{ date: [string | number, string][] }>('normalise-vectors').date)(
  '%j is %s',
  (input, expected) => {
    expect(shown(read(input))).toBe(RULED[expected] ?? expected);
  },
);

const NOTES: Readonly<Record<string, string>> = {
  'date-text': 'text',
  'date-has-time': 'has-time',
  'date-utc-shift': 'utc-shift',
  'date-far': 'far',
};

test.each(readable(corpus<Case>('dates')).map(({ input, expect: wanted }) => [input, wanted] as const))(
  '%j: %j',
  (input, { level, code = '', value }) => {
    const day = read(input);
    if ('refused' in day) {
      expect({ level, code }).toEqual({ level: 'error', code: `date-${day.refused}` });
    } else if ('month' in day) {
      expect({ code, value }).toEqual({ code: 'date-month-only', value: showPeriod(day.month) });
    } else {
      expect(shown(day)).toBe(value);
      if (level === 'ok') expect(day.notes).toEqual([]);
      else expect(day.notes).toContain(NOTES[code]);
    }
  },
);

const { serials } = JSON.parse(readFileSync(join(__dirname, '..', 'corpus', 'dates.json'), 'utf8')) as {
  serials: { date: string; s1900: number; s1904: number }[];
};

test.each(serials)('$date is serial $s1900, or $s1904 in a 1904 workbook', ({ date, s1900, s1904 }) => {
  const day = readDayText(date);
  expect(shown(readDayNumber(s1900))).toBe(shown(day));
  // The grid holds 1900 serials, 1,462 on from the workbook's own.
  expect(shown(readDayNumber(s1904 + 1462))).toBe(shown(day));
});

test.each([
  ['二〇二六年十一月一日', '2026-11-01'],
  ['二〇二六年十一月三十日', '2026-11-30'],
  ['2026 11 01', '2026-11-01'],
  ['2026-11-01 16:40', '2026-11-01'],
  ['2026-11-01T23:30:00+09:00', '2026-11-01'],
  ['2026年6月', 'month:2026-06'],
  ['202611', 'month:2026-11'],
  ['261101', 'ERR'],
  ['1899-12-31', 'ERR'],
  ['46327', 'ERR'],
  ['2026-11/01', 'ERR'],
  ['2026.11-1', 'ERR'],
])('%s is %s', (text, expected) => {
  expect(shown(readDayText(text))).toBe(expected);
});

test.each([
  [20261101, { ok: parseDay('2026-11-01'), notes: ['text'] }],
  [20261131, { refused: 'range' }],
  [60, { refused: 'invalid' }],
  [2026, { refused: 'suspect-number' }],
  [202611, { refused: 'suspect-number' }],
  [Number.NaN, { refused: 'range' }],
])('the number %d is %j', (serial, expected) => {
  expect(readDayNumber(serial)).toEqual(expected);
});

test.each([
  ['2024-06', '2024-06'],
  ['2024年6月', '2024-06'],
  ['2024年6月份', '2024-06'],
  ['202406', '2024-06'],
  ['2024.06', '2024-06'],
  ['２０２４／６', '2024-06'],
  ['二〇二四年六月', '2024-06'],
  ['2024-06-15', '2024-06'],
  ['2024-13', 'invalid'],
  ['24年6月', 'two-digit-year'],
  ['6月', 'no-year'],
  ['2024Q2', 'is-period'],
  ['2024-06至2024-08', 'is-range'],
  ['', ''],
])('period %s is %s', (text, expected) => {
  const period = readPeriodText(text);
  expect('refused' in period ? period.refused : period.ok === null ? '' : showPeriod(period.ok)).toBe(
    expected,
  );
});

test.each([
  [202406, '2024-06'],
  [45444, '2024-06'],
  [202413, 'suspect-number'],
  [2024.06, 'suspect-number'],
])('period %d is %s', (x, expected) => {
  const period = readPeriodNumber(x);
  expect('refused' in period ? period.refused : period.ok === null ? '' : showPeriod(period.ok)).toBe(
    expected,
  );
});

test.each([
  ['2024-06-14 16:40', '2024-06-14 16:40'],
  ['2024/6/14 下午4:40', '2024-06-14 16:40'],
  ['2024-06-14T16:40:59', '2024-06-14 16:40'],
  ['2024年6月14日16时40分', '2024-06-14 16:40'],
  ['2024年6月14日 下午4点半', '2024-06-14 16:30'],
  ['2024-6-14 4:40 PM', '2024-06-14 16:40'],
  ['2024.6.14 上午12:05', '2024-06-14 00:05'],
  ['2024-06-14', '2024-06-14 00:00'],
  ['2024-06-14T08:40:00.000Z', '2024-06-14 16:40'],
  ['2024-06-14T20:00Z', '2024-06-15 04:00'],
  ['2024-06-14 24:00', 'invalid'],
  // Noon or midnight?
  ['2024-06-14 晚上12:00', 'invalid'],
  ['2024-06-1416:40', 'format'],
  ['16:40', 'format'],
  ['6月14日 16:40', 'no-year'],
  ['2024-06', 'is-period'],
])('moment %s is %s', (text, expected) => {
  const moment = readMomentText(text);
  expect('refused' in moment ? moment.refused : moment.ok === null ? '' : showMoment(moment.ok)).toBe(
    expected,
  );
});

test('a moment of a cell keeps its minute', () => {
  expect(readMomentNumber(45457 + 1000 / 1440)).toMatchObject({ ok: 45457 * 1440 + 1000, notes: [] });
  expect(readMomentNumber(45457)).toMatchObject({ notes: ['no-time'] });
  expect(readMomentNumber(-1)).toEqual({ refused: 'range' });
});

test('every day from 1900-03-01 to 2099 is read in every spelling', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 73_050 }), (n) => {
      const { year, month, day } = civil(n as Day); // n counts days
      const two = (x: number): string => String(x).padStart(2, '0');
      const spellings = [
        `${year}-${month}-${day}`,
        `${year}/${two(month)}/${two(day)}`,
        `${year}.${month}.${day}`,
        `${year}年${month}月${day}日`,
        `${year}${two(month)}${two(day)}`,
        `${year}-${two(month)}-${two(day)}T00:00`,
      ];
      return spellings.every((text) => {
        const back = readDayText(text);
        return 'ok' in back && back.ok === n;
      });
    }),
  );
});
