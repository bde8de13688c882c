import fc from 'fast-check';
import { type Moment, showMoment } from '../../../src/kernel/calendar';
import { type ServiceRequest } from '../../../src/registers/requests';
import { clockOf, type RequestClock } from '../../../src/rules/clock/clock';
import { serviceDesk } from '../../../src/service/desk';
import type { VisitOutcome } from '../../../src/rules/clock/visitOutcome';
import { at, request, requestBook } from '../../service/requestBook';

const { terms } = serviceDesk(requestBook({ requests: [] }), at('2024-06-30'));
const clock = (given: Partial<ServiceRequest>, now: string): RequestClock =>
  clockOf(request(given), null, at(now), terms);

const SERIOUS = { level: 'serious', accepted: at('2024-06-05 15:00') } as const;
const REPAIR = { reqType: 'repair', accepted: at('2024-06-08 08:00') } as const;

test.each([
  ['open on its last minute', SERIOUS, '2024-06-08 23:59', 'open', 0],
  ['overdue from midnight, the first day', SERIOUS, '2024-06-09 00:00', 'overdue', 1],
  ['still the first day', SERIOUS, '2024-06-09 23:59', 'overdue', 1],
  ['the second day', SERIOUS, '2024-06-10 00:00', 'overdue', 2],
  ['closed on the last day', { ...SERIOUS, closed: at('2024-06-08 18:00') }, '2024-07-01', 'closedInTime', 0],
  ['closed the day after', { ...SERIOUS, closed: at('2024-06-09 08:00') }, '2024-07-01', 'closedLate', 1],
  // a day without a time must not count as the midnight that ends the limit
  [
    'closed the day after, no time given',
    { ...SERIOUS, closed: at('2024-06-09') },
    '2024-07-01',
    'closedLate',
    1,
  ],
  [
    'closed later than now was open then',
    { ...SERIOUS, closed: at('2024-06-20') },
    '2024-06-10 08:00',
    'overdue',
    2,
  ],
  ['状态已完成 without 完成时间', { ...SERIOUS, state: 'closed' }, '2024-07-01', 'closed', 0],
  [
    '状态处理中 but with 完成时间',
    { ...SERIOUS, state: 'working', closed: at('2024-06-06') },
    '2024-07-01',
    'closedInTime',
    0,
  ],
  // real sheets keep the day alone: it is later that day, not before
  [
    'closed on the day of accepting, no time given',
    { ...SERIOUS, closed: at('2024-06-05') },
    '2024-07-01',
    'closedInTime',
    0,
  ],
  [
    'closed before it was accepted: no usable time',
    { ...SERIOUS, closed: at('2024-06-04') },
    '2024-07-01',
    'closed',
    0,
  ],
  [
    '报修 24 h, to the minute',
    { ...REPAIR, closed: at('2024-06-09 08:00') },
    '2024-07-01',
    'closedInTime',
    0,
  ],
  ['报修 24 h, a minute late', { ...REPAIR, closed: at('2024-06-09 08:01') }, '2024-07-01', 'closedLate', 1],
  ['表扬 has no limit', { reqType: 'praise', accepted: at('2020-01-01') }, '2024-07-01', 'open', 0],
  ['表扬 closed', { reqType: 'praise', closed: at('2024-06-04') }, '2024-07-01', 'closed', 0],
] as const)('办结时限: %s', (_, given, now, state, overdueDays) => {
  expect(clock(given, now)).toMatchObject({ state, overdueDays });
});

test.each([
  [
    'answered on the next working day, a Monday',
    '2024-06-14 16:40',
    '2024-06-17 20:00',
    null,
    '2024-07-01',
    false,
  ],
  ['answered on Tuesday', '2024-06-14 16:40', '2024-06-18 08:00', null, '2024-07-01', true],
  ['not answered yet, still Monday', '2024-06-14 16:40', null, null, '2024-06-17 23:59', false],
  ['not answered by Tuesday', '2024-06-14 16:40', null, null, '2024-06-18 00:00', true],
  ['answered by closing in time', '2024-06-14 16:40', null, '2024-06-17 09:00', '2024-07-01', false],
  ['answered by closing too late', '2024-06-14 16:40', null, '2024-06-18 09:00', '2024-07-01', true],
] as const)('首次答复 礼6.19.2 翌日: %s', (_, accepted, reply, closed, now, late) => {
  const times = { firstReply: reply && at(reply), closed: closed && at(closed) };
  expect(clock({ accepted: at(accepted), ...times }, now).replyLate).toBe(late);
});

