import fc from 'fast-check';
import { addDays, type Day, momentOf, showDay } from '../../../src/kernel/calendar';
import {
  addWorkingDays,
  workingCalendar,
  workingDayFrom,
  workingMinutes,
} from '../../../src/rules/clock/workingDays';
import oracle from '../../fixtures/oracle-metrics.json';
import { at, day } from '../../service/requestBook';

const autumn2024 = workingCalendar({
  holidays: new Set([1, 2, 3, 4, 5, 6, 7].map((n) => day(`2024-10-0${n}`))),
  workdays: new Set([day('2024-09-29'), day('2024-10-12')]),
});
const everyWeek = workingCalendar({ holidays: new Set(), workdays: new Set() });

test.each(oracle.sla)(
  '首次答复 礼6.19.2: received $received, $workingDays working days on is $dueDate',
  ({ received, workingDays, dueDate }) => {
    expect(showDay(addWorkingDays(day(received.slice(0, 10)), workingDays, autumn2024))).toBe(dueDate);
  },
);

test.each([
  ['2024-06-14', '2024-06-14', 'a Friday is worked'],
  ['2024-06-15', '2024-06-17', 'a Saturday is not'],
  ['2024-09-29', '2024-09-29', 'a Sunday made up is'],
  ['2024-10-01', '2024-10-08', 'National Day rolls to the eighth'],
])('期限遇休息日顺延 民法典203: %s becomes %s, for %s', (from, to) => {
  expect(showDay(workingDayFrom(day(from), autumn2024))).toBe(to);
});

test('a day listed as holiday and as make-up day is worked', () => {
  const both = new Set([day('2024-10-01')]);
  expect(workingCalendar({ holidays: both, workdays: both }).isOff(day('2024-10-01'))).toBe(false);
});

test.each([
  ['2024-06-14 16:40', '2024-06-17 09:00', 440 + 540, 'the weekend between is left out'],
  ['2024-06-15 10:00', '2024-06-16 10:00', 0, 'begun and ended on a weekend'],
  ['2024-06-10 10:00', '2024-06-18 10:00', 6 * 1440, 'eight days with one weekend'],
  ['2024-09-28 10:00', '2024-09-30 00:00', 1440, 'the Sunday made up counts'],
])('working minutes from %s to %s are %i: %s', (from, to, minutes) => {
  expect(workingMinutes(at(from), at(to), autumn2024)).toBe(minutes);
});

const someDay = fc.integer({ min: 36_000, max: 60_000 }).map((n) => n as Day); // whole days of 1998–2064
const someCalendar = fc
  .record({ holidays: fc.array(someDay), workdays: fc.array(someDay) })
  .map((days) => workingCalendar({ holidays: new Set(days.holidays), workdays: new Set(days.workdays) }));

test('law: the count of working days agrees with looking at every day', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 0, max: 60 }), someCalendar, (from, n, calendar) => {
      let looked = 0;
      for (let i = 0; i < n; i += 1) if (!calendar.isOff(addDays(from, i))) looked += 1;
      return calendar.before(addDays(from, n)) - calendar.before(from) === looked;
    }),
  );
});

test('law: n working days on, n working days have been worked', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 20 }), someCalendar, (from, n, calendar) => {
      const to = addWorkingDays(from, n, calendar);
      const next = addDays(from, 1);
      return !calendar.isOff(to) && calendar.before(addDays(to, 1)) - calendar.before(next) === n;
    }),
  );
});

test('law: working minutes add up and never exceed the time gone by', () => {
  const someMoment = fc.tuple(someDay, fc.integer({ min: 0, max: 1439 })).map(([d, m]) => momentOf(d, m));
  fc.assert(
    fc.property(fc.array(someMoment, { minLength: 3, maxLength: 3 }), (moments) => {
      const [a, b, c] = [...moments].sort((x, y) => x - y) as [never, never, never];
      const whole = workingMinutes(a, c, everyWeek);
      return (
        whole === workingMinutes(a, b, everyWeek) + workingMinutes(b, c, everyWeek) &&
        whole >= 0 &&
        whole <= c - a
      );
    }),
  );
});
