import { showMoment } from '../../../src/kernel/calendar';
import { lastMinute, limitTable, type LimitRule, standardLimits } from '../../../src/rules/clock/limits';
import { workingCalendar } from '../../../src/rules/clock/workingDays';
import rules from '../../fixtures/sla-rules.json';
import { at } from '../../service/requestBook';

const table = limitTable(standardLimits);
const calendar = workingCalendar({ holidays: new Set(), workdays: new Set() });

test.each([
  ['投诉 首次答复 礼6.19.2', 'complaint', 'minor', 'reply', { amount: 1, unit: 'workingDay' }],
  ['投诉 轻微 办结', 'complaint', 'minor', 'close', { amount: 1, unit: 'day' }],
  ['投诉 重要 办结', 'complaint', 'serious', 'close', { amount: 3, unit: 'day' }],
  ['投诉 重大 答复', 'complaint', 'major', 'reply', { amount: 2, unit: 'day' }],
  ['投诉 重大 办结', 'complaint', 'major', 'close', { amount: 10, unit: 'day' }],
  ['投诉 紧急 响应', 'complaint', 'urgent', 'reply', { amount: 2, unit: 'hour' }],
  ['投诉 紧急 办结', 'complaint', 'urgent', 'close', { amount: 24, unit: 'hour' }],
  ['报修 急修 到场', 'repair', 'urgent', 'arrive', { amount: 15, unit: 'minute' }],
  ['报修 一般 到场', 'repair', 'minor', 'arrive', { amount: 30, unit: 'minute' }],
  ['报修 一般 完成', 'repair', 'minor', 'close', { amount: 24, unit: 'hour' }],
  ['回访 投诉', 'complaint', 'serious', 'visit', { amount: 3, unit: 'day' }],
  ['没有级别的投诉按轻微', 'complaint', null, 'close', { amount: 1, unit: 'day' }],
  ['没有级别的报修按一般', 'repair', null, 'arrive', { amount: 30, unit: 'minute' }],
  ['表扬没有时限', 'praise', null, 'close', null],
  ['维修回访是抽样，没有时限', 'repair', 'minor', 'visit', null],
] as const)('%s', (_, kind, level, step, limit) => {
  expect(table(kind, level)[step]).toEqual(limit);
});

const UNITS = { min: 'minute', h: 'hour', day: 'day', days: 'day' } as const;
const KINDS = { 投诉: 'complaint', 报修: 'repair', 回访: 'complaint' } as const;
const timed = rules.rules.filter(
  ({ type, what, level }) => what !== '首次答复' && (type === '投诉' || type === '报修' || level === '投诉'),
);

test.each(timed)('$type $level $what: the catalogue says $limit and so do we', ({ type, limit }) => {
  const said = [...limit.matchAll(/(\d+) (min|h|days?)/gu)].map(([, amount, unit]) => ({
    amount: Number(amount),
    unit: UNITS[unit as keyof typeof UNITS],
  }));
  const ours = standardLimits.filter(({ kind }) => kind === KINDS[type as keyof typeof KINDS]);
  expect(ours.map(({ within }) => within)).toEqual(expect.arrayContaining(said));
  expect(said.length).toBeGreaterThan(0);
});

test("an office's own limit replaces the usual one of the same kind, level and step", () => {
  const own: LimitRule = {
    kind: 'complaint',
    level: null,
    step: 'visit',
    within: { amount: 2, unit: 'day' },
    source: '本公司制度',
  };
  const limits = limitTable([...standardLimits, own]);
  expect(limits('complaint', 'major').visit).toEqual({ amount: 2, unit: 'day' });
  expect(limits('complaint', 'major').close).toEqual({ amount: 10, unit: 'day' });
});

test.each([
  ['2024-06-14 16:40', { amount: 15, unit: 'minute' }, '2024-06-14 16:55'],
  ['2024-06-14 16:40', { amount: 24, unit: 'hour' }, '2024-06-15 16:40'],
  ['2024-06-14 16:40', { amount: 1, unit: 'day' }, '2024-06-15 23:59'],
  ['2024-06-14 16:40', { amount: 1, unit: 'workingDay' }, '2024-06-17 23:59'],
  ['2024-06-14 23:59', { amount: 0, unit: 'day' }, '2024-06-14 23:59'],
] as const)('begun %s, %j ends %s; days end at 24:00', (from, limit, due) => {
  expect(showMoment(lastMinute(at(from), limit, calendar))).toBe(due);
});
