import { chargeList } from '../../src/documents/chargeList';
import { complaintLogSheet } from '../../src/documents/complaintLog';
import { cellText } from '../../src/documents/drawn';
import { dunningRows } from '../../src/documents/dunningRows';
import { issueList } from '../../src/documents/issueList';
import { noticeRegister } from '../../src/documents/noticeRegister';
import { noticeSheets } from '../../src/documents/noticeSheets';
import { noticesFor } from '../../src/documents/paymentNotice';
import { remindersFor } from '../../src/documents/reminder';
import type { ListSheet } from '../../src/documents/sheetModel';
import { decimal } from '../../src/kernel/decimal';
import type { Label, Language } from '../../src/kernel/label';
import { demands } from '../../src/registers/demands';
import { fees } from '../../src/registers/fees';
import { complaintLog } from '../../src/service/complaintLog';
import { serviceDesk } from '../../src/service/desk';
import { issue } from '../../src/sheet/issue';
import { at, request, requestBook } from '../service/requestBook';
import { noticeContext, reminderContext } from './context';
import { accountK01, accountK02, period, settled } from './given';

/** A row as people see it, columns of theirs as `…`. */
function row(list: ListSheet, i = 0): string {
  return list.rows[i]!.values.map((value, column) =>
    value === undefined ? '…' : cellText(value, list.columns[column]!.style),
  ).join(' | ');
}

const RUN = { noticeNo: () => 'JF-1', covers: () => true, isJudged: () => false };

test('费用明细: a charge with its calculation, and what is left of it', () => {
  const charge = settled({
    month: '2024-06',
    amount: '282.85',
    waived: '2.85',
    quantity: decimal('120.36'),
    price: decimal('2.35'),
    basis: '120.36㎡×2.35元/㎡·月×1月=282.85',
    paid: [{ day: '2024-06-02', amount: '80.00' }],
  });
  expect(row(chargeList([charge], RUN, 'zh'))).toBe(
    '1-1-102|物业管理费|2024-06| | 1-1-102 | 王小明 | 物业管理费 | 2024-06 | 2024-06-01 | 2024-06-30 |  |  | 120.36 | 2.35 | 1 | 282.85 | 2.85 | 280.00 | 2024-06-25 | 80.00 | 200.00 | JF-1 | 120.36㎡×2.35元/㎡·月×1月=282.85 | 部分 | …',
  );
});

const reminders = (language: Language) => remindersFor([accountK02()], reminderContext(language)).reminders;

test('催缴记录: a row per reminder; delivery and answers are left to people', () => {
  expect(row(dunningRows(reminders('zh'), 'zh'))).toBe(
    'CJ2-202405-1-2-302 | 1-2-302 | 2催缴 | … | 2024-05-15 | 2024-01 至 2024-03 | 617.16 | 23.25 | 640.41 | 2024-05-25 | … | … | … | … | … | … | … | …',
  );
});

test.each<[string, (language: Language) => ListSheet, Readonly<Record<string, { label: Label }>>]>([
  ['费用明细', (language) => chargeList([], RUN, language), fees.columns],
  ['催缴记录', (language) => dunningRows(reminders(language), language), demands.columns],
])('%s is headed as the register reads it, in both languages', (_name, listIn, columns) => {
  for (const language of ['zh', 'en'] as const) {
    const list = listIn(language);
    expect(list.columns.map(({ id, heading }) => [id, heading])).toEqual(
      list.columns.map(({ id }) => [id, columns[id]?.label[language]]),
    );
  }
});

test('通知单登记: number, payer, amount and place; delivery is left to people', () => {
  const { notices } = noticesFor([accountK01()], noticeContext());
  const { places } = noticeSheets(notices, { period: period('2024-06'), language: 'zh', layout: 'A4' });
  const list = noticeRegister(places, 'zh');
  expect(row(list)).toBe(
    'JF-202406-1-1-102-01 | 1-1-102 | 王小明 | 2024-06 | 2024-06-05 | 1,084.10 | 2024-06-25 | 交费通知单 2024-06 | 1 | … | … | … | … | …',
  );
  expect(
    list.columns.filter((_, i) => list.rows[0]!.values[i] === undefined).map(({ heading }) => heading),
  ).toEqual(['送达方式', '送达日期', '签收人', '与业主关系', '备注']);
});

test('校验结果: where it stands, what is wrong, and whether people mended it', () => {
  const found = issue(
    'UNIT-002',
    { at: { sheet: '房屋台账', row: 16, column: 0 }, unit: '1-1-102' },
    { unit: '1-1-102', rows: '17、20' },
  );
  const list = issueList([{ issue: found, sentence: '房号“1-1-102”重复：第 17、20 行。' }], () => true, 'zh');
  expect(row(list)).toBe(
    'UNIT-002 | 错误 | 房屋台账 | A17 | 1-1-102 | 房号“1-1-102”重复：第 17、20 行。 | 待处理 | … | … | UNIT-002 房屋台账!A17',
  );
});

test('投诉登记表: phones are masked, in the column and in what people wrote', () => {
  const book = requestBook({
    requests: [
      request({
        unit: '1-2-302',
        person: '李红',
        phone: '13900139000',
        content: '门禁损坏，请回电 13900139000',
        result: '已修好',
      }),
    ],
  });
  const list = complaintLogSheet(
    complaintLog(serviceDesk(book, at('2024-06-03 12:00')), period('2024-06')),
    period('2024-06'),
    'zh',
  );
  const said = row(list);
  expect(said).toContain('李红 | 1-2-302 | 139****9000 | 门禁损坏，请回电 139****9000 | 已修好');
  expect(said).not.toMatch(/1[3-9]\d{9}/u);
  expect(list.setup).toMatchObject({ orientation: 'landscape', titleRows: { first: 0, last: 1 } });
});

test('a long content makes its row higher', () => {
  const book = requestBook({ requests: [request({ content: '楼道堆放杂物，'.repeat(20) })] });
  const list = complaintLogSheet(
    complaintLog(serviceDesk(book, at('2024-06-03 12:00')), period('2024-06')),
    period('2024-06'),
    'zh',
  );
  expect(list.rows[0]?.height).toBeGreaterThan(100);
});
