import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openPackage, textOf } from '../../src/host/xlsx/package';
import { zlibCodec } from '../../src/app/cli/zlibCodec';
import type { Contents } from '../../src/host/workbook';
import { FORMULA, type Grid, KIND } from '../../src/sheet/grid';
import { dictionaries } from '../../src/sheet/codes';
import { readColumn } from '../../src/sheet/readColumn';
import { optional } from '../../src/sheet/schema';
import { text } from '../../src/sheet/textTypes';
import type { ColumnType } from '../../src/sheet/types';
import { bill, charges, opened, printSheets, read, registers, written } from './product';

/**
 * What must not grow, counted instead of timed: these numbers are the same on every machine, however busy.
 * The workbook is the benchmark's own at a hundredth (200 units) and a fiftieth (400 units).
 */
interface Made {
  readonly file: string;
  readonly sheets: readonly { readonly name: string; readonly cells: number }[];
  readonly texts: number;
  readonly faults: number;
}

const maker = path.join(__dirname, 'workbook/make.mjs');

function made(scale: number): Made {
  return JSON.parse(execFileSync(process.execPath, [maker, String(scale)], { encoding: 'utf8' })) as Made; // as make.mjs prints it
}

const [small, large] = [made(0.01), made(0.02)];

async function contentsOf({ file }: Made): Promise<Contents> {
  return read(readFileSync(file));
}

function cellsIn({ columns }: Grid): number {
  return columns.reduce(
    (sum, column) => sum + (column?.kinds.filter((kind) => kind !== KIND.blank).length ?? 0),
    0,
  );
}

test('each cell of a sheet is read, none twice', async () => {
  const { grids } = await contentsOf(small);
  expect(grids.map((grid) => ({ name: grid.sheet, cells: cellsIn(grid) }))).toEqual(small.sheets);
  expect(small.sheets.reduce((sum, { cells }) => sum + cells, 0)).toBe(16629);
});

test('each text of a workbook is kept once, in one table for all sheets', async () => {
  const { grids } = await contentsOf(small);
  const [first] = grids;
  expect(new Set(first?.texts).size).toBe(first?.texts.length);
  expect(first?.texts.length).toBe(small.texts);
  expect(grids.every(({ texts }) => texts === first?.texts)).toBe(true);
});

test('a text is read once by a type, in however many cells and columns it stands', () => {
  let readings = 0;
  const counted: ColumnType<string> = {
    ...text,
    asItStands: () => false,
    read: (cell) => {
      readings += 1;
      return text.read(cell);
    },
  };
  const [texts, size] = [['甲', '乙', '丙　'], 3000];
  const rows = Int32Array.from({ length: size }, (_, i) => i);
  const stored = {
    kinds: new Uint8Array(size).fill(KIND.text | FORMULA),
    values: Float64Array.from(rows, (i) => i % texts.length),
  };
  const nothing = { refused: () => 0, noted: () => 0, missing: () => 0, failed: () => 0 };
  const dicts = dictionaries({}, texts);
  const column = optional(counted, { zh: '备注', en: 'Remark' });
  for (let again = 0; again < 5; again += 1) readColumn({ stored, rows, texts }, column, dicts, nothing);
  expect(readings).toBe(3);
});

test('every seeded fault is one issue', async () => {
  const { issues } = registers(await contentsOf(small));
  expect(issues.filter(({ severity }) => severity === 'error')).toHaveLength(small.faults);
});

test('five lines are billed for a unit, twice as many for twice the units', async () => {
  const lines = async (of: Made): Promise<number> => charges(registers(await contentsOf(of)).book).length;
  const [few, many] = [await lines(small), await lines(large)];
  // Seeded mistakes in key columns leave out a reading here and there.
  expect([few, many].map((count, i) => Math.abs(count - 1000 * (i + 1)) <= 20)).toEqual([true, true]);
});

async function noticeFile(notices: number, bare = false): Promise<Uint8Array> {
  const book = opened(await contentsOf(large));
  const sheets = printSheets(book, bill(book), notices);
  expect(sheets.reduce((sum, { pages }) => sum + pages.length, 0)).toBe(notices);
  return written(sheets, { bare });
}

async function stylesIn(file: Uint8Array): Promise<number> {
  const styles = await textOf(await openPackage(file, zlibCodec), 'xl/styles.xml');
  return Number(/<cellXfs count="(\d+)"/u.exec(styles)?.[1]);
}

test('a hundred notices need no more styles than ten', async () => {
  expect(await stylesIn(await noticeFile(100))).toBe(await stylesIn(await noticeFile(10)));
});

test('another notice costs less than 1,600 bytes, without addresses less than 600', async () => {
  const each = async (bare: boolean): Promise<number> =>
    ((await noticeFile(300, bare)).length - (await noticeFile(100, bare)).length) / 200;
  expect(await each(false)).toBeLessThan(1600);
  expect(await each(true)).toBeLessThan(600);
});
