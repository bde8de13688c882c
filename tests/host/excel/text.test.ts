import type { CellStyle, CellValue } from '../../../src/documents/sheetModel';
import { cleanText } from '../../../src/host/cellText';
import type { Change, Workbook } from '../../../src/host/workbook';
import { cellAt, FORMULA, type Grid } from '../../../src/sheet/grid';
import coercion from '../../corpus/coercion.json';
import injection from '../../corpus/formula-injection.json';
import { listOf, listRow, printOf, reportOf, SETUP } from '../models';
import { addSheet, emptyBook } from '../office/model/book';
import { withFact } from '../office/model/cellFormat';
import { formatAt, rowAt } from '../office/model/cells';
import { openedIn } from './opened';

const TEXTS: readonly string[] = [
  ...injection.cases.map(({ value }) => value),
  ...coercion.cases.map(({ value }) => value),
  "'已有撇号",
  "''",
  '＝全角',
  'a'.repeat(40000),
];

/** Looks a text may have to stand in, whatever they are meant for. */
const STYLES: readonly CellStyle[] = [{ format: '@' }, {}, { format: '#,##0.00' }, { format: 'yyyy-mm-dd' }];

/** Texts that did not come back as cleaned, and formulas that are none of ours. */
function wrong(grid: Grid | undefined, expected: ReadonlyMap<string, string>): unknown[] {
  const found = new Map<string, unknown>();
  const formulas: unknown[] = [];
  grid?.rows.forEach((row, i) => {
    grid.columns.forEach((column, at) => {
      const cell = cellAt(grid, i, at);
      if (((column?.kinds[i] ?? 0) & FORMULA) !== 0) formulas.push([row, at, cell]);
      if (cell.kind !== 'blank') found.set(`${row}:${at}`, cell.kind === 'text' ? cell.value : cell);
    });
  });
  const bad = [...expected].filter(([place, text]) => (found.get(place) ?? '') !== cleanText(text));
  return [...bad, ...formulas];
}

async function written(...changes: readonly Change[]): Promise<readonly Grid[]> {
  const { workbook } = openedIn(emptyBook());
  await workbook.write(changes);
  return (await workbook.read()).grids;
}

function gridOfTexts(top: number, columns: number): Map<string, string> {
  return new Map(
    TEXTS.flatMap((text, i) =>
      Array.from({ length: columns }, (_, column): [string, string] => [`${top + i}:${column}`, text]),
    ),
  );
}

const values = (text: string): CellValue[] => STYLES.map(() => ({ text }));

test('as slots and constants of pages', async () => {
  const cell = (column: number, style: CellStyle, text: string | null) =>
    ({ column, style, content: text === null ? ('slot' as const) : { constant: { text } } }) as const;
  const pages = TEXTS.map((text, i) => ({
    shape: {
      key: String(i),
      rows: [
        { height: 20, cells: STYLES.map((style, column) => cell(column, style, null)) },
        { height: 20, cells: STYLES.map((style, column) => cell(column, style, text)) },
      ],
      merges: [],
    },
    values: values(text),
  }));
  const [grid] = await written({ kind: 'sheet', model: printOf([], { pages }) });
  const expected = new Map<string, string>();
  TEXTS.forEach((text, i) => {
    for (const column of STYLES.keys()) {
      expected.set(`${2 * i}:${column}`, text);
      expected.set(`${2 * i + 1}:${column}`, text);
    }
  });
  expect(wrong(grid, expected)).toEqual([]);
});

test('in reports, in new rows of lists, in headings and titles', async () => {
  const rows = TEXTS.map((text) => ({
    cells: STYLES.map((style, column) => ({ column, style, value: { text } })),
  }));
  const columns = [
    ...STYLES.map((style, i) => ({ id: String(i), heading: `列${i}`, width: 10, style })),
    ...TEXTS.map((heading, i) => ({ id: `h${i}`, heading, width: 8, style: {} })),
  ];
  const model = {
    ...listOf([]),
    title: '=1+1',
    columns,
    vanished: null,
    rows: TEXTS.map((text) => ({ key: text, values: values(text) })),
  };
  const [report, list] = await written(
    { kind: 'sheet', model: reportOf([], { rows, merges: [], charts: [] }) },
    { kind: 'sheet', model },
  );
  expect(wrong(report, gridOfTexts(0, STYLES.length))).toEqual([]);
  const headings = TEXTS.map((text, i): [string, string] => [`1:${STYLES.length + i}`, text]);
  const expected = new Map([['0:0', '=1+1'], ...headings, ...gridOfTexts(2, STYLES.length)] as const);
  expect(wrong(list, expected)).toEqual([]);
});

