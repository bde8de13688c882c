import {
  allRows,
  cellsByName,
  externalRelation,
  frameOf,
  sheetRelations,
  stylesPart,
  viewOfBook,
} from './viewBook';
import { firstSheet, type BookParts } from './readBook';

const FIVE =
  '<cellXfs><xf/><xf numFmtId="14"/><xf/><xf/><xf fontId="1"/></cellXfs>' +
  '<fonts><font><sz val="11"/><name val="宋体"/></font><font><sz val="14"/><color rgb="FFFF0000"/><name val="黑体"/></font></fonts>';

async function cells(sheetData: string, parts: Omit<BookParts, 'sheets'> = {}) {
  const more = [stylesPart(FIVE), ...(parts.more ?? [])];
  const view = await viewOfBook({ ...parts, sheets: [sheetData], more });
  return cellsByName(await allRows(view));
}

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;

test.each([
  ['<c r="A1"><v>12.5</v></c>', { style: 0, value: 12.5 }],
  ['<c r="A1" s="1"><v>45992</v></c>', { style: 1, value: 45992 }],
  ['<c r="A1"><v>1.5E+3</v></c>', { style: 0, value: 1500 }],
  ['<c r="A1" t="s"><v>0</v></c>', { style: 0, value: '1-1-101' }],
  ['<c r="A1" t="str"><v>a_x000D_b</v></c>', { style: 0, value: 'a\rb' }],
  ['<c r="A1" t="inlineStr"><is><t> 张三 </t></is></c>', { style: 0, value: ' 张三 ' }],
  ['<c r="A1" t="b"><v>1</v></c>', { style: 0, value: true }],
  ['<c r="A1" t="e"><v>#DIV/0!</v></c>', { style: 0, value: { error: '#DIV/0!' } }],
  ['<c r="A1" t="d"><v>2025-12-01</v></c>', { style: 0, value: 45992 }],
  ['<c r="A1" s="2"/>', { style: 2, value: null }],
  ['<c r="A1" s="99"><v>1</v></c>', { style: 0, value: 1 }],
  ['<c r="A1"><f>SUM(B1:B9)</f><v>3</v></c>', { style: 0, value: 3, formula: 'SUM(B1:B9)' }],
  ['<c r="A1"><f>1&lt;2</f></c>', { style: 0, value: null, formula: '1<2' }],
  ['<c r="A1" t="s"><f>B1</f><v>0</v></c>', { style: 0, value: '1-1-101', formula: 'B1' }],
  ['<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c>', { style: 0, value: 4, formula: 'B1:B2*2' }],
])('%s', async (cell, expected) => {
  expect(await cells(data(`<row r="1">${cell}</row>`), { strings: ['<t>1-1-101</t>'] })).toEqual({
    A1: expected,
  });
});

test('a blank cell that looks like its column or row is not there', async () => {
  const view = await viewOfBook({
    sheets: [
      '<cols><col min="2" max="2" width="9" style="2"/></cols>' +
        data(
          '<row r="1"><c r="A1"/><c r="B1" s="2"/><c r="C1" s="2"/></row><row r="2" s="3" customFormat="1"><c r="A2" s="3"/><c r="B2"/></row>',
        ),
    ],
    more: [stylesPart(FIVE)],
  });
  expect(cellsByName(await allRows(view))).toEqual({
    C1: { style: 2, value: null },
    B2: { style: 0, value: null },
  });
  expect(view.sheets[0]?.extent).toEqual({ rows: 2, columns: 3 });
});

test('dates of a 1904 workbook stay in its own days', async () => {
  const parts = { workbook: '<workbookPr date1904="1"/>', more: [stylesPart(FIVE)] };
  const view = await viewOfBook({
    ...parts,
    sheets: [data('<row r="1"><c r="A1" s="1"><v>44530</v></c><c r="B1" t="d"><v>2025-12-01</v></c></row>')],
  });
  expect(view.date1904).toBe(true);
  expect(cellsByName(await allRows(view))).toEqual({
    A1: { style: 1, value: 44530 },
    B1: { style: 0, value: 44530 },
  });
});

test('shared formulas are written out, also when their master stands in another block of rows', async () => {
  const rows =
    '<row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">A2*$B$1+B2</f><v>1</v></c></row>' +
    '<row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c></row><row r="4"><c r="C4"><f t="shared" si="0"></f></c></row>';
  const view = await viewOfBook({ sheets: [data(rows)] });
  expect(cellsByName(await view.rowsOf('S1', 3, 3))).toEqual({
    C4: { style: 0, value: null, formula: 'A4*$B$1+B4' },
  });
  expect(cellsByName(await view.rowsOf('S1', 0, 2))).toEqual({
    C2: { style: 0, value: 1, formula: 'A2*$B$1+B2' },
    C3: { style: 0, value: 2, formula: 'A3*$B$1+B3' },
  });
});

const RED = {
  name: '黑体',
  size: 14,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: 'FF0000',
};

