import { parsePeriod } from '../../src/kernel/calendar';
import type { ServiceRequest } from '../../src/registers/requests';
import { complaintLog, type ComplaintLogRow } from '../../src/service/complaintLog';
import { serviceDesk } from '../../src/service/desk';
import { at, request, requestBook, visit } from './requestBook';

function log(rows: readonly Partial<ServiceRequest>[]): readonly ComplaintLogRow[] {
  const book = requestBook({
    requests: rows.map(request),
    visits: [
      visit({
        ticket: 'A',
        date: at('2024-06-06 10:00'),
        way: 'phone',
        visitor: '李',
        score: 'bad',
        opinion: '仍有异味',
      }),
    ],
  });
  return complaintLog(serviceDesk(book, at('2024-06-30 18:00')), parsePeriod('2024-06')!);
}

test('投诉登记 岗1.2.1(9): one row holds what the log asks for, the phone masked', () => {
  const [row] = log([
    {
      ticket: 'A',
      level: 'serious',
      person: '王小明',
      unit: '1-1-101',
      phone: '13800138000',
      closed: at('2024-06-05 17:00'),
      firstReply: at('2024-06-03 10:00'),
      result: '已清扫',
      process: '派保洁',
      remark: '二次',
    },
  ]);
  expect(row).toEqual({
    no: 1,
    ticket: 'A',
    kind: 'complaint',
    level: 'serious',
    time: at('2024-06-03 09:00'),
    person: '王小明',
    place: '1-1-101',
    phone: '138****8000',
    content: '楼道未清扫',
    outcome: '已清扫',
    visitWay: 'phone',
    visitTime: at('2024-06-06 10:00'),
    visitor: '李',
    score: 'bad',
    opinion: '仍有异味',
    state: 'closedInTime',
    due: at('2024-06-06 23:59'),
    overdueDays: 0,
    attention: ['dissatisfied'],
    remark: '二次',
    needsForm: true,
  });
});

test('rows are those accepted in the period, numbered by acceptance', () => {
  const times = ['2024-06-30 17:00', '2024-07-01', '2024-06-01 00:00', '2024-05-31 23:59', '2024-06-15'];
  const rows = log(times.map((time, i) => ({ ticket: `T${i}`, accepted: at(time) })));
  expect(rows.map(({ no, ticket }) => [no, ticket])).toEqual([
    [1, 'T2'],
    [2, 'T4'],
    [3, 'T0'],
  ]);
});

test.each([
  [
    'overdue and open',
    {},
    { state: 'overdue', overdueDays: 26, attention: ['overdue', 'replyLate', 'undispatched'] },
  ],
  [
    'not visited in time',
    { closed: at('2024-06-03 17:00') },
    { state: 'closedInTime', attention: ['unvisited'] },
  ],
  ['what was done so far stands for a result', { process: '已派保洁' }, { outcome: '已派保洁' }],
] as const)('a row shows what is %s', (_, given, expected) => {
  expect(log([given])[0]).toMatchObject(expected);
});

const REPAIR = {
  ticket: 'B',
  reqType: 'repair',
  accepted: at('2024-06-08 08:00'),
  closed: at('2024-06-08 10:00'),
} as const;

test.each([
  ['every complaint', {}, true],
  ['an ordinary repair in time: no', REPAIR, false],
  ['an urgent one', { ...REPAIR, level: 'urgent' }, true],
  ['a major one', { ...REPAIR, level: 'major' }, true],
  ['one found bad at the visit', { ...REPAIR, visited: at('2024-06-09'), score: 'bad' }, true],
  ['one closed late', { ...REPAIR, closed: at('2024-06-10') }, true],
  ['one still open past its limit', { ...REPAIR, closed: null }, true],
  ['praise: no', { reqType: 'praise' }, false],
] as const)('投诉处理记录表: %s', (_, given, expected) => {
  expect(log([given])[0]!.needsForm).toBe(expected);
});
