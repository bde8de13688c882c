import { parsePeriod, showMoment } from '../../src/kernel/calendar';
import { readBook } from '../../src/registers/readBook';
import { complaintLog } from '../../src/service/complaintLog';
import { serviceDesk } from '../../src/service/desk';
import { requestStatistics } from '../../src/service/statistics';
import { drawnBook, grid } from '../grid';
import { at, day } from './requestBook';

const book = drawnBook();
const JUNE = parsePeriod('2024-06')!;
const sheets = [
  grid('投诉登记', { book })`
    单号            | 类型 | 级别 | 受理时间         | 房号         | 反映人 | 电话         | 内容       | 首次答复         | 完成时间         | 状态   | 结果
    TS-20240603-001 | 投诉 | 一般 | 2024-06-03 09:00 | 1栋1单元101  | 王小明 | '13800138000 | 楼道未清扫 | 2024-06-03 11:00 | 2024-06-03 17:00 | 已办结 | 已清扫
    TS-20240612-001 | 投诉 | 重要 | 2024-06-12       | 1-1-101      | 王小明 |              | 又未清扫   |                  |                  | 处理中 |
    BX-20240604-001 | 报修 | 急修 | 2024-06-04 08:00 | 1-2-201      |        |              | 水管爆裂   | 2024-06-04 08:20 | 2024-06-05       |        | 已修复
  `,
  grid('回访记录', { book })`
    单号            | 日期       | 方式 | 满意度 | 回访人
    TS-20240603-001 | 2024-06-04 | 电话 | 满意   | 李
  `,
];
const desk = serviceDesk(
  readBook(sheets, { period: null, asOf: day('2024-06-30') }).book,
  at('2024-06-30 18:00'),
);

test('投诉登记 of a workbook as an office keeps it', () => {
  const rows = complaintLog(desk, JUNE).map((row) => ({
    ...row,
    due: row.due === null ? null : showMoment(row.due),
  }));
  expect(
    rows.map(({ ticket, state, due, overdueDays, visitWay }) => [ticket, state, due, overdueDays, visitWay]),
  ).toEqual([
    ['TS-20240603-001', 'closedInTime', '2024-06-04 23:59', 0, 'phone'],
    ['BX-20240604-001', 'closedInTime', '2024-06-05 08:00', 0, null],
    ['TS-20240612-001', 'overdue', '2024-06-15 23:59', 15, null],
  ]);
  expect(rows[0]).toMatchObject({ phone: '138****8000', score: 'good', outcome: '已清扫' });
});

test('服务质量统计: what the sheet has no column for is unknown, the rest is counted', () => {
  const { figures } = requestStatistics(desk, JUNE).all;
  expect(figures.nextDayReplyRate.value).toBe('66.67%');
  expect(figures.onTimeRate.value).toBe('66.67%');
  expect(figures.visitRate.value).toBe('50.00%');
  expect(
    [figures.validRate, figures.arrivedInTimeRate, figures.reworkRate].map(({ value }) => value),
  ).toEqual([null, null, null]);
});