test.each([
  ['急修 15 minutes', { level: 'urgent' }, '2024-06-08 08:15'],
  ['一般 30 minutes', {}, '2024-06-08 08:30'],
  ['as appointed', { appointment: at('2024-06-09 14:00') }, '2024-06-09 14:00'],
  ['on the appointed day', { appointment: at('2024-06-09') }, '2024-06-09 23:59'],
  [
    '急修 does not wait for an appointment',
    { level: 'urgent', appointment: at('2024-06-09 14:00') },
    '2024-06-08 08:15',
  ],
] as const)('到场时限: %s', (_, given, due) => {
  const { arriveDue } = clock({ ...REPAIR, ...given }, '2024-06-08 08:10');
  expect(showMoment(arriveDue!)).toBe(due);
});

test('到场 is late once its time is over, and not for want of a note after closing', () => {
  expect(clock(REPAIR, '2024-06-08 08:30').arriveLate).toBe(false);
  expect(clock(REPAIR, '2024-06-08 08:31').arriveLate).toBe(true);
  expect(clock({ ...REPAIR, arrived: at('2024-06-08 08:40') }, '2024-07-01').arriveLate).toBe(true);
  expect(clock({ ...REPAIR, closed: at('2024-06-08 10:00') }, '2024-07-01').arriveLate).toBe(false);
});

test('回访 工1.2.1: a complaint is to be visited within three days of closing', () => {
  const closed = { closed: at('2024-06-03 17:00') };
  expect(showMoment(clock(closed, '2024-06-03 18:00').visitDue!)).toBe('2024-06-06 23:59');
  expect(clock(closed, '2024-06-06 23:59').visitMissing).toBe(false);
  expect(clock(closed, '2024-06-07').visitMissing).toBe(true);
  const visited: VisitOutcome = {
    at: at('2024-06-05'),
    way: 'phone',
    visitor: null,
    score: 'good',
    opinion: null,
  };
  expect(clockOf(request(closed), visited, at('2024-06-30'), terms).visitMissing).toBe(false);
  expect(clock({}, '2024-06-30').visitDue).toBeNull();
});

const moments = fc.integer({ min: at('2024-01-01'), max: at('2024-12-31') }).map((n) => n as Moment); // whole minutes
const someRequest = fc.record({
  reqType: fc.constantFrom('complaint', 'help', 'repair', 'enquiry', 'suggestion', 'praise'),
  level: fc.constantFrom('minor', 'serious', 'major', 'urgent', null),
  accepted: moments,
  firstReply: fc.option(moments),
  closed: fc.option(moments),
  arrived: fc.option(moments),
  appointment: fc.option(moments),
  state: fc.constantFrom('open', 'working', 'closed', null),
});

test('law: overdue days never fall as time goes by, and what was late stays late', () => {
  fc.assert(
    fc.property(someRequest, moments, moments, (given, a, b) => {
      const [earlier, later] = [Math.min(a, b), Math.max(a, b)].map((now) =>
        clockOf(request(given), null, now as Moment, terms),
      ) as [RequestClock, RequestClock];
      // a time before accepting is no time at all, so once it is known nothing can be said
      if (given.closed !== null && given.closed < given.accepted) return true;
      return earlier.overdueDays <= later.overdueDays && (!earlier.visitMissing || later.visitMissing);
    }),
  );
});

test('law: days are overdue exactly when the state says so', () => {
  fc.assert(
    fc.property(someRequest, moments, (given, now) => {
      const { state, overdueDays } = clockOf(request(given), null, now, terms);
      return overdueDays > 0 === (state === 'overdue' || state === 'closedLate');
    }),
  );
});
