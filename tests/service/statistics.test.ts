import fc from 'fast-check';
import { parsePeriod } from '../../src/kernel/calendar';
import type { ServiceRequest } from '../../src/registers/requests';
import {
  type RequestStatistics,
  requestStatistics,
  type ScopeStatistics,
} from '../../src/service/statistics';
import { serviceDesk } from '../../src/service/desk';
import oracle from '../fixtures/oracle-metrics.json';
import { at, request, requestBook, type Rows } from './requestBook';

const TYPES = { 投诉: 'complaint', 报修: 'repair', 咨询: 'enquiry' } as const;
const LEVELS = { 一般: 'minor', 重要: 'serious', 重大: 'major', 急修: 'urgent' } as const;
const SCORES = { 满意: 'good', 基本满意: 'fair', 不满意: 'bad' } as const;
const JUNE = parsePeriod('2024-06')!;

const oracleRequests = oracle.requests.rows.map((row) =>
  request({
    ticket: row.id,
    reqType: TYPES[row.type as keyof typeof TYPES],
    level: LEVELS[row.level as keyof typeof LEVELS],
    accepted: at(row.accepted),
    firstReply: at(row.firstReply),
    closed: row.closed === null ? null : at(row.closed),
    visited: row.visited === null ? null : at(row.visited),
    score: row.score === null ? null : SCORES[row.score as keyof typeof SCORES],
    valid: row.valid === 1,
    unit: row.unit,
    category: row.category,
  }),
);
const oracleUnits = oracle.fees.rows.map(({ unit }) => ({ unit }));

function statistics(rows: Rows, asOf = '2024-06-30 18:00'): RequestStatistics {
  return requestStatistics(serviceDesk(requestBook(rows), at(asOf)), JUNE);
}

test('服务质量统计 岗1.2.1(17): the complaints of the worked example, to the last place', () => {
  const { figures, overdueOpen, repeat, counts } = statistics(
    { requests: oracleRequests, units: oracleUnits },
    oracle.requests.asOf,
  ).complaint;
  const { expected } = oracle.requests;
  const { per100, repeat: repeats, overdueOpen: overdue, byCategory, ...values } = expected;
  const names = Object.keys(values) as (keyof typeof values)[]; // keys of a literal file
  expect(names.map((name) => [name, figures[name].value])).toEqual(
    names.map((name) => [name, String(values[name])]),
  );
  expect([overdueOpen, repeat]).toEqual([overdue, repeats]);
  expect(
    `${figures.per100.value ?? ''} per 100 households (${figures.per100.denominator ?? ''} households)`,
  ).toBe(per100);
  expect(Object.fromEntries(counts.category.map(({ name, total }) => [name, total]))).toEqual(byCategory);
});

test('every rate shows what it was made of', () => {
  const { figures } = statistics({ requests: oracleRequests, units: oracleUnits }).complaint;
  expect(figures.onTimeRate).toEqual({ value: '80.00%', numerator: 4, denominator: 5 });
  expect(figures.satisfied).toEqual({ value: '33.33%', numerator: 1, denominator: 3 });
  expect(figures.avgHours).toEqual({ value: '62.25', numerator: '249.00', denominator: 4 });
  // the weekend 15–16 June falls out of TS3: (8 + 43 + 144 + 6) ÷ 4
  expect(figures.avgWorkingHours).toEqual({ value: '50.25', numerator: '201.00', denominator: 4 });
});

test('礼6.19.2: the next day counts for major complaints too, though their own limit is two days', () => {
  const { figures } = statistics({ requests: oracleRequests }).complaint;
  expect(figures.nextDayReplyRate).toEqual({ value: '80.00%', numerator: 4, denominator: 5 });
});

test('nothing to divide by is shown as —, never as 0 % or 100 %', () => {
  const { figures } = statistics({ requests: [] }).all;
  const rates = Object.entries(figures).filter(([, { denominator }]) => denominator !== null);
  expect(rates.filter(([, { value }]) => value !== null)).toEqual([]);
  expect(rates.length).toBeGreaterThan(12);
});

test('a column the office does not keep makes its figures unknown, not zero', () => {
  const without = ['firstReply', 'valid', 'arrived', 'visited', 'score', 'relatedTo'] as const;
  const { figures } = statistics({ requests: oracleRequests, without }).all;
  const unknown = Object.entries(figures).filter(([, { value }]) => value === null);
  expect(unknown.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      'nextDayReplyRate',
      'reply24Rate',
      'valid',
      'validRate',
      'arrivedInTimeRate',
      'visited',
      'visitRate',
      'reworkRate',
    ]),
  );
});

