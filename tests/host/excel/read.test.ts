import { readContents } from '../../../src/host/xlsx/readWorkbook';
import type { Contents } from '../../../src/host/workbook';
import { cellAt, FORMULA, type Grid } from '../../../src/sheet/grid';
import manifest from '../../corpus/workbooks/manifest.json';
import { bookFromXlsx } from '../office/convert/fromXlsx';
import { addSheet, emptyBook } from '../office/model/book';
import { rowAt, setContent } from '../office/model/cells';
import { corpusFile, outcome } from '../xlsx/readBook';
import { openedIn } from './opened';

/** Everything of a sheet but its merges, which 1.9 does not tell, and results of formulas, which Excel works out anew. */
function plain(grid: Grid): unknown {
  const cells: Record<string, unknown> = {};
  grid.rows.forEach((row, i) => {
    grid.columns.forEach((column, at) => {
      const cell = cellAt(grid, i, at);
      const isFormula = ((column?.kinds[i] ?? 0) & FORMULA) !== 0;
      const isEmpty =
        cell.kind === 'blank' || cell.kind === 'uncached' || ('value' in cell && cell.value === '');
      if (isFormula || !isEmpty) cells[`${row}:${at}`] = isFormula ? 'formula' : cell;
    });
  });
  const { sheet, visibility, hiddenRows } = grid;
  const held = new Set(Object.keys(cells).map((place) => Number(place.split(':')[0])));
  return { sheet, visibility, cells, hidden: [...hiddenRows].filter((row) => held.has(row)) };
}

const contentsIn = async (file: string): Promise<Contents> => (await readContents(corpusFile(file))).contents;

const readable = manifest.cases.map(({ file }) => file).filter((file) => !file.startsWith('071'));

test.each(readable)('%s reads in Excel as from the file', async (file) => {
  if (typeof (await outcome(corpusFile(file))) === 'string') return;
  const expected = await contentsIn(file);
  const { workbook, excel } = openedIn(await bookFromXlsx(corpusFile(file)));
  const contents = await workbook.read();
  expect(contents.grids.map(plain)).toEqual(expected.grids.map(plain));
  expect(contents.date1904).toBe(expected.date1904);
  expect(contents.structureProtected).toBe(expected.structureProtected);
  expect([...contents.protectedSheets]).toEqual([...expected.protectedSheets]);
  expect(excel.counters.syncs).toBeLessThanOrEqual(4);
});

test('three trips for three hundred sheets', async () => {
  const { workbook, excel } = openedIn(await bookFromXlsx(corpusFile('012-sheets-300.xlsx')));
  await workbook.read();
  expect(excel.counters.syncs).toBe(3);
});

test('a large sheet comes in pieces, dates and all, though an answer holds only so much', async () => {
  const book = emptyBook();
  const sheet = addSheet(book, '费用明细');
  for (let row = 0; row < 30000; row += 1) {
    ['物业管理费', 46350 + (row % 30), row / 4, row % 7 === 0 ? '' : `1-1-${row}`].forEach(
      (value, column) => {
        if (value !== '') setContent(sheet, row, column, value);
      },
    );
    rowAt(sheet, row).formats[1] = { facts: { numberFormat: 'yyyy-mm-dd' }, next: new Map() };
  }
  const { workbook, excel } = openedIn(book, { excel: { mostBytes: 1_000_000 } });
  const [grid] = (await workbook.read()).grids;
  expect(grid?.rows.length).toBe(30000);
  expect(grid && cellAt(grid, 29999, 1)).toEqual({ kind: 'date', value: 46350 + (29999 % 30) });
  expect(grid && cellAt(grid, 29999, 2)).toEqual({ kind: 'number', value: 29999 / 4 });
  expect(grid && cellAt(grid, 29999, 3)).toEqual({ kind: 'text', value: '1-1-29999' });
  expect(excel.counters.syncs).toBeGreaterThan(3);
});

test('a stray cell at the end of Excel costs a few trips, not seventeen billion cells', async () => {
  const book = emptyBook();
  const sheet = addSheet(book, '房屋台账');
  setContent(sheet, 0, 0, '房号');
  setContent(sheet, 1048575, 16383, 'x');
  const { workbook, excel } = openedIn(book);
  const [grid] = (await workbook.read()).grids;
  expect([...(grid?.rows ?? [])]).toEqual([0, 1048575]);
  expect(excel.counters.cellsRead).toBeLessThan(100);
  expect(excel.counters.syncs).toBeLessThanOrEqual(8);
});

test('formulas that look into another workbook are told of', async () => {
  const book = emptyBook();
  setContent(addSheet(book, 'A'), 0, 0, { formula: "='[旧账.xlsx]Sheet1'!A1", cached: 5 });
  expect((await openedIn(book).workbook.read()).externalLinks).toBe(true);
});

test.each(['null-values', 'short-values'] as const)('%s instead of an error are noticed', async (mode) => {
  const book = emptyBook();
  const sheet = addSheet(book, 'A');
  for (let row = 0; row < 50; row += 1) setContent(sheet, row, 0, row);
  const { workbook, excel } = openedIn(book);
  excel.host.faults.push({ sync: 3, mode });
  expect((await workbook.read()).grids[0]?.rows.length).toBe(50);
});

test('merges of the user are looked up only when asked for, from 1.13 on', async () => {
  const file = corpusFile('006-merged.xlsx');
  const expected = (await contentsIn('006-merged.xlsx')).grids.map(({ merges }) => merges);
  const asked = openedIn(await bookFromXlsx(file), { apiLevel: '1.13', looksForMerges: true });
  expect((await asked.workbook.read()).grids.map(({ merges }) => merges)).toEqual(expected);
  const unasked = openedIn(await bookFromXlsx(file), { apiLevel: '1.13' });
  expect((await unasked.workbook.read()).grids.flatMap(({ merges }) => merges)).toEqual([]);
});
