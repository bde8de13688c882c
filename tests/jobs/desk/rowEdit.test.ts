import fc from 'fast-check';
import { appendRows } from '../../../src/jobs/desk/rowEdit';
import { changeRow } from '../../../src/jobs/desk/changeRow';
import { entryOf } from '../../../src/jobs/desk/entry';
import type { OpenedBook } from '../../../src/jobs/openBook';
import { type Day, momentOf } from '../../../src/kernel/calendar';
import { fen } from '../../../src/kernel/money';
import { day, yuan } from '../../book';
import { deskOver, differing, drawnCells, refusal, saved, TODAY, WISHES } from './drawnDesk';

const UNITS = '房号 | 建筑面积\n1-2-301 | 80\n1-2-302 | 90';
const at = momentOf(TODAY, 0);
const ROW = {
  unit: '1-2-301',
  payer: '王小明',
  payDate: at,
  received: yuan('88.50'),
  payWay: 'wechat',
} as const;

function append(opened: OpenedBook, row: object = ROW, quiet: readonly string[] = []) {
  const dated = { field: 'payDate', moment: at } as const;
  return appendRows(opened, { register: 'payments', rows: [row], dated, quiet: new Set(quiet) }, WISHES);
}

function cellsAppended(receipts: string, row: object = ROW): readonly string[] | string {
  const edit = append(deskOver({ 房屋台账: UNITS, 收款记录: receipts }), row, ['payer', 'payWay']);
  return 'refused' in edit ? refusal(edit) : drawnCells(edit.changes);
}

test.each([
  [
    'columns in the office’s own order and words',
    '实收金额 | 缴费方式 | 业主姓名 | 缴费日期 | 房间号\n100 | 现金 | 李华 | 2026-11-01 | 1-2-302',
    ['A3=88.5', "B3='微信", "C3='王小明", 'D3=46350', "E3='1-2-301"],
  ],
  [
    'under a title, above a total, where a row is free',
    '和园收款登记\n\n房号 | 收款日期 | 金额\n1-2-302 | 2026-11-01 | 100\n\n合计 | | 100',
    ["A5='1-2-301", 'B5=46350', 'C5=88.5'],
  ],
  ['into an empty table', '房号 | 收款日期 | 金额', ["A2='1-2-301", 'B2=46350', 'C2=88.5']],
  [
    'after rows that go on below a page’s subtotal',
    '房号 | 收款日期 | 金额\n1-2-302 | 2026-11-01 | 100\n小计 | | 100\n1-2-301 | 2026-11-02 | 50',
    ["A5='1-2-301", 'B5=46350', 'C5=88.5'],
  ],
  [
    'after a row with mistakes, which is a record all the same',
    '房号 | 收款日期 | 金额\n1-2-302 | 2026-11-01 | 100\n1-2-301 | 十一月 | 50',
    ["A4='1-2-301", 'B4=46350', 'C4=88.5'],
  ],
  [
    'numbering goes on',
    '序号 | 房号 | 收款日期 | 金额\n7 | 1-2-302 | 2026-11-01 | 100',
    ["B3='1-2-301", 'C3=46350', 'D3=88.5', 'A3=8'],
  ],
  [
    'numbers filled in ahead are no entries and stay',
    '序号 | 房号 | 收款日期 | 金额\n1 | 1-2-302 | 2026-11-01 | 100\n2\n3',
    ["B3='1-2-301", 'C3=46350', 'D3=88.5'],
  ],
  [
    'a sheet of rooms gets building, entrance and room',
    '楼栋 | 单元 | 房号 | 收款日期 | 金额\n1栋 | 2单元 | 302 | 2026-11-01 | 100',
    ["A3='1", "B3='2", "C3='301", 'D3=46350', 'E3=88.5'],
  ],
  [
    'a sheet of whole numbers beside its buildings gets the whole number',
    '楼栋 | 房号 | 收款日期 | 金额\n1栋 | 1-2-302 | 2026-11-01 | 100',
    ["A3='1", "B3='1-2-301", 'C3=46350', 'D3=88.5'],
  ],
  [
    'headed in English: choices in English',
    'Unit | Date | Amount | Way\n1-2-302 | 2026-11-01 | 100 | Cash',
    ["A3='1-2-301", 'B3=46350', 'C3=88.5', "D3='WeChat"],
  ],
  [
    'a total right below: no room, and nothing is written over',
    '房号 | 收款日期 | 金额\n1-2-302 | 2026-11-01 | 100\n合计 | | 100',
    '工作表“收款记录”最后一条记录下面的第 3 行已有内容（合计、签字或别的），没有空行可写。请先在它上面插入空行。',
  ],
  [
    'a remark below the table, in no column of its own, is in the way',
    '房号 | 收款日期 | 金额 | 我的列\n1-2-302 | 2026-11-01 | 100\n | | | 以下空白',
    '工作表“收款记录”最后一条记录下面的第 3 行已有内容（合计、签字或别的），没有空行可写。请先在它上面插入空行。',
  ],
])('%s', (_, receipts, expected) => {
  expect(cellsAppended(receipts)).toEqual(expected);
});