test.each<[string, Partial<ServiceRequest>[], keyof ScopeStatistics['figures'], string | null]>([
  ['closed without a time is closed, neither in time nor late', [{ state: 'closed' }], 'onTimeRate', null],
  ['and counts in the close rate', [{ state: 'closed' }, {}], 'closeRate', '50.00%'],
  ['and not in the mean', [{ state: 'closed' }, { closed: at('2024-06-03 10:00') }], 'avgHours', '1.00'],
  [
    'an open one still in time is not measured yet',
    [{ accepted: at('2024-06-30 17:00') }],
    'onTimeRate',
    null,
  ],
  ['answered after exactly 24 hours', [{ firstReply: at('2024-06-04 09:00') }], 'reply24Rate', '100.00%'],
  ['answered a minute later', [{ firstReply: at('2024-06-04 09:01') }], 'reply24Rate', '0.00%'],
  ['one of three, half away from zero', [{ closed: at('2024-06-03 10:00') }, {}, {}], 'closeRate', '33.33%'],
  ['two of three', [{ state: 'closed' }, { state: 'closed' }, {}], 'closeRate', '66.67%'],
  ['one of eight is exact', [{ state: 'closed' }, {}, {}, {}, {}, {}, {}, {}], 'closeRate', '12.50%'],
  [
    '环比: from two to one',
    [{}, { accepted: at('2024-05-03') }, { accepted: at('2024-05-04') }],
    'monthOnMonth',
    '-50.00%',
  ],
  ['环比: nothing last month', [{}], 'monthOnMonth', null],
  ['同比: from one to two', [{}, {}, { accepted: at('2023-06-03') }], 'yearOnYear', '100.00%'],
  ['accepted after now is not counted', [{ accepted: at('2024-06-30 18:01') }], 'total', '0'],
  ['到场 in time and not', repairsArrived('08:20', '08:31'), 'arrivedInTimeRate', '50.00%'],
  ['到场 never noted', repairsArrived('08:20', null), 'arrivedInTimeRate', '50.00%'],
])('%s', (_, rows, figure, value) => {
  expect(statistics({ requests: rows.map(request) }).all.figures[figure].value).toBe(value);
});

test('每百户: parking and storage are no households', () => {
  const units = [{}, { propType: 'home' }, { propType: 'parking' }, { propType: 'storage' }] as const;
  expect(statistics({ requests: [request({})], units }).all.figures.per100.value).toBe('50.00');
});

test('by building: the one of 房屋台账, else what the unit number says, else none', () => {
  const requests = [
    request({ unit: '1栋1单元101' }),
    request({ unit: '2-1-101' }),
    request({ unit: '2-1-102' }),
    request({ unit: '中心花园' }),
    request({ unit: null }),
  ];
  const { counts } = statistics({ requests, units: [{ unit: '1-1-101', building: '桂园' }] }).all;
  expect(counts.building).toEqual([
    { name: '2', total: 2 },
    { name: null, total: 2 },
    { name: '桂园', total: 1 },
  ]);
});

test('趋势: twelve months, the period last, empty months kept', () => {
  const requests = ['2023-06-15', '2023-07-01', '2024-05-31 23:59', '2024-06-01'].map((time) =>
    request({ accepted: at(time) }),
  );
  const { trend } = statistics({ requests }).all;
  expect(trend.map(({ total }) => total)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
  expect(trend.at(-1)!.period).toBe(JUNE);
});

const minutes = fc.integer({ min: at('2024-05-01'), max: at('2024-06-30') });
const someRequest = fc
  .record({
    ticket: fc.uuid(),
    reqType: fc.constantFrom('complaint', 'help', 'repair', 'enquiry', 'suggestion', 'praise'),
    level: fc.constantFrom('minor', 'serious', 'major', 'urgent', null),
    category: fc.constantFrom('保洁', '安防', null),
    channel: fc.constantFrom('call', 'wechat', null),
    dept: fc.constantFrom('工程', '保洁', null),
    unit: fc.constantFrom('1-1-101', '1栋1单元101', '2-1-101', '大堂', null),
    accepted: minutes,
    closed: fc.option(minutes),
    firstReply: fc.option(minutes),
    visited: fc.option(minutes),
    score: fc.constantFrom('good', 'fair', 'bad', null),
    state: fc.constantFrom('open', 'working', 'closed', null),
  })
  .map((given) => request(given as Partial<ServiceRequest>)); // minutes are whole

test('law: the order of rows changes nothing', () => {
  fc.assert(
    fc.property(fc.array(someRequest, { maxLength: 20 }), (requests) => {
      expect(statistics({ requests: [...requests].reverse() })).toEqual(statistics({ requests }));
    }),
    { numRuns: 60 },
  );
});

test('law: counts of every dimension, and of the kinds, add up to the total', () => {
  fc.assert(
    fc.property(fc.array(someRequest, { maxLength: 30 }), (requests) => {
      const { all, ...kinds } = statistics({ requests });
      const total = all.figures.total.numerator;
      const sums = Object.values(all.counts).map((groups) =>
        groups.reduce((sum, group) => sum + group.total, 0),
      );
      const ofKinds = Object.values(kinds).reduce(
        (sum, { figures }) => sum + Number(figures.total.numerator),
        0,
      );
      return sums.every((sum) => sum === total) && ofKinds === total;
    }),
    { numRuns: 60 },
  );
});

test('law: however many figures are made, every row is read once', () => {
  const book = requestBook({ requests: Array.from({ length: 500 }, (_, i) => request({ ticket: `T${i}` })) });
  let reads = 0;
  const requests = {
    ...book.requests,
    at: (i: number) => {
      reads += 1;
      return book.requests.at(i);
    },
  };
  requestStatistics(serviceDesk({ ...book, requests }, at('2024-06-30')), JUNE);
  expect(reads).toBe(500);
});

function repairsArrived(...times: readonly (string | null)[]): Partial<ServiceRequest>[] {
  return times.map((time) => ({
    reqType: 'repair',
    accepted: at('2024-06-08 08:00'),
    arrived: time === null ? null : at(`2024-06-08 ${time}`),
  }));
}
