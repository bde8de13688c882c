import type { LayoutEdit } from '../../../src/host/view/bookEdit';
import { bookOf } from './readBook';
import { edited, LOOK, viewedRows } from './editSamples';
import { partText } from './saved';

/** The sheet part after a layout edit, its root left out. */
async function laidOut(body: string, layout: LayoutEdit): Promise<string> {
  const bytes = bookOf({ sheets: [body] });
  const xml = await partText(
    await edited(bytes, { kind: 'layout', sheet: 'S1', layout }),
    'xl/worksheets/sheet1.xml',
  );
  return /^<worksheet[^>]*>(.*)<\/worksheet>$/su.exec(xml)?.[1] ?? xml;
}

const run = (first: number, last: number, width: number, hidden = false) => ({
  first,
  last,
  width,
  hidden,
  style: 0,
});

/** 宋体 11: a digit is 8 pixels wide, so 8.625 characters are 69 pixels, 51.75 points. */
const COLS =
  '<cols><col min="1" max="3" width="8.625" style="0" customWidth="1"/><col min="5" max="5" width="20" bestFit="1"/></cols>';
const DATA = '<sheetData/>';
const MERGES = '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>';
const PANE =
  '<sheetViews><sheetView topLeftCell="A9" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C3" sqref="C3"/></sheetView></sheetViews>';

test.each<[why: string, before: string, layout: LayoutEdit, after: string]>([
  ['columns as they are', COLS + DATA, { columns: [run(0, 2, 51.75), run(4, 4, 120)] }, COLS + DATA],
  [
    'one column of a run wider',
    COLS + DATA,
    { columns: [run(0, 0, 51.75), run(1, 1, 60), run(2, 2, 51.75), run(4, 4, 120)] },
    '<cols><col min="1" max="1" width="8.625" style="0" customWidth="1"/><col min="2" max="2" width="10" style="0" customWidth="1"/>' +
      '<col min="3" max="3" width="8.625" style="0" customWidth="1"/><col min="5" max="5" width="20" bestFit="1"/></cols>' +
      DATA,
  ],
  [
    'hidden, and no longer of a width of its own',
    COLS + DATA,
    { columns: [run(0, 2, 51.75, true)] },
    `<cols><col min="1" max="3" width="8.625" style="0" customWidth="1" hidden="1"/></cols>${DATA}`,
  ],
  [
    'no columns any more',
    COLS + DATA,
    { columns: [] },
    `<cols><col min="1" max="3" style="0"/></cols>${DATA}`,
  ],
  [
    'columns where there were none',
    `<sheetPr/>${DATA}`,
    { columns: [run(1, 2, 60)] },
    `<sheetPr/><cols><col min="2" max="3" width="10" customWidth="1"/></cols>${DATA}`,
  ],
  [
    'heights: listed rows get theirs, rows between come in, others fall back; what Excel found for the text stays',
    '<sheetData><row r="1" ht="30" customHeight="1" spans="1:1"/><row r="2" ht="28.5"/><row r="4" hidden="1"><c r="A4"/></row></sheetData>',
    {
      heights: [
        { row: 2, height: 12.345, hidden: false },
        { row: 3, height: null, hidden: false },
        { row: 8, height: null, hidden: true },
      ],
    },
    '<sheetData><row r="1" spans="1:1"/><row r="2" ht="28.5"/><row r="3" ht="12.35" customHeight="1"/><row r="4"><c r="A4"/></row><row r="9" hidden="1"/></sheetData>',
  ],
  [
    'heights as they are',
    '<sheetData><row r="1" ht="30" customHeight="1"/><row r="2" ht="28.5" hidden="true"/></sheetData>',
    {
      heights: [
        { row: 0, height: 30, hidden: false },
        { row: 1, height: 28.5, hidden: true },
      ],
    },
    '<sheetData><row r="1" ht="30" customHeight="1"/><row r="2" ht="28.5" hidden="true"/></sheetData>',
  ],
  [
    'merges as they are',
    DATA + MERGES,
    { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] },
    DATA + MERGES,
  ],
  [
    'merges, one of a single cell, before the rules',
    `${DATA}<conditionalFormatting/>`,
    {
      merges: [
        { top: 1, left: 1, bottom: 2, right: 3 },
        { top: 0, left: 0, bottom: 0, right: 0 },
      ],
    },
    `${DATA}<mergeCells count="1"><mergeCell ref="B2:D3"/></mergeCells><conditionalFormatting/>`,
  ],
  ['no merges', DATA + MERGES, { merges: [] }, DATA],
  ['frozen as it is', PANE + DATA, { frozen: { rows: 1, columns: 0 } }, PANE + DATA],
  [
    'frozen elsewhere: the selection goes on in the pane that moves, the sheet is not scrolled away',
    PANE + DATA,
    { frozen: { rows: 2, columns: 1 } },
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>' +
      '<selection pane="topRight"/><selection pane="bottomLeft"/><selection activeCell="C3" sqref="C3" pane="bottomRight"/></sheetView></sheetViews>' +
      DATA,
  ],
  [
    'let go',
    PANE + DATA,
    { frozen: { rows: 0, columns: 0 } },
    `<sheetViews><sheetView topLeftCell="A9" workbookViewId="0"><selection activeCell="C3" sqref="C3"/></sheetView></sheetViews>${DATA}`,
  ],
  [
    'a pane that is split, not frozen, is nobody’s business',
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="900"/></sheetView></sheetViews>${DATA}`,
    { frozen: { rows: 0, columns: 0 } },
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="900"/></sheetView></sheetViews>${DATA}`,
  ],
  [
    'frozen where there was no view, widths too: each in its place',
    DATA,
    {
      frozen: { rows: 0, columns: 2 },
      columns: [run(0, 0, 60)],
      filter: { top: 0, left: 0, bottom: 4, right: 1 },
      merges: [{ top: 6, left: 0, bottom: 6, right: 1 }],
    },
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/><selection pane="topRight"/></sheetView></sheetViews>' +
      `<cols><col min="1" max="1" width="10" customWidth="1"/></cols>${DATA}<autoFilter ref="A1:B5"/><mergeCells count="1"><mergeCell ref="A7:B7"/></mergeCells>`,
  ],
  [
    'a filter over more rows keeps its conditions',
    `${DATA}<autoFilter ref="A1:B5"><filterColumn colId="0"/></autoFilter>`,
    { filter: { top: 0, left: 0, bottom: 8, right: 1 } },
    `${DATA}<autoFilter ref="A1:B9"><filterColumn colId="0"/></autoFilter>`,
  ],
  [
    'over other columns it has none yet',
    `${DATA}<autoFilter ref="A1:B5"><filterColumn colId="0"/></autoFilter>`,
    { filter: { top: 0, left: 0, bottom: 8, right: 2 } },
    `${DATA}<autoFilter ref="A1:C9"/>`,
  ],
])('%s', async (_, before, layout, after) => {
  expect(await laidOut(before, layout)).toBe(after);
});