test('a register kept in a sheet a month gets its row in the sheet of its month', () => {
  const table = (date: string): string => `房号 | 收款日期 | 金额\n1-2-302 | ${date} | 100`;
  const sheets = {
    房屋台账: UNITS,
    收款2026年11月: table('2026-11-02'),
    收款2026年12月: table('2026-12-02'),
  };
  const edit = append(deskOver(sheets), ROW, ['payer', 'payWay']);
  expect('refused' in edit ? edit : edit.rows).toEqual([{ sheet: '收款2026年11月', row: 2 }]);
});

test('a value without a column is said not to be kept', () => {
  const opened = deskOver({
    房屋台账: UNITS,
    收款记录: '房号 | 收款日期 | 金额\n1-2-302 | 2026-11-01 | 100',
  });
  const edit = append(opened, { ...ROW, remark: '代交' }, ['payWay']);
  const lost = 'refused' in edit ? [] : edit.shown.filter(({ isKept }) => !isKept);
  expect(lost.map(({ heading, after, cell }) => [heading, after, cell])).toEqual([
    [{ zh: '交款人', en: 'Payer' }, '王小明', null],
    [{ zh: '备注', en: 'Remark' }, '代交', null],
  ]);
});

test('a workbook without the register gets one, beside a sheet of its name that is hidden', async () => {
  const opened = deskOver(
    { 房屋台账: UNITS, 收款记录: '我的' },
    { drawing: { 收款记录: { visibility: 'hidden' } } },
  );
  const edit = append(opened);
  const after = await saved(opened, 'refused' in edit ? [] : edit.changes);
  expect(after.contents.grids.map(({ sheet }) => sheet)).toEqual(['房屋台账', '收款记录', '收款记录 (2)']);
  expect(after.book.payments.at(0).received).toBe(8850);
  expect(differing(opened, after).every((cell) => cell.startsWith('收款记录 (2)!'))).toBe(true);
});

test.each([
  [
    'protected cells',
    { protectedSheets: new Set(['收款记录']) },
    '工作表“收款记录”有保护，不能写入。请先撤销工作表保护。',
  ],
  ['a locked structure matters only to new sheets', { structureProtected: true }, 'granted'],
])('%s', (_, more, expected) => {
  const opened = deskOver({ 房屋台账: UNITS, 收款记录: '房号 | 收款日期 | 金额' }, more);
  expect(refusal(append(opened))).toBe(expected);
});

test('a column that two headings claim is not written into', () => {
  const opened = deskOver({ 房屋台账: UNITS, 收款记录: '房号 | 收款日期 | 金额 | 实收 | 收款金额' });
  const double = deskOver({ 房屋台账: UNITS, 收款记录: '房号 | 收款日期 | 实收 | 收款金额' });
  expect(refusal(append(opened))).toBe('granted');
  expect(refusal(append(double))).toContain('都对应“金额”');
});

