import type { BookEdit, LayoutEdit } from '../../../src/host/view/bookEdit';
import type { RowView } from '../../../src/host/view/sheetView';
import { bookOf, corpusFile, relation, relationsXml } from './readBook';
import { edited, FONT, LOOK, viewedRows } from './editSamples';
import { partText } from './saved';

const AROUND = {
  head: '<sheetPr/><dimension ref="A1:C2"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>',
  tail:
    '<conditionalFormatting sqref="A1"/><dataValidations count="0"/><hyperlinks/><printOptions/><pageMargins/>' +
    '<rowBreaks count="1"><brk id="4"/></rowBreaks><extLst><ext uri="x"/></extLst>',
};

const row = (at: number, cells: RowView['cells'], more: Partial<RowView> = {}): RowView => ({
  row: at,
  height: null,
  hidden: false,
  style: 0,
  cells,
  ...more,
});

/** The rows of a sheet rewritten, its dimension before them. */
async function rewritten(
  rows: string,
  now: readonly RowView[],
  more: { readonly layout?: LayoutEdit; readonly formats?: readonly string[] } = {},
): Promise<string> {
  const bytes = bookOf({
    sheets: [`${AROUND.head}<sheetData>${rows}</sheetData>${AROUND.tail}`],
    formats: more.formats ?? [],
  });
  const { view } = await viewedRows(bytes, 'S1');
  const edit: BookEdit = {
    kind: 'rewrite',
    sheet: 'S1',
    styles: [...view.styles, LOOK],
    rows: now,
    layout: more.layout ?? {},
  };
  const xml = await partText(await edited(bytes, edit), 'xl/worksheets/sheet1.xml');
  expect(xml.endsWith(`</sheetData>${AROUND.tail}</worksheet>`)).toBe(true);
  const dimension = /<dimension ref="([^"]*)"/u.exec(xml)?.[1] ?? '';
  return `${dimension} ${/<sheetData>(.*)<\/sheetData>/su.exec(xml)?.[1] ?? ''}`;
}

test.each<[why: string, before: string, now: readonly RowView[], after: string]>([
  [
    'values of every kind, in order',
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    [
      row(3, [
        { column: 2, style: 0, value: { error: '#REF!' } },
        { column: 0, style: 0, value: '=1' },
      ]),
      row(1, [
        { column: 0, style: 0, value: 1.5 },
        { column: 1, style: 0, value: true },
        { column: 3, style: 0, value: 2, formula: 'A2*"<"' },
        { column: 4, style: 0, value: null },
      ]),
    ],
    'A1:E4 <row r="2"><c r="A2"><v>1.5</v></c><c r="B2" t="b"><v>1</v></c><c r="D2"><f>A2*"&lt;"</f><v>2</v></c><c r="E2"/></row>' +
      '<row r="4"><c r="A4" s="1" t="inlineStr"><is><t>=1</t></is></c><c r="C4" t="e"><v>#REF!</v></c></row>',
  ],
  [
    'pieces of text with looks of their own',
    '',
    [
      row(0, [
        {
          column: 0,
          style: 0,
          value: '红 黑',
          rich: [
            { text: '红 ', font: FONT },
            { text: '黑', font: { ...FONT, bold: false, underline: false, color: null } },
          ],
        },
      ]),
    ],
    'A1 <row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/><u/><sz val="12"/><color rgb="FFC00000"/><rFont val="微软雅黑"/></rPr><t xml:space="preserve">红 </t></r>' +
      '<r><rPr><sz val="12"/><rFont val="微软雅黑"/></rPr><t>黑</t></r></is></c></row>',
  ],
  [
    'heights of one’s own, those Excel found, hidden rows; nothing for a row of no account',
    '<row r="1" ht="40" customHeight="1"/><row r="2" ht="28.5"/>',
    [row(0, [], { height: 28.5 }), row(1, [], { height: 40 }), row(2, [], { hidden: true }), row(3, [])],
    'A1 <row r="1" ht="28.5"/><row r="2" ht="40" customHeight="1"/><row r="3" hidden="1"/>',
  ],
  [
    'an array formula further down is one still',
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">C1:C2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
    [
      row(4, [{ column: 0, style: 0, value: 2, formula: 'C5:C6*2' }]),
      row(5, [{ column: 0, style: 0, value: 4 }]),
    ],
    'A1:A6 <row r="5"><c r="A5" cm="1"><f t="array" ref="A5:A6">C5:C6*2</f><v>2</v></c></row><row r="6"><c r="A6"><v>4</v></c></row>',
  ],
])('%s', async (_, before, now, after) => {
  expect(await rewritten(before, now)).toBe(after);
});

