import { cleanText } from '../../src/host/cellText';
import { cleaned } from '../../src/kernel/text';
import { maskedText } from '../../src/documents/maskedText';
import { itemKey } from '../../src/registers/feeItems';
import type { Grid } from '../../src/sheet/grid';
import coercion from '../corpus/coercion.json';
import injection from '../corpus/formula-injection.json';
import naughtyZh from '../corpus/naughty-strings-zh.json';
import naughty from '../corpus/naughty-strings.json';
import { gridsOf, partsOf, partText } from '../host/xlsx/saved';
import {
  bytesOf,
  type Document,
  faultsIn,
  inFolder,
  matrixOf,
  NOVEMBER,
  rowsUnder,
  runJson,
  type Sheets,
  sheetOf,
  SMALL,
  workbookOf,
} from './office';

/** Every string that ever broke a program, through every text field that can reach paper: text it stays. */

const STRINGS = [
  ...new Set([
    ...naughty.cases,
    ...naughtyZh.cases.map(({ value }) => value),
    ...injection.cases.map(({ value }) => value),
    ...coercion.cases.map(({ value }) => value),
  ]),
];

/** A string, and the unit and ticket that carry it. */
const CARRIERS = STRINGS.map((text, i) => ({
  text,
  unit: `${1 + Math.floor(i / 100)}-1-${101 + (i % 100)}`,
  ticket: `TS-202611${String(1 + (i % 20)).padStart(2, '0')}-${String(i).padStart(3, '0')}`,
}));

/** As a cell holds it and a register reads it. */
function read(text: string): string {
  return cleaned(cleanText(text), 'paragraphs').text;
}

const BOOK: Sheets = {
  设置: SMALL['设置'] ?? [],
  房屋台账: [
    ['房号', '物业类型', '建筑面积', '房屋状态', '户型', '备注'],
    ...CARRIERS.map(({ unit, text }) => [unit, '住宅', 80, '已入住', text, text]),
  ],
  业主登记: [
    ['房号', '业主姓名', '通信地址', '备注'],
    ...CARRIERS.map(({ unit, text }) => [unit, text, text, text]),
  ],
  收费表: [
    ['房号', '收费项目', '账期', '应收', '备注'],
    ...CARRIERS.flatMap(({ unit, text }) => [
      [unit, '卫生费', '2026-09', 10, text],
      [unit, text, '2026-11', 20, text],
    ]),
  ],
  减免登记: [
    ['房号', '项目', '期间起', '期间止', '类型', '金额', '依据', '审批人'],
    ...CARRIERS.map(({ unit, text }) => [unit, text, '2026-11-01', '2026-11-30', '优惠', 1, text, text]),
  ],
  诉求登记: [
    [
      '单号',
      '类型',
      '级别',
      '分类',
      '受理时间',
      '房号/部位',
      '反映人',
      '内容',
      '受理人',
      '派往部门',
      '责任人',
      '处理过程',
      '处理结果',
      '备注',
    ],
    ...CARRIERS.map(({ ticket, text }, i) => [
      ...[ticket, '投诉', i % 50 === 0 ? '重大' : '轻微', text],
      ...[
        `2026-11-${String(1 + (i % 20)).padStart(2, '0')} 09:00`,
        text,
        text,
        text,
        text,
        text,
        text,
        text,
        text,
        text,
      ],
    ]),
  ],
  回访记录: [
    ['单号', '类型', '日期', '方式', '受访人', '满意度', '意见', '回访人'],
    ...CARRIERS.map(({ ticket, text }) => [ticket, '投诉', '2026-11-23', '电话', text, '满意', text, text]),
  ],
};

let file = '';
let out = '';
let document: Document;
let sheets: ReadonlyMap<string, Grid>;

function made(sheet: string): Grid {
  const grid = sheets.get(sheet);
  if (grid === undefined) throw new Error(`no sheet ${sheet}`);
  return grid;
}

