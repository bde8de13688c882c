import { type BookReading, readBook } from '../../src/registers/readBook';
import { sayIssue } from '../../src/words/say';
import { day, period } from '../book';
import { drawnBook, grid } from '../grid';

/** A workbook of 设置 (`name|value` lines; none: no such sheet) and 房屋台账. */
function reading(settings: string | null, units: string): BookReading {
  const book = drawnBook();
  const sheets = [grid('房屋台账', { book })([units])];
  if (settings !== null) sheets.push(grid('设置', { book })([`名称|值\n${settings}`]));
  return readBook(sheets, { period: period('2024-06'), asOf: day('2024-06-20') });
}

function said(settings: string | null, units: string): readonly string[] {
  return reading(settings, units)
    .issues.filter(({ code }) => code.startsWith('SET'))
    .map((one) => `${one.severity} ${String(one.cell)} ${sayIssue(one, 'zh')}`);
}

const HANDED_OVER = '房号|建筑面积|交付日期\n1-1-101|80|2024-05-10';
const ASKED = [
  'note null 山东的规定把“计费起始规则”留给合同约定，“设置”里又没有填，暂按“次月起”计算。请按合同填在工作表“设置”。',
];

test.each([
  ['a unit was handed over, nobody says from when its owner pays', '地区|山东', HANDED_OVER, ASKED],
  ['the row is there, its value is not', '地区|山东\n计费起始规则|', HANDED_OVER, ASKED],
  ['the office has said it', '地区|山东\n计费起始规则|按日', HANDED_OVER, []],
  ['the law has said it', '地区|北京', HANDED_OVER, []],
  ['no region: the usual way', '公司名称|安居物业', HANDED_OVER, []],
  ['no 设置 at all', null, HANDED_OVER, []],
  ['no handover is known', '地区|山东', '房号|建筑面积\n1-1-101|80', []],
  [
    'from when it is billed is typed',
    '地区|山东',
    `${HANDED_OVER.replace('交付日期', '交付日期|计费起始日')}|2024-06-01`,
    [],
  ],
  ['not sold yet', '地区|山东', '房号|建筑面积|交付日期|状态\n1-1-101|80|2024-05-10|未售', []],
])('计费起始规则: %s', (_, settings, units, expected) => {
  expect(said(settings, units)).toEqual(expected);
});

test('a region whose law is not known here is said at its cell, whatever the workbook holds', () => {
  const [one] = reading('公司名称|安居物业\n地区|成都', '房号|建筑面积\n1-1-101|80').issues;
  expect(one).toMatchObject({
    code: 'SET-002',
    severity: 'note',
    sheet: '设置',
    cell: 'B3',
    register: 'settings',
  });
  expect(sayIssue(one!, 'zh')).toMatch(/^没有收录“成都”的地方规定，.*请在工作表“设置”.*北京、山东、/u);
  expect(sayIssue(one!, 'en')).toMatch(/^The law of "成都" is not known here.*Beijing, Shandong, /u);
});

test('the start rule is named in the language of the sentence', () => {
  const [one] = reading('地区|山东', HANDED_OVER).issues;
  expect(sayIssue(one!, 'en')).toBe(
    'The law of Shandong leaves "Start rule" to the contract and it is not set, so "Next month" is used. Fill it in on sheet "设置" as the contract says.',
  );
});

test('a stop ratio of heating is left to the units that need it (RATE-009)', () => {
  expect(said('地区|北京', '房号|建筑面积|报停起\n1-1-101|80|2023-11-15')).toEqual([]);
});