test('in registers of the user, headings too', async () => {
  const columns = STYLES.map((style, i) => ({ heading: `列${i}`, width: 10, style }));
  const sheet = {
    name: '台账',
    columns,
    rows: TEXTS.map((text) => ({ cells: STYLES.map(() => ({ value: { text } })) })),
    merges: [],
    frozen: { rows: 1, columns: 0 },
    filter: null,
    firstEntry: 1,
  };
  const [grid] = await written({ kind: 'register', sheet });
  expect(wrong(grid, gridOfTexts(0, STYLES.length))).toEqual([]);
});

test('when a list is merged: in rows that are there, in rows put in below', async () => {
  const { workbook } = openedIn(emptyBook());
  const half = Math.floor(TEXTS.length / 2);
  const model = (texts: readonly string[]) => ({
    ...listOf([]),
    columns: STYLES.map((style, i) => ({ id: String(i), heading: `列${i}`, width: 10, style })),
    vanished: null,
    rows: texts.map((text, i) => ({ key: `K${i}`, values: [{ text: `K${i}` }, ...values(text).slice(1)] })),
  });
  await workbook.write([{ kind: 'sheet', model: model(TEXTS.slice(0, half).map(() => '旧')) }]);
  await workbook.write([{ kind: 'sheet', model: model(TEXTS) }]);
  const [grid] = (await workbook.read()).grids;
  const expected = gridOfTexts(2, STYLES.length);
  TEXTS.forEach((_, i) => expected.set(`${2 + i}:0`, `K${i}`));
  expect(wrong(grid, expected)).toEqual([]);
});

/** A sheet of the user's whose columns have these formats, the rows filled with 7. */
function userSheet(): { workbook: Workbook } {
  const book = emptyBook();
  const sheet = addSheet(book, '我的');
  TEXTS.forEach((_, row) => {
    STYLES.forEach(({ format = 'General' }, column) => {
      const stored = rowAt(sheet, row);
      stored.contents[column] = 7;
      stored.formats[column] = withFact(formatAt(sheet, row, column), 'numberFormat', format);
    });
  });
  return openedIn(book);
}

test('in cells of the user, whatever their format; and what they held comes back', async () => {
  const { workbook } = userSheet();
  const cells = TEXTS.flatMap((text, row) => STYLES.map((_, column) => ({ row, column, value: { text } })));
  const before = (await workbook.read()).grids[0];
  await workbook.write([{ kind: 'cells', sheet: '我的', cells }]);
  expect(wrong((await workbook.read()).grids[0], gridOfTexts(0, STYLES.length))).toEqual([]);
  await workbook.write([
    { kind: 'cells', sheet: '我的', cells: cells.map((one) => ({ ...one, value: { number: 5 } })) },
  ]);
  const fives = (await workbook.read()).grids[0];
  expect([...(fives?.columns[0]?.values ?? [])].every((value) => value === 5)).toBe(true);
  expect(await workbook.undo()).toEqual(['我的']);
  expect(wrong((await workbook.read()).grids[0], gridOfTexts(0, STYLES.length))).toEqual([]);
  expect(before?.rows.length).toBe(TEXTS.length);
});

test('a list row’s own key may read like a formula, and is found again', async () => {
  const { workbook } = openedIn(emptyBook());
  const model = { ...listOf([]), setup: SETUP, rows: TEXTS.slice(0, 60).map((text) => listRow(text, 1)) };
  await workbook.write([{ kind: 'sheet', model }]);
  const [again] = await workbook.write([{ kind: 'sheet', model }]);
  expect(again).toMatchObject({ added: 0, changed: 0 });
});