test('text in pieces, from the shared strings and in the cell; a piece without a look has its cell’s', async () => {
  const pieces =
    '<r><t>业主：</t></r><r><rPr><b/><sz val="9"/><rFont val="楷体"/></rPr><t xml:space="preserve">张三 </t></r><rPh sb="0" eb="1"><t>zhang</t></rPh>';
  const rich = [
    { text: '业主：', font: RED },
    { text: '张三 ', font: { ...RED, name: '楷体', size: 9, bold: true, color: null } },
  ];
  const rows = `<row r="1"><c r="A1" s="4" t="s"><v>1</v></c><c r="B1" s="4" t="inlineStr"><is>${pieces}</is></c><c r="C1" t="s"><v>2</v></c></row>`;
  const strings = ['<t>x</t>', pieces, '<r><t>一</t></r><r><t>样</t></r>'];
  expect(await cells(data(rows), { strings })).toEqual({
    A1: { style: 4, value: '业主：张三 ', rich },
    B1: { style: 4, value: '业主：张三 ', rich },
    C1: { style: 0, value: '一样' },
  });
});

test('links lead to safe addresses and into the workbook only', async () => {
  const links =
    '<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="B1" r:id="rId2"/><hyperlink ref="C1" r:id="rId3"/>' +
    `<hyperlink ref="A2:B3" location="'收费标准'!A1"/><hyperlink ref="C2" r:id="rId1" location="fees"/></hyperlinks>`;
  const row = (r: number): string =>
    `<row r="${r}">${['A', 'B', 'C'].map((c) => `<c r="${c}${r}"><v>1</v></c>`).join('')}</row>`;
  const relations = [
    externalRelation('rId1', 'https://example.com/a'),
    externalRelation('rId2', 'javascript:alert(1)'),
    externalRelation('rId3', '\\\\server\\share\\a.exe'),
  ];
  const found = await cells(data(row(1) + row(2) + row(3)) + links, { more: [sheetRelations(...relations)] });
  expect(Object.entries(found).map(([name, { link }]) => [name, link])).toEqual([
    ['A1', 'https://example.com/a'],
    ['B1', undefined],
    ['C1', undefined],
    ['A2', "'收费标准'!A1"],
    ['B2', "'收费标准'!A1"],
    ['C2', 'https://example.com/a#fees'],
    ['A3', "'收费标准'!A1"],
    ['B3', "'收费标准'!A1"],
    ['C3', undefined],
  ]);
});

test('rows: heights, hidden ones, looks of whole rows; plain ones without cells are not there', async () => {
  const view = await viewOfBook({
    sheets: [
      data(
        '<row r="1" ht="30.75" customHeight="1"/><row r="2"/><row r="3" hidden="1"><c r="A3"><v>1</v></c></row>' +
          '<row r="5" s="2" customFormat="1"/><row r="7" s="2"/>',
      ),
    ],
    more: [stylesPart(FIVE)],
  });
  expect(await allRows(view)).toEqual([
    { row: 0, height: 30.75, hidden: false, style: 0, cells: [] },
    { row: 2, height: null, hidden: true, style: 0, cells: [{ column: 0, style: 0, value: 1 }] },
    { row: 4, height: null, hidden: false, style: 2, cells: [] },
  ]);
  expect(view.sheets[0]?.extent).toEqual({ rows: 5, columns: 1 });
});

test.each([
  ['out of order', '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>', 'A1 A3'],
  [
    'without addresses',
    '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>',
    'A1 C1 A2',
  ],
  [
    'named in their cells only',
    '<row><c r="B4"><v>1</v></c></row><row><c r="B6"><v>1</v></c></row>',
    'B4 B6',
  ],
  ['from the last row', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', 'XFD1048576'],
])('rows %s stand where the reader of values has them', async (_, rows, names) => {
  const found = await cells(data(rows));
  expect(Object.keys(found)).toEqual(names.split(' '));
  expect(Object.keys((await firstSheet({ sheets: [data(rows)] })) as object).sort()).toEqual(
    names.split(' ').sort(),
  );
});

test('elements with a prefix', async () => {
  const sheet =
    '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<x:cols><x:col min="1" max="1" width="20" customWidth="1"/></x:cols><x:sheetData><x:row r="1" ht="20">' +
    '<x:c r="A1" t="inlineStr"><x:is><x:r><x:rPr><x:b/></x:rPr><x:t>粗</x:t></x:r></x:is></x:c></x:row></x:sheetData>' +
    '<x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>';
  const view = await viewOfBook({ sheets: [sheet] });
  expect(view.sheets[0]).toMatchObject({
    columns: [{ first: 0, last: 0, hidden: false, style: 0, width: 120 }],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    extent: { rows: 1, columns: 1 },
  });
  expect((await allRows(view))[0]).toMatchObject({
    height: 20,
    cells: [{ value: '粗', rich: [{ text: '粗', font: { bold: true } }] }],
  });
});

test('an empty sheet and a sheet nobody knows have no rows', async () => {
  const view = await viewOfBook({
    sheets: ['<sheetData/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>'],
  });
  expect([await allRows(view), await view.rowsOf('nobody', 0, 9)]).toEqual([[], []]);
  expect(view.sheets[0]).toMatchObject({ extent: { rows: 0, columns: 0 }, merges: [{ bottom: 1 }] });
  expect((await frameOf('')).extent).toEqual({ rows: 0, columns: 0 });
});