test('a look the workbook has keeps its number, the one the sheet used most; a new one is appended once', async () => {
  const cells = [0, 1, 2, 3].map((column) => ({ column, style: column < 2 ? 1 : 3, value: 1 }));
  const used = '<row r="1"><c r="A1" s="2"/><c r="B1" s="2"/><c r="C1" s="1"/></row>';
  // The formats 1 and 2 look alike; 3 is the look that is new.
  const found = await rewritten(used, [row(0, cells, { style: 3 })], { formats: ['0.0', '0.0'] });
  expect(found).toBe(
    'A1:D1 <row r="1" s="3" customFormat="1"><c r="A1" s="2"><v>1</v></c><c r="B1" s="2"><v>1</v></c><c r="C1" s="3"><v>1</v></c><c r="D1" s="3"><v>1</v></c></row>',
  );
});

test.each([
  '001-good.xlsx',
  '023-table-and-totals.xlsx',
  '046-rich-text-newlines.xlsx',
  '092-ns-prefix.xlsx',
])('%s: rewritten as it was read, every sheet reads the same', async (file) => {
  const bytes = corpusFile(file);
  for (const { name } of (await viewedRows(bytes, '')).view.sheets) {
    const before = await viewedRows(bytes, name);
    const { styles } = before.view;
    const after = await viewedRows(
      await edited(bytes, { kind: 'rewrite', sheet: name, styles, rows: before.rows, layout: {} }),
      name,
    );
    expect(looked(after)).toEqual(looked(before));
    expect({ ...after.frame, extent: null }).toEqual({ ...before.frame, extent: null });
  }
});

/** Rows with looks instead of their numbers; a row that holds and says nothing may go. */
function looked({ view, rows }: Awaited<ReturnType<typeof viewedRows>>): unknown {
  return rows
    .filter(
      ({ cells, height, hidden, style }) => cells.length > 0 || height !== null || hidden || style !== 0,
    )
    .map((one) => ({
      ...one,
      style: view.styles[one.style],
      cells: one.cells.map((cell) => ({ ...cell, style: view.styles[cell.style] })),
    }));
}

const TABLE =
  '<table xmlns="m" id="1" name="T" displayName="T" ref="A1:B3"><autoFilter ref="A1:B3"/>' +
  '<tableColumns count="2"><tableColumn id="1" name="房号"/><tableColumn id="2" name="金额"/></tableColumns></table>';

function tableBook(): Uint8Array {
  const text = (name: string, value: string): string =>
    `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`;
  return bookOf({
    sheets: [
      `<sheetData><row r="1">${text('A1', '房号')}${text('B1', '金额')}</row><row r="3"><c r="A3"><v>1</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    ],
    more: [
      {
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        content: relationsXml([relation('rId1', 'table', '../tables/table1.xml')]),
      },
      { name: 'xl/tables/table1.xml', content: TABLE },
    ],
  });
}

const text = (column: number, value: string) => ({ column, style: 0, value });
const heads = [text(0, '房号'), text(1, '金额')];
const data = [{ column: 0, style: 0, value: 1 }];

test.each<[why: string, rows: readonly RowView[], table: string]>([
  ['stays', [row(0, heads), row(2, data)], TABLE],
  ['moves down with its headings', [row(2, heads), row(4, data)], TABLE.replaceAll('A1:B3', 'A3:B5')],
  ['has one row more', [row(0, heads), row(2, data), row(3, data)], TABLE.replaceAll('A1:B3', 'A1:B4')],
  [
    'moves to the right',
    [
      row(
        0,
        heads.map(({ column, value }) => text(column + 2, value)),
      ),
      row(2, data),
    ],
    TABLE.replaceAll('A1:B3', 'C1:D3'),
  ],
  [
    'has a column put in between, without a heading yet',
    [row(0, [text(0, '房号'), text(2, '金额')]), row(2, data)],
    TABLE.replace('"金额"', '"列2"'),
  ],
])('a table %s', async (_, rows, table) => {
  const after = await edited(tableBook(), { kind: 'rewrite', sheet: 'S1', styles: [LOOK], rows, layout: {} });
  expect(await partText(after, 'xl/tables/table1.xml')).toBe(table);
});

test.each([
  ['楼号', '楼号'],
  [12, '12'],
  [null, '列1'],
  // A heading stands once.
  ['金额', '金额2'],
])('a heading of a table typed over with %s is %s, in the cell and in the table', async (value, heading) => {
  const cells = [{ row: 0, column: 0, value }];
  const after = await edited(tableBook(), { kind: 'cells', sheet: 'S1', cells });
  expect(await partText(after, 'xl/tables/table1.xml')).toBe(TABLE.replace('"房号"', `"${heading}"`));
  expect((await viewedRows(after, 'S1')).rows[0]?.cells[0]?.value).toBe(heading);
});