test('the filter is known to the workbook by a hidden name, which comes and goes with it', async () => {
  const bytes = bookOf({ sheets: [DATA, DATA] });
  const filtered = await edited(bytes, {
    kind: 'layout',
    sheet: 'S2',
    layout: { filter: { top: 0, left: 0, bottom: 4, right: 1 } },
  });
  expect(await partText(filtered, 'xl/workbook.xml')).toContain(
    '</sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">\'S2\'!$A$1:$B$5</definedName></definedNames>',
  );
  const plain = await edited(filtered, { kind: 'layout', sheet: 'S2', layout: { filter: null } });
  expect(await partText(plain, 'xl/workbook.xml')).not.toContain('definedName');
  expect(await partText(plain, 'xl/worksheets/sheet2.xml')).toBe(
    await partText(bytes, 'xl/worksheets/sheet2.xml'),
  );
});

test('what was read back and is put again changes not a byte, and looks of columns come with their list', async () => {
  const bytes = bookOf({ sheets: [PANE + COLS + DATA + MERGES] });
  const { frame } = await viewedRows(bytes, 'S1');
  const { columns, merges, frozen, filter } = frame;
  const layout = { columns, merges, frozen, filter };
  expect(await edited(bytes, { kind: 'layout', sheet: 'S1', layout })).toBe(bytes);
  const styled = { columns: [{ first: 1, last: 1, width: 51.75, hidden: false, style: 1 }] };
  const after = await edited(bytes, { kind: 'layout', sheet: 'S1', layout: styled, styles: [LOOK, LOOK] });
  const again = await viewedRows(after, 'S1');
  const found = again.frame.columns.find(({ first }) => first === 1)!;
  expect(again.view.styles[found.style]).toEqual(LOOK);
});