test('a row that would be read as a total is refused', () => {
  const opened = deskOver({ 房屋台账: UNITS, 收款记录: '交款人 | 房号 | 收款日期 | 金额' });
  const edit = append(opened, { ...ROW, payer: '合计' });
  expect(refusal('refused' in edit ? edit : entryOf(opened, edit, WISHES))).toContain('第 2 行会被当成合计');
});

describe('changing a record', () => {
  const log = '单号 | 类型 | 受理时间 | 内容 | 派往部门 | 处理结果\nTS-1 | 投诉 | 2026-11-20 | 吵 | =5 | 旧';
  const change = (opened: OpenedBook, fields: object) =>
    changeRow(opened, { register: 'requests', entry: 0, fields, quiet: new Set(), needsOne: [] }, WISHES);

  test('shows what stood there and writes only its own cells', async () => {
    const opened = deskOver({ 诉求登记: log });
    const edit = change(opened, { result: '已修好' });
    if ('refused' in edit) throw new Error('refused');
    expect(edit.shown.map(({ cell, before, after }) => [cell, before, after])).toEqual([
      ['F2', '旧', '已修好'],
    ]);
    expect(differing(opened, await saved(opened, edit.changes))).toEqual(['诉求登记!F2']);
  });

  test('leaves formulas and merged cells alone', () => {
    expect(refusal(change(deskOver({ 诉求登记: log }), { dept: '工程部' }))).toContain(
      'E2（派往部门）是公式',
    );
    const merges = [{ top: 1, bottom: 2, left: 5, right: 5 }];
    const merged = deskOver({ 诉求登记: log }, { drawing: { 诉求登记: { merges } } });
    expect(refusal(change(merged, { result: '好' }))).toContain('F2（处理结果）是合并单元格');
  });
});

test('whatever is entered reads back as entered, and no other cell changes', async () => {
  const opened = deskOver({
    房屋台账: UNITS,
    收款记录:
      '备注 | 收据号 | 实收 | 交款人 | 方式 | 房号 | 收款时间\n | A1 | 100 | 李华 | 现金 | 1-2-302 | 2026-11-01',
  });
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter(
      (given) => /^[\p{L}=+@][\p{L}\d ]*[\p{L}\d]$/u.test(given) && !/[合总小共累备说制审]/u.test(given),
    );
  const row = fc.record({
    unit: fc.constantFrom('1-2-301', '1-2-302'),
    payer: text,
    remark: text,
    receiptNo: fc.integer({ min: 1, max: 999999 }).map(String),
    received: fc.integer({ min: 1, max: 99999999 }).map(fen),
    payDate: fc
      .tuple(fc.integer({ min: day('2020-01-01'), max: TODAY }), fc.integer({ min: 0, max: 1439 }))
      .map(([date, minute]) => momentOf(date as Day, minute)), // whole days of a range
    payWay: fc.constantFrom('cash', 'card', 'transfer', 'wechat', 'alipay', 'debit', 'other'),
  });
  await fc.assert(
    fc.asyncProperty(row, async (fields) => {
      const edit = append(opened, fields);
      if ('refused' in edit) throw new Error(refusal(edit));
      const after = await saved(opened, edit.changes);
      const { payments } = after.book;
      const record = payments.at(payments.size - 1);
      const cleaned = {
        ...fields,
        payer: fields.payer.normalize('NFC'),
        remark: fields.remark.normalize('NFC'),
      };
      const { unit, payer, remark, receiptNo, received, payDate, payWay } = record;
      expect({ unit, payer, remark, receiptNo, received, payDate, payWay }).toEqual(cleaned);
      expect(differing(opened, after).every((cell) => /!(?:[A-G])3$/u.test(cell))).toBe(true);
    }),
    { numRuns: 150 },
  );
});
