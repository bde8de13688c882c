import { dueDay, issueDay, parseDueRule } from '../../src/billing/dueRule';
import { showDay } from '../../src/kernel/calendar';
import { day, period } from '../book';

const JUNE = {
  period: period('2024-06'),
  span: { from: day('2024-06-01'), to: day('2024-06-30') },
  issued: day('2024-06-05'),
};
const SEASON = {
  period: period('2023-11'),
  span: { from: day('2023-11-15'), to: day('2024-03-15') },
  issued: day('2023-10-20'),
};

test.each([
  ['当月25日', '2024-06-25'],
  ['本月25号', '2024-06-25'],
  ['每月 25 日前', '2024-06-25'],
  ['25日', '2024-06-25'],
  ['25', '2024-06-25'],
  ['次月10日', '2024-07-10'],
  ['下月10日之前', '2024-07-10'],
  ['上月20日', '2024-05-20'],
  ['31日', '2024-06-30'], // June has no 31st
  ['月底', '2024-06-30'],
  ['当月末', '2024-06-30'],
  ['次月底', '2024-07-31'],
  ['出单+15天', '2024-06-20'],
  ['出单后15日内', '2024-06-20'],
  ['开单日+7', '2024-06-12'],
  ['issue+10 days', '2024-06-15'],
  ['期初+10天', '2024-06-11'],
  ['期末', '2024-06-30'],
  ['2024-06-28', '2024-06-28'],
  ['２０２４年６月２８日', '2024-06-28'],
])('%s is %s of a June charge', (rule, expected) => {
  expect(showDay(dueDay(parseDueRule(rule)!, JUNE))).toBe(expected);
});

test.each([
  ['season start', '2023-11-15'],
  ['采暖季前', '2023-11-14'],
  ['10月31日', '2023-10-31'],
  ['11月15日', '2023-11-15'],
  ['1月31日', '2024-01-31'], // within the season, so of the next year
])('%s is %s of a heating season', (rule, expected) => {
  expect(showDay(dueDay(parseDueRule(rule)!, SEASON))).toBe(expected);
});

test.each(['看情况', '', '次月', '32日', '13月1日', '2月30日', '尽快'])('%j is no rule', (rule) => {
  expect(parseDueRule(rule)).toBeNull();
});

test.each([
  ['2024-06-05', '2024-06-05'],
  ['2024-05-20', '2024-05-20'], // billed ahead
  ['2024-07-15', '2024-06-01'], // looked at later: a bill's day does not move with the day it is looked at
])('looked at on %s, the June bill is of %s', (asOf, expected) => {
  expect(showDay(issueDay(period('2024-06'), day(asOf)))).toBe(expected);
});
