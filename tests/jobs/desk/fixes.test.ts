import { fixAll, fixEntry, fixFor } from '../../../src/jobs/desk/fixes';
import type { OpenedBook } from '../../../src/jobs/openBook';
import { zh } from '../../../src/words/desk.zh';
import { deskOver, differing, granted, saved, WISHES } from './drawnDesk';

function suggestions(sheets: Readonly<Record<string, string>>): string[] {
  const opened = deskOver(sheets);
  return opened.issues.flatMap((issue) => {
    const fix = fixFor(opened, issue);
    if (fix === null) return [];
    const value = Object.entries(fix.after ?? {})[0]?.join(':') ?? '';
    return [`${issue.code} ${fix.cell} ${fix.before} → ${value}${fix.certain ? '' : '?'}`];
  });
}

const UNITS = '房号 | 建筑面积\n1-1-101 | 80\n1-1-102 | 90\n2-1-201 | 70';

test.each([
  [
    'a number kept as text',
    { 房屋台账: "房号 | 建筑面积\n1-1-101 | '88.50" },
    ['WB-010 B2 88.50 → number:88.5'],
  ],
  [
    'an amount in words of money',
    { 费用明细: "房号 | 收费项目 | 账期 | 应收\n1-1-101 | 水费 | '2026-11 | ￥1,234.50元" },
    ['WB-010 D2 ￥1,234.50元 → number:1234.5'],
  ],
  [
    'full-width digits',
    { 房屋台账: '房号 | 建筑面积\n１－１－１０１ | 80' },
    ['WB-011 A2 １－１－１０１ → text:1-1-101'],
  ],
  [
    'a unit that became a date is probable only',
    { 房屋台账: '房号 | 建筑面积\n2026-01-02 | 80' },
    ['UNIT-003 A2 2026-01-02 → text:1-2?'],
  ],
  [
    'a phone kept as a number, perhaps rounded',
    { 业主登记: '房号 | 姓名 | 电话\n1-1-101 | 王 | 13800100000' },
    ['OWN-018 C2 13800100000 → text:13800100000?'],
  ],
  [
    'a phone kept as a number, whole',
    { 业主登记: '房号 | 姓名 | 电话\n1-1-101 | 王 | 13800138001' },
    ['OWN-018 C2 13800138001 → text:13800138001'],
  ],
  [
    'several phones',
    { 业主登记: '房号 | 姓名 | 电话\n1-1-101 | 王 | 13800138001/13900139002' },
    ['OWN-019 C2 13800138001/13900139002 → text:13800138001、13900139002'],
  ],
  [
    'words beside phones are not lost',
    { 业主登记: '房号 | 姓名 | 电话\n1-1-101 | 王 | 13800138001 13900139002妻' },
    [],
  ],
  [
    'a small x',
    { 业主登记: '房号 | 姓名 | 证件号\n1-1-101 | 王 | 11010519491231002x' },
    ['OWN-010 C2 11010519491231002x → text:11010519491231002X'],
  ],
  [
    'an ID says what it is',
    {
      业主登记:
        '房号 | 姓名 | 证件类型 | 证件号\n1-1-101 | 王 | | 11010519491231002X\n1-1-102 | 李 | 身份证 | 34052419800101001X',
    },
    ['OWN-013 C2  → text:身份证'],
  ],
  [
    'an old ID',
    { 业主登记: "房号 | 姓名 | 证件号\n1-1-101 | 王 | '110105491231002" },
    ['OWN-009 C2 110105491231002 → text:11010519491231002X?'],
  ],
  [
    'a unit nobody knows, with one like it',
    { 房屋台账: UNITS, 业主登记: "房号 | 姓名 | 电话\n1-101 | 王 | '13800138001" },
    ['OWN-002 A2 1-101 → text:1-1-101?'],
  ],
  [
    'a total that is not the sum',
    {
      费用明细:
        "房号 | 收费项目 | 账期 | 应收\n1-1-101 | 水费 | '2026-11 | 100\n1-1-102 | 水费 | '2026-11 | 50\n合计 | | | 140",
    },
    ['FEE-011 D4 140 → number:150'],
  ],
  [
    'a total that is a formula is Excel’s',
    {
      费用明细:
        "房号 | 收费项目 | 账期 | 应收\n1-1-101 | 水费 | '2026-11 | 100\n1-1-102 | 水费 | '2026-11 | 50\n合计 | | | =140",
    },
    [],
  ],
  [
    'of net, gross and waiver nobody knows which is wrong',
    { 费用明细: "房号 | 收费项目 | 账期 | 应收 | 减免 | 净应收\n1-1-101 | 水费 | '2026-11 | 100 | 10 | 95" },
    ['FEE-011 F2 95 → number:90?'],
  ],
  [
    'more than two places',
    { 费用明细: "房号 | 收费项目 | 账期 | 应收\n1-1-101 | 水费 | '2026-11 | 100.005" },
    ['FEE-007 D2 100.005 → number:100.01'],
  ],
  [
    'a reading that does not go on',
    {
      抄表记录:
        '房号 | 表种 | 上次读数 | 本次读数 | 抄表日期\n1-1-101 | 水 | 1 | 5 | 2026-10-25\n1-1-101 | 水 | 6 | 9 | 2026-11-20',
    },
    ['MTR-003 C3 6 → number:5?'],
  ],
  [
    'a kind that the ticket tells',
    { 诉求登记: '单号 | 类型 | 受理时间 | 内容\nBX-20261120-001 | | 2026-11-20 | 灯不亮' },
    ['REQ-002 B2  → text:报修'],
  ],
  ['an error is nobody’s to guess', { 房屋台账: '房号 | 建筑面积\n1-1-101 | #N/A\n1-1-102 | 很大' }, []],
] as const)('%s', (_, sheets, expected) => {
  const found = suggestions(sheets).filter((line) => !/^(?:UNIT-011|OWN-017)/u.test(line));
  expect(found).toEqual(expected);
});