beforeAll(async () => {
  file = await workbookOf('naughty.xlsx', BOOK);
  out = inFolder('naughty-out.xlsx');
  const ran = await runJson('run', file, ...NOVEMBER, '--out', out);
  expect(ran.code).toBeLessThan(2);
  ({ document } = ran);
  sheets = new Map((await gridsOf(bytesOf(out))).map((grid) => [grid.sheet, grid]));
}, 300_000);

/** Formulas of ours: sums of cells. */
const OURS =
  /^(?:SUM\([A-Z]{1,3}\d+:[A-Z]{1,3}\d+\)|[A-Z]{1,3}\d+)(?:[+-](?:SUM\([A-Z]{1,3}\d+:[A-Z]{1,3}\d+\)|[A-Z]{1,3}\d+))*$/u;

async function strangeFormulas(written: string): Promise<string[]> {
  const bytes = bytesOf(written);
  const strange: string[] = [];
  for (const { name } of (await partsOf(bytes)).values()) {
    if (!/\.xml$/u.test(name)) continue;
    const xml = await partText(bytes, name);
    const formulas = [...xml.matchAll(/<(?:\w+:)?f(?:\s[^>]*)?>([^<]*)</gu)].map(
      ([, formula = '']) => formula,
    );
    // A chart refers to cells of its own sheet, by name.
    const isOurs = name.includes('/charts/') ? /^'[^']+'!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/u : OURS;
    strange.push(
      ...formulas.filter((formula) => !isOurs.test(formula)).map((formula) => `${name}: ${formula}`),
    );
    strange.push(...[...xml.matchAll(/<(?:\w+:)?hyperlink\b[^>]*>/gu)].map(([link]) => `${name}: ${link}`));
  }
  return strange;
}

test('the strings are many, and most of what carries them is billed', () => {
  expect(STRINGS.length).toBeGreaterThan(650);
  expect(document.charges?.length).toBeGreaterThan(500);
  expect(document.notices?.length).toBeGreaterThan(500);
  expect(document.reminders?.length).toBeGreaterThan(500);
  expect(document.requests?.length).toBeGreaterThan(600);
});

test('no output holds a formula of data, or a link', async () => {
  expect(await strangeFormulas(out)).toEqual([]);
});

test('what is written is a sound workbook, and a further run has nothing to change', async () => {
  expect(await faultsIn(out)).toEqual([]);
  const again = inFolder('naughty-again.xlsx');
  const { document: second } = await runJson('run', out, ...NOVEMBER, '--out', again);
  expect(second.written.filter(({ added, changed }) => added + changed > 0)).toEqual([]);
  expect(Buffer.compare(bytesOf(again), bytesOf(out))).toBe(0);
});

const BY_UNIT = new Map(CARRIERS.map((carrier) => [carrier.unit, carrier]));
const BY_TICKET = new Map(CARRIERS.map((carrier) => [carrier.ticket, carrier]));

test('费用明细: payer and item of every row are what was typed, cleaned', () => {
  const wrong: unknown[] = [];
  const rows = rowsUnder(made('费用明细'), '编号');
  for (const row of rows) {
    const text = BY_UNIT.get(String(row['房号']))?.text ?? '';
    if (row['交费人'] !== read(text)) wrong.push(['交费人', text, row['交费人']]);
    // Names of one item are one item, shown as it was first written: `NULL` and `null`.
    const item = cleaned(cleanText(text), 'line').text;
    if (itemKey(String(row['收费项目'])) !== itemKey(item)) wrong.push(['收费项目', text, row['收费项目']]);
  }
  expect(rows.length).toBeGreaterThan(500);
  expect(wrong).toEqual([]);
});

test('投诉登记表: content, person, place and outcome are what was typed, cleaned and masked', () => {
  const wrong: unknown[] = [];
  const rows = rowsUnder(made('投诉登记表 2026-11'), '单号');
  for (const row of rows) {
    const text = read(BY_TICKET.get(String(row['单号']))?.text ?? '');
    if (row['内容'] !== maskedText(text)) wrong.push(['内容', text, row['内容']]);
    if (row['回访人'] !== text) wrong.push(['回访人', text, row['回访人']]);
    if (row['处理结果'] !== maskedText(text)) wrong.push(['处理结果', text, row['处理结果']]);
  }
  expect(rows.length).toBeGreaterThan(600);
  expect(wrong).toEqual([]);
});

