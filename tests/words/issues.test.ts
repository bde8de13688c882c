import type { Issue } from '../../src/sheet/issue';
import { en } from '../../src/words/issues.en';
import { zh } from '../../src/words/issues.zh';
import { sayIssue } from '../../src/words/say';
import { severityOf } from '../../src/words/severity';
import { chargesFor } from '../../src/billing/charges';
import { decimal } from '../../src/kernel/decimal';
import { issuesOf } from '../rules/drawn';
import { bookOf, day, period, yuan } from '../book';

const names = (sentence: string): readonly string[] => (sentence.match(/\{\w+\}/gu) ?? []).sort();

test('both languages say the same codes with the same facts, and each code has its severity', () => {
  const codes = Object.keys(zh) as (keyof typeof zh)[]; // its own keys
  expect(Object.keys(en)).toEqual(codes);
  expect(Object.keys(severityOf)).toEqual(codes);
  expect(codes.filter((code) => String(names(zh[code])) !== String(names(en[code])))).toEqual([]);
});

function saidOf(issues: readonly Issue[], code: string): readonly string[] {
  const one = issues.find((issue) => issue.code === code);
  return one === undefined ? [] : [sayIssue(one, 'zh'), sayIssue(one, 'en')];
}

test.each([
  [
    'UNIT-010',
    '# 房屋台账\n房号 | 建筑面积 | 状态 | 交付日期\n1-1-101 | 80 | 未售 | 2020-01-01',
    '房号 1-1-101 状态为“未售”，但已有交付日期或业主。',
    'Unit 1-1-101: state "Unsold" conflicts with a handover date/owner.',
  ],
  [
    'MTR-002',
    '# 抄表记录\n房号 | 表种 | 上次读数 | 本次读数\n1-1-101 | 水 | 5 | 4',
    '房号 1-1-101 水 本次读数 4 小于上次 5。若翻转或换表请注明。',
    'Unit 1-1-101 Water: current 4 is below previous 5. Mark rollover or replacement.',
  ],
  [
    'REQ-004',
    '# 诉求登记\n单号 | 类型 | 受理时间 | 内容 | 完成时间\nTS1 | 投诉 | 2024-06-10 09:00 | 吵 | 2024-06-09 09:00',
    '单号 TS1：完成时间 2024-06-09 09:00 早于 受理时间 2024-06-10 09:00。',
    'TS1: Closed 2024-06-09 09:00 is before Accepted 2024-06-10 09:00.',
  ],
])('%s names states, meters and fields in the language of its sentence', (code, sheets, chinese, english) => {
  expect(saidOf(issuesOf(sheets), code)).toEqual([chinese, english]);
});

test('FEE-016 tells its cause in the language of its sentence, whatever the language of documents', () => {
  const book = bookOf({
    units: [{ unit: '1-1-101', builtArea: decimal('100') }],
    tariffs: [{ item: '物业费', method: 'area', price: decimal('2') }],
    fees: [{ unit: '1-1-101', item: '物业费', period: period('2024-06'), gross: yuan('400') }],
  });
  const { issues } = chargesFor(book, { period: period('2024-06'), asOf: day('2024-06-05') }, 'zh');
  expect(saidOf(issues, 'FEE-016')).toEqual([
    '房号 1-1-101 “物业费” 的差额可能因为：按 2 个月计算。',
    'Unit 1-1-101 "物业费": the difference may be because charged 2 months.',
  ]);
});
