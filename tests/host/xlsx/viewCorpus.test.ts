import fc from 'fast-check';
import { type Cell, cellAt, cellName, type Grid } from '../../../src/sheet/grid';
import type { RowView, ViewValue } from '../../../src/host/view/sheetView';
import { viewOf } from '../../../src/host/xlsx/view/xlsxView';
import manifest from '../../corpus/workbooks/manifest.json';
import { corpusFile, outcome } from './readBook';
import { allRows, viewOfBytes } from './viewBook';

const files = manifest.cases.map((entry) => entry.file);

test.each(files)('%s: what is shown is what is read', async (file) => {
  const read = await outcome(corpusFile(file));
  if (typeof read === 'string') return;
  const view = await viewOf(read);
  const wrong: string[] = [];
  for (const grid of read.contents.grids) {
    const frame = view.sheets.find(({ name }) => name === grid.sheet)!;
    const end = frame.extent.rows;
    // The first and the last thousand: one file has a million and a half of cells.
    const first = await view.rowsOf(grid.sheet, 0, 999);
    const last = await view.rowsOf(grid.sheet, Math.max(1000, end - 1000), 1048575);
    const rows = [...first, ...last];
    wrong.push(...differences(grid, rows, view.date1904, (row) => row < 1000 || row >= end - 1000));
    if (JSON.stringify(frame.merges) !== JSON.stringify(grid.merges)) wrong.push(`${grid.sheet}: merges`);
    const isProtected = read.contents.protectedSheets.has(grid.sheet);
    if (frame.isProtected !== isProtected) wrong.push(`${grid.sheet}: protection`);
    const used = rows.filter(({ cells, style }) => cells.length > 0 || style !== 0).at(-1)?.row ?? -1;
    if (end !== used + 1) wrong.push(`${grid.sheet}: extent ${end} of ${used + 1}`);
    if (rows.some(({ cells }) => cells.some(({ style }) => view.styles[style] === undefined)))
      wrong.push(`${grid.sheet}: styles`);
  }
  expect(wrong).toEqual([]);
});

/** Places at which the values of a view and of the reader of values differ. */
function differences(
  grid: Grid,
  rows: readonly RowView[],
  date1904: boolean,
  isAsked: (row: number) => boolean,
): string[] {
  const wrong: string[] = [];
  const stored = new Map(
    Array.from(grid.rows, (row, i) => [row, i] as const).filter(([row]) => isAsked(row)),
  );
  for (const { row, cells } of rows) {
    const i = stored.get(row);
    stored.delete(row);
    const shown = new Map(cells.map((cell) => [cell.column, cell.value]));
    const columns = i === undefined ? [] : [...grid.columns.keys()];
    for (const column of columns) {
      const cell = cellAt(grid, i ?? 0, column);
      const value = shown.get(column) ?? null;
      shown.delete(column);
      if (!same(cell, value, date1904 ? 1462 : 0))
        wrong.push(`${cellName(row, column)}: ${JSON.stringify(value)}`);
    }
    for (const [column, value] of shown) if (value !== null) wrong.push(`${cellName(row, column)} is extra`);
  }
  return [...wrong, ...Array.from(stored.keys(), (row) => `row ${row} is missing`)].map(
    (what) => `${grid.sheet} ${what}`,
  );
}

function same(cell: Cell, value: ViewValue, shift: number): boolean {
  if (cell.kind === 'blank' || cell.kind === 'uncached') return value === null;
  if (cell.kind === 'error') return typeof value === 'object' && value?.error === cell.value;
  // The reader of values counts all days from 1900, but not times without a day.
  if (cell.kind === 'date') return typeof value === 'number' && [value, value + shift].includes(cell.value);
  return value === cell.value;
}

test('rows in blocks of any size are the rows at once', async () => {
  const view = await viewOfBytes(corpusFile('048-shared-array-formulas.xlsx'));
  const name = view.sheets[0]!.name;
  const whole = await allRows(view, name);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 9 }), async (size) => {
      const blocks: RowView[] = [];
      for (let from = 0; from < 30; from += size)
        blocks.push(...(await view.rowsOf(name, from, from + size - 1)));
      expect(blocks).toEqual(whole);
    }),
    { numRuns: 9 },
  );
  expect(whole.length).toBeGreaterThan(3);
});

test('notes, validations and conditional formats as ExcelJS writes them', async () => {
  const { sheets } = await viewOfBytes(corpusFile('057-comments-validation-cf.xlsx'));
  const validations = sheets.flatMap((sheet) => sheet.validations);
  const conditions = sheets.flatMap((sheet) => sheet.conditions);
  expect(validations.length).toBeGreaterThan(0);
  expect(conditions.length).toBeGreaterThan(0);
  expect(conditions.every(({ look, scale }) => look !== null || scale.length > 0)).toBe(true);
});

test('a table with totals has arrows over its rows, not over its totals', async () => {
  const { sheets } = await viewOfBytes(corpusFile('023-table-and-totals.xlsx'));
  const filters = sheets.flatMap(({ filter }) => (filter === null ? [] : [filter]));
  expect(filters).toHaveLength(1);
  expect(filters[0]?.bottom).toBeGreaterThan(0);
});

test('a link that runs a script or leads to somebody’s server is not shown', async () => {
  const view = await viewOfBytes(corpusFile('051-hyperlinks.xlsx'));
  const rows = (await Promise.all(view.sheets.map(({ name }) => allRows(view, name)))).flat();
  const links = rows.flatMap(({ cells }) => cells.flatMap(({ link }) => link ?? []));
  expect(links.filter((link) => !/^(?:https?|mailto|tel):|!/u.test(link))).toEqual([]);
});
