import { closeRequest } from '../../../src/jobs/desk/closeRequest';
import { dispatchRequest } from '../../../src/jobs/desk/dispatchRequest';
import { logRequest, type RequestInput } from '../../../src/jobs/desk/logRequest';
import { recordVisit } from '../../../src/jobs/desk/recordVisit';
import type { OpenedBook } from '../../../src/jobs/openBook';
import { momentOf, showMoment } from '../../../src/kernel/calendar';
import { deskOver, differing, drawnCells, granted, refusal, said, saved, TODAY, WISHES } from './drawnDesk';

const UNITS = '房号 | 建筑面积\n1-2-301 | 80';
const OWNERS =
  '房号 | 姓名 | 电话 | 产权止\n1-2-301 | 旧业主 | 13800138001 | 2024-01-01\n1-2-301 | 王小明 | 138 0013 8000';
const HEAD =
  '单号 | 类型 | 级别 | 渠道 | 受理时间 | 房号 | 反映人 | 电话 | 内容 | 派往部门 | 责任人 | 派单时间 | 完成时间 | 状态 | 结果';

function desk(rows = '', more: Readonly<Record<string, string>> = {}): OpenedBook {
  return deskOver({ 房屋台账: UNITS, 业主登记: OWNERS, 诉求登记: `${HEAD}${rows}`, ...more });
}

const INPUT: RequestInput = {
  kind: 'complaint',
  unit: '1栋2单元301',
  channel: 'call',
  content: '楼上夜里太吵',
};

test('a request gets its number, person, phone, department and deadline', async () => {
  const opened = desk();
  const entry = granted(logRequest(opened, INPUT, WISHES));
  expect(entry.ticket).toBe('TS-20261124-001');
  expect([entry.unit, entry.person, entry.phone]).toEqual(['1-2-301', '王小明', '13800138000']);
  expect(entry.terms.closeDue === null ? null : showMoment(entry.terms.closeDue)).toBe('2026-11-25 23:59');
  const after = await saved(opened, entry.changes);
  const { ticket, reqType, level, channel, accepted, unit, person, phone, content, dept, state } =
    after.book.requests.at(0);
  expect([ticket, reqType, level, channel, unit, person, phone, content, dept, state]).toEqual([
    'TS-20261124-001',
    'complaint',
    'minor',
    'call',
    '1-2-301',
    '王小明',
    '13800138000',
    '楼上夜里太吵',
    '客服中心',
    'open',
  ]);
  expect(accepted).toBe(WISHES.now);
  expect(said(entry)).toEqual([]);
  expect(differing(opened, after).every((cell) => /^诉求登记!\w2$/u.test(cell))).toBe(true);
});

test.each([
  [
    'an urgent repair: 15 minutes to arrive',
    { kind: 'repair', content: '厨房水管爆管' },
    ['urgent', '工程部', '10:15', '2026-11-25 10:00'],
  ],
  [
    'an ordinary repair: 30 minutes',
    { kind: 'repair', content: '门铃不响' },
    ['minor', '工程部', '10:30', '2026-11-25 10:00'],
  ],
  [
    'a serious complaint: three days',
    { level: 'serious' },
    ['serious', '客服中心', null, '2026-11-27 23:59'],
  ],
  ['by what it is about', { category: '绿化' }, ['minor', '绿化部', null, '2026-11-25 23:59']],
  [
    'an enquiry: seven working days',
    { kind: 'enquiry', content: '问停车' },
    [null, '客服中心', null, '2026-12-03 23:59'],
  ],
] as const)('%s', (_, input, expected) => {
  const { terms } = granted(logRequest(desk(), { ...INPUT, ...input }, WISHES));
  const { level, dept, arriveDue, closeDue } = terms;
  const time = arriveDue === null ? null : showMoment(arriveDue).slice(11);
  expect([level, dept, time, closeDue === null ? null : showMoment(closeDue)]).toEqual(expected);
});

test.each([
  ['the day’s next', 'TS-20261124-002 | 投诉', 'TS-20261124-003'],
  ['the office’s own shape', 'TS2026-0107 | 投诉', 'TS2026-0108'],
  ['one series for all kinds', '2026-0107 | 报修', '2026-0108'],
  ['another kind’s letters are not ours', 'BX-20261124-004 | 报修', 'TS-20261124-001'],
])('numbers go on: %s', (_, start, expected) => {
  const opened = desk(`\n${start} | | 来电 | 2026-11-24 | 1-2-301 | 李华 | | 事 | 客服中心`);
  expect(granted(logRequest(opened, INPUT, WISHES)).ticket).toBe(expected);
});

