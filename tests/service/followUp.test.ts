import type { ServiceRequest } from '../../src/registers/requests';
import { attentionFor } from '../../src/service/attention';
import { type ServiceDesk, serviceDesk } from '../../src/service/desk';
import { visitPlans } from '../../src/service/followUp';
import { at, request, requestBook } from './requestBook';

const NOW = at('2024-06-30 18:00');

function desk(rows: readonly Partial<ServiceRequest>[]): ServiceDesk {
  return serviceDesk(requestBook({ requests: rows.map(request) }), NOW);
}

function repairs(n: number, visited: number): Partial<ServiceRequest>[] {
  return Array.from({ length: n }, (_, i) => ({
    ticket: `BX${i}`,
    reqType: 'repair' as const,
    closed: at('2024-06-03 12:00'),
    visited: i < visited ? at('2024-06-04') : null,
  }));
}

test.each([
  ['all complaints', [{ closed: at('2024-06-29') }, { closed: at('2024-06-29') }], 'complaint', 2],
  ['30 % of repairs, rounded up', repairs(11, 0), 'repair', 4],
  ['less what was visited', repairs(11, 3), 'repair', 1],
  ['nothing beyond the share', repairs(11, 6), 'repair', 0],
  ['nothing where nothing is closed', [{}], 'complaint', 0],
] as const)('定期或随机回访 岗1.2.2(5): %s', (_, rows, kind, wanted) => {
  expect(visitPlans(desk(rows).cases).find((plan) => plan.kind === kind)).toMatchObject({ wanted });
});

test('whom to visit first: past the limit, then the graver, then the one closed longest ago', () => {
  const rows = [
    { ticket: 'fresh', closed: at('2024-06-29 10:00') },
    { ticket: 'older', closed: at('2024-06-28 10:00') },
    { ticket: 'major', level: 'major', closed: at('2024-06-30 10:00') },
    { ticket: 'missed', closed: at('2024-06-20 10:00') },
    { ticket: 'open' },
  ] as const;
  const plan = visitPlans(desk(rows).cases)[0]!;
  expect(plan.toVisit.map((one) => one.request.ticket)).toEqual(['missed', 'major', 'older', 'fresh']);
  expect(plan.coverage).toEqual({ value: '0.00%', numerator: 0, denominator: 4 });
});

const DONE = { closed: at('2024-06-03 17:00'), visited: at('2024-06-04'), score: 'good' } as const;

test.each([
  ['settled and satisfied', DONE, []],
  ['超期未结', { dept: '保洁', firstReply: at('2024-06-03 10:00') }, ['overdue']],
  ['未派单 礼6.14.6', { accepted: at('2024-06-30 17:00') }, ['undispatched']],
  ['taken on by someone', { accepted: at('2024-06-30 17:00'), handler: '张' }, []],
  ['an enquiry needs nobody to go', { reqType: 'enquiry', accepted: at('2024-06-30 17:00') }, []],
  [
    '答复逾期 礼6.19.2',
    { ...DONE, closed: at('2024-06-04 17:00'), firstReply: at('2024-06-05 08:00') },
    ['replyLate'],
  ],
  ['重大投诉未上报 岗1.2.1(9)', { ...DONE, level: 'major' }, ['unescalated']],
  ['重大投诉写明没有上报', { ...DONE, level: 'major', escalated: '否' }, ['unescalated']],
  ['重大投诉已上报', { ...DONE, level: 'major', escalated: '项目经理' }, []],
  ['an urgent repair is no complaint', { ...DONE, reqType: 'repair', level: 'urgent' }, []],
  ['办结三日未回访', { closed: at('2024-06-03 17:00') }, ['unvisited']],
  ['不满意未重新处理 REQ-013', { ...DONE, score: 'bad' }, ['dissatisfied']],
  ['不满意 but being handled again', { ...DONE, score: 'bad', state: 'working' }, []],
] as const)('须关注: %s', (_, given, expected) => {
  const { cases, relations } = desk([given]);
  expect(attentionFor(cases[0]!, relations)).toEqual(expected);
});

test('a dissatisfied one named by a later request has been taken up again', () => {
  const { cases, relations } = desk([
    { ...DONE, ticket: 'A', score: 'bad' },
    {
      ...DONE,
      ticket: 'B',
      relatedTo: 'A',
      accepted: at('2024-06-05'),
      closed: at('2024-06-05'),
      visited: at('2024-06-06'),
    },
  ]);
  expect(cases.map((one) => attentionFor(one, relations))).toEqual([[], []]);
});
