import type { PageShape, PrintSheet } from '../../../src/documents/sheetModel';
import { MONEY, noticeShape, printOf, TEXT } from '../models';
import { emptyBook } from '../office/model/book';
import { FACTS, factOf } from '../office/model/cellFormat';
import { formatAt } from '../office/model/cells';
import type { Sheet } from '../office/model/sheet';
import { valueAt } from '../office/model/values';
import { bookWith, openedIn } from './opened';

/** Notices of a few lines each, in no order: every second shape is another. */
function mixed(count: number): PrintSheet {
  const shapes: readonly PageShape[] = [3, 5, 4].map(noticeShape);
  const pages = Array.from({ length: count }, (_, i) => {
    const shape = shapes[(i * i) % 3] ?? noticeShape(3);
    const values = shape.rows
      .slice(1)
      .map((__, at) => (at === 0 ? { text: `业主${i}` } : { number: i + at / 4 }));
    return { shape, values };
  });
  return printOf([], { pages, pagesPerBreak: 2 });
}

async function sheetIn(model: PrintSheet, packedFrom: number): Promise<Sheet> {
  // A column of a sheet that is there tells how wide a digit is.
  const book = bookWith([{ name: '房屋台账', lines: ['房号'] }]);
  const { workbook, excel } = openedIn(book, { apiLevel: '1.13', packedFrom });
  await workbook.write([{ kind: 'sheet', model }]);
  expect(
    excel.host.requests.some(({ Actions }) =>
      Actions.some(({ Name }) => Name === 'InsertWorksheetsFromBase64'),
    ),
  ).toBe(packedFrom === 1);
  expect((await workbook.write([{ kind: 'sheet', model }]))[0]).toMatchObject({ added: 0, changed: 0 });
  const [, sheet] = book.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** What a person sees and a printer prints. */
function seen(sheet: Sheet) {
  const rows = [...sheet.rows.keys()].sort((a, b) => a - b);
  const book = emptyBook();
  const cells = rows.flatMap((row) =>
    [0, 1].map((column) => ({
      at: `${row}:${column}`,
      value: valueAt(book, sheet, row, column),
      look: Object.keys(FACTS).map((name) => [name, factOf(formatAt(sheet, row, column), name)]),
    })),
  );
  const heights = rows.map((row) => sheet.rows.get(row)?.height);
  const merges = [...sheet.merges].sort((a, b) => a.top - b.top);
  const { areas, rowBreaks, layout } = sheet.print;
  const { showGridlines, frozen, tabColor } = sheet;
  const widths = [0, 1].map((column) => sheet.columns.get(column)?.width);
  const paper = ['paperSize', 'orientation', 'centerHorizontally', 'zoom'].map((name) =>
    layout.values.get(name),
  );
  const margins = ['left', 'right', 'top', 'bottom', 'header', 'footer'].map((name) =>
    Math.round(Number(layout.values.get(`${name}Margin`))),
  );
  return {
    cells,
    heights,
    merges,
    areas,
    rowBreaks,
    showGridlines,
    frozen,
    tabColor,
    widths,
    paper,
    margins,
  };
}

test('a sheet that goes in as one package is the sheet laid out step by step', async () => {
  const model = mixed(14);
  const [packed, tiled] = [seen(await sheetIn(model, 1)), seen(await sheetIn(model, 1000))];
  expect(packed.cells.map(({ at, value }) => [at, value])).toEqual(
    tiled.cells.map(({ at, value }) => [at, value]),
  );
  const { cells: packedCells, ...packedFrame } = packed;
  const { cells: tiledCells, ...tiledFrame } = tiled;
  expect(tiledFrame).toEqual(packedFrame);
  // A style that names no font has that of the workbook it is in; documents name theirs.
  const different = tiledCells.flatMap(({ at, look }, i) => {
    const other = packedCells[i]?.look ?? [];
    return look.flatMap(([name, fact], j) =>
      other[j]?.[1] === fact || name === 'font.name' ? [] : [[at, name, fact, other[j]?.[1]]],
    );
  });
  expect(different).toEqual([]);
  expect([TEXT.format, MONEY.format]).toEqual(['@', '#,##0.00']);
});

test('where Excel does not take the package, the sheet is laid out all the same', async () => {
  const book = emptyBook();
  const { workbook, excel } = openedIn(book, { apiLevel: '1.13', packedFrom: 1 });
  excel.host.faults.push({ sync: 2, mode: 'before', code: 'UnsupportedFeature' });
  await workbook.write([{ kind: 'sheet', model: mixed(6) }]);
  expect((await workbook.read()).grids[0]?.merges).toHaveLength(6);
});