test('every notice and reminder prints its item, and nothing but text where text belongs', () => {
  const grids = new Map([...sheets].map(([name, grid]) => [name, matrixOf(grid)]));
  const items = new Map(document.charges?.map(({ unit, item }) => [unit, item]));
  const wrong: unknown[] = [];
  const printed = [...(document.notices ?? []), ...(document.reminders ?? [])];
  for (const { unit = '', no = '', sheet = '', range = '' } of printed) {
    const texts = textsIn(grids.get(sheet) ?? [], range);
    if (!texts.some((text) => text.includes(no))) wrong.push([no, 'has no number']);
    const item = items.get(unit) ?? '';
    if (no.startsWith('JF') && !texts.some((text) => text.includes(cleanText(item))))
      wrong.push([no, item, texts]);
  }
  expect(wrong).toEqual([]);
});

type Lines = ReturnType<typeof matrixOf>;

function textsIn(lines: Lines, range: string): string[] {
  const [, top = '1', bottom = '1'] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/u.exec(range) ?? [];
  return lines
    .slice(Number(top) - 1, Number(bottom))
    .flatMap((line) => line.flatMap((cell) => (cell.kind === 'text' ? [cell.value] : [])));
}

test('no cell of ours is a number, date, boolean or error that was typed as text', () => {
  const kinds = new Map<string, Set<string>>();
  for (const [sheet, columns] of [
    ['费用明细', ['交费人', '收费项目', '计算说明']],
    ['投诉登记表 2026-11', ['投诉人', '住址', '内容', '处理结果', '回访人', '客户意见']],
    ['校验结果', ['问题说明', '标识']],
  ] as const) {
    const grid = made(sheet);
    for (const column of columns) kinds.set(`${sheet}.${column}`, kindsIn(grid, column));
  }
  const other = [...kinds].filter(([, found]) =>
    [...found].some((kind) => kind !== 'text' && kind !== 'blank'),
  );
  expect(other).toEqual([]);
  expect(kinds.size).toBe(11);
});

function kindsIn(grid: Grid, heading: string): Set<string> {
  const lines = matrixOf(grid);
  const head = lines.findIndex((line) => line.some((cell) => cell.kind === 'text' && cell.value === heading));
  const column = (lines[head] ?? []).findIndex((cell) => cell.kind === 'text' && cell.value === heading);
  expect(column).toBeGreaterThanOrEqual(0);
  return new Set(lines.slice(head + 1).map((line) => line[column]?.kind ?? 'blank'));
}

/** Texts of 设置 stand on every notice: each payload once, as company, estate, account name and bank. */
const PAYLOADS = injection.cases
  .map(({ value }) => value)
  .filter((value) => read(value) !== '' && !/\n/u.test(read(value)));

test('设置: what the office calls itself is printed as it is', async () => {
  const wrong: unknown[] = [];
  for (const [i, value] of PAYLOADS.entries()) {
    if (i % 4 !== 0) continue;
    const settings = (SMALL['设置'] ?? []).map(([name = '', text = '']) =>
      ['公司名称', '小区名称', '收款户名', '开户行'].includes(String(name)) ? [name, value] : [name, text],
    );
    const book = await workbookOf(`settings-${i}.xlsx`, { ...SMALL, 设置: settings });
    const result = inFolder(`settings-${i}-out.xlsx`);
    const { document: one, code } = await runJson('notices', book, ...NOVEMBER, '--out', result);
    const texts = textsIn(
      matrixOf(await sheetOf(result, '交费通知单 2026-11')),
      one.notices?.[0]?.['range'] ?? '',
    );
    if (code !== 0 || !texts.some((text) => text.includes(read(value))))
      wrong.push([value, code, texts.slice(0, 3)]);
    wrong.push(...(await strangeFormulas(result)));
  }
  expect(PAYLOADS.length).toBeGreaterThan(60);
  expect(wrong).toEqual([]);
});