const MESSY = {
  房屋台账: "房号 | 建筑面积 | 备注\n１-1-101 | '88.50 | 角落\n1-1-102 | '90 |\n2026-01-02 | 70",
  业主登记: '房号 | 姓名 | 电话\n1-1-101 | 王 | 13800138001\n1-1-102 | 李 | 13800138002/13900139003',
};

function left(opened: OpenedBook): string[] {
  return opened.issues.flatMap((issue) => (fixFor(opened, issue)?.certain === true ? [issue.code] : []));
}

test('all certain ones at once: nothing certain is left to fix, and only their cells change', async () => {
  const opened = deskOver(MESSY);
  const entry = granted(fixAll(opened, opened.issues, WISHES));
  const after = await saved(opened, entry.changes);
  expect(left(opened)).toEqual(['WB-011', 'WB-010', 'WB-010', 'OWN-018', 'OWN-019']);
  expect(left(after)).toEqual([]);
  const cells = ['房屋台账!A2', '房屋台账!B2', '房屋台账!B3', '业主登记!C2', '业主登记!C3'];
  expect(differing(opened, after)).toEqual([...cells].sort());
  expect(entry.shown.map(({ sheet, cell }) => `${sheet}!${String(cell)}`)).toEqual(cells);
});

test('a probable one is written only when chosen', async () => {
  const opened = deskOver(MESSY);
  const probable = opened.issues
    .flatMap((issue) => fixFor(opened, issue) ?? [])
    .filter(({ certain }) => !certain);
  expect(probable.map(({ kind }) => zh.fixes[kind])).toEqual(['可能是这个房号，请核对']);
  const after = await saved(opened, granted(fixEntry(opened, probable, WISHES)).changes);
  expect(after.book.units.size).toBe(opened.book.units.size + 1);
});