test('goes to the department where such requests went before', () => {
  const row = (n: number, dept: string): string =>
    `\nBX-20261120-00${String(n)} | 报修 | | 来电 | 2026-11-20 | 1-2-301 | 李华 | | 事${String(n)} | ${dept}`;
  const opened = desk(row(1, '维修班') + row(2, '维修班') + row(3, '工程部'));
  expect(granted(logRequest(opened, { ...INPUT, kind: 'repair' }, WISHES)).terms.dept).toBe('维修班');
});

test.each([
  ['a public place', '地下车库', '地下车库'],
  ['a building', '3栋电梯', '3栋电梯'],
  ['an unknown unit', '9-9-999', '没有房号“9-9-999”。请核对写法，如 1-2-301；新的房号请先登记在“房屋台账”。'],
  ['nothing', ' ', '请填写“房号/部位”。'],
])('place: %s', (_, unit, expected) => {
  const result = logRequest(desk(), { ...INPUT, unit }, WISHES);
  expect('refused' in result ? refusal(result) : result.unit).toBe(expected);
});

const OPEN = '\nTS-20261120-001 | 投诉 | 重大 | 来电 | 2026-11-20 | 1-2-301 | 王小明 | | 漏水';

test('is sent on, closed and visited in its own row', async () => {
  const opened = deskOver({ 诉求登记: `${HEAD} | 回访时间 | 回访人 | 满意度${OPEN}` });
  const sent = granted(
    dispatchRequest(opened, { ticket: 'ts-20261120-001', dept: '工程部', handler: '赵师傅' }, WISHES),
  );
  expect(drawnCells(sent.changes)).toEqual([
    "J2='工程部",
    "K2='赵师傅",
    'L2=46350.416666666664',
    "N2='处理中",
  ]);
  const second = await saved(opened, sent.changes);
  const closed = granted(closeRequest(second, { ticket: 'TS-20261120-001', result: '已修好' }, WISHES));
  const third = await saved(second, closed.changes);
  expect(third.book.requests.at(0).closed).toBe(WISHES.now);
  const visited = granted(
    recordVisit(
      third,
      { ticket: 'TS-20261120-001', score: 'bad', visitor: '陈助理', at: momentOf(TODAY, 590) },
      WISHES,
    ),
  );
  expect(said(visited).map((line) => line.slice(0, 7))).toEqual(['REQ-004', 'REQ-013']);
  const last = (await saved(third, visited.changes)).book.requests.at(0);
  expect([last.state, last.result, last.score, last.visitor]).toEqual(['closed', '已修好', 'bad', '陈助理']);
});

test('a visit goes where this office keeps visits', async () => {
  const log = '单号 | 日期 | 方式 | 满意度 | 回访人 | 受访人';
  const done = `${OPEN} | 工程部 | 赵 | 2026-11-20 | 2026-11-21 | 已完成 | 好`;
  const visit = { ticket: 'TS-20261120-001', score: 'good', way: 'phone', visitor: '陈' } as const;
  const kept = granted(recordVisit(desk(done, { 回访记录: log }), visit, WISHES));
  expect(drawnCells(kept.changes)).toEqual([
    "A2='TS-20261120-001",
    'B2=46350.416666666664',
    "C2='电话",
    "D2='满意",
    "E2='陈",
    "F2='王小明",
  ]);
  const opened = desk(done);
  const begun = granted(recordVisit(opened, visit, WISHES));
  expect(begun.changes.map(({ kind }) => kind)).toEqual(['register']);
  const { ticket, unit, kind, person } = (await saved(opened, begun.changes)).book.visits.at(0);
  expect([ticket, unit, kind, person]).toEqual(['TS-20261120-001', '1-2-301', 'complaint', '王小明']);
});

test.each([
  ['an unknown number', { ticket: 'TS-9' }, '没有单号“TS-9”的诉求。请核对单号。'],
  ['no result', { result: ' ' }, '请填写“结果”。'],
])('closing refuses %s', (_, input, expected) => {
  const wish = { ticket: 'TS-20261120-001', result: '好', ...input };
  expect(refusal(closeRequest(desk(OPEN), wish, WISHES))).toBe(expected);
});

test('a number that stands twice, and a request closed before, are refused', () => {
  expect(
    refusal(closeRequest(desk(OPEN + OPEN), { ticket: 'TS-20261120-001', result: '好' }, WISHES)),
  ).toContain('有 2 条');
  const done = `${OPEN} | 工程部 | 赵 | 2026-11-20 | 2026-11-21 | 已完成 | 好`;
  expect(
    refusal(dispatchRequest(desk(done), { ticket: 'TS-20261120-001', dept: '保洁部' }, WISHES)),
  ).toContain('已经办结');
});

test('closing without a handler is found wrong by the rule that says so', () => {
  const entry = granted(
    closeRequest(desk(`${OPEN} | 工程部`), { ticket: 'TS-20261120-001', result: '好' }, WISHES),
  );
  expect(said(entry)).toContain('REQ-005 K2 单号 TS-20261120-001 已办结但没有处理结果或经办人。');
});
