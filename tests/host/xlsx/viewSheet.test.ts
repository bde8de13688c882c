import { frameOf, MAIN, sheetRelations, stylesPart, viewOfBook } from './viewBook';
import { R, relation } from './readBook';

test('what a new sheet looks like', async () => {
  const frame = await frameOf('<sheetData/>');
  expect(frame).toMatchObject({
    ...{ name: 'S1', visibility: 'visible', mark: null, tabColor: null, gridlines: true, zoom: 100 },
    ...{
      frozen: { rows: 0, columns: 0 },
      rowHeight: 15,
      columns: [],
      merges: [],
      filter: null,
      isProtected: false,
    },
    ...{ validations: [], conditions: [], pictures: [], charts: [] },
  });
  expect(frame.print).toEqual({
    paper: { name: 'A4', width: 210, height: 297 },
    ...{ orientation: 'portrait', scale: 100, fit: null },
    margins: { left: 17.78, right: 17.78, top: 19.05, bottom: 19.05, header: 7.62, footer: 7.62 },
    centred: { horizontally: false, vertically: false },
    ...{
      header: '',
      footer: '',
      areas: null,
      titleRows: null,
      titleColumns: null,
      rowBreaks: [],
      columnBreaks: [],
    },
    ...{ gridlines: false, headings: false, overThenDown: false },
  });
});

const view = (attributes: string, pane = ''): string =>
  `<sheetViews><sheetView ${attributes} workbookViewId="0">${pane}</sheetView></sheetViews>`;

test.each([
  ['<sheetPr><tabColor rgb="FFFF0000"/></sheetPr>', { tabColor: 'FF0000' }],
  [view('showGridLines="0" zoomScale="85"'), { gridlines: false, zoom: 85 }],
  [view('view="pageBreakPreview" zoomScale="60" zoomScaleNormal="110"'), { zoom: 110 }],
  [
    view('', '<pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"/>'),
    { frozen: { rows: 3, columns: 1 } },
  ],
  // A split that can be dragged freezes nothing.
  [view('', '<pane xSplit="1200" ySplit="600"/>'), { frozen: { rows: 0, columns: 0 } }],
  ['<sheetFormatPr defaultRowHeight="14.25" defaultColWidth="9"/>', { rowHeight: 14.25, columnWidth: 54 }],
  ['<sheetFormatPr baseColWidth="10" defaultRowHeight="18"/>', { columnWidth: 66 }],
  ['<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>', { rowHeight: 0 }],
  // What another program put in front is passed over.
  ['<q:x xmlns:q="q"/><sheetData/><sheetProtection sheet="1"/>', { isProtected: true }],
  ['<sheetData/><sheetProtection sheet="1"/>', { isProtected: true }],
  ['<sheetData/><autoFilter ref="A2:F20"/>', { filter: { top: 1, left: 0, bottom: 19, right: 5 } }],
])('%s', async (body, expected) => {
  expect(await frameOf(body)).toMatchObject(expected);
});

test('columns: those that differ, ascending; a width of none is the default', async () => {
  const columns =
    '<cols><col min="5" max="16384" width="9" hidden="1"/><col min="1" max="1" width="20.625" customWidth="1"/>' +
    '<col min="2" max="3" width="9"/><col min="4" max="4" style="1"/></cols>';
  const frame = await frameOf(columns, { more: [stylesPart('<cellXfs><xf/><xf numFmtId="49"/></cellXfs>')] });
  expect(frame.columns).toEqual([
    { first: 0, last: 0, width: 123.75, hidden: false, style: 0 },
    { first: 3, last: 3, width: 54, hidden: false, style: 1 },
    { first: 4, last: 16383, width: 54, hidden: true, style: 0 },
  ]);
});

test('the headings of a table have arrows too', async () => {
  const table = `<table xmlns="${MAIN}" ref="A1:C9"><autoFilter ref="A1:C8"/></table>`;
  const more = [
    sheetRelations(relation('rId1', 'table', '../tables/table1.xml')),
    { name: 'xl/tables/table1.xml', content: table },
  ];
  const frame = await frameOf('<sheetData/><tableParts><tablePart r:id="rId1"/></tableParts>', { more });
  expect(frame.filter).toEqual({ top: 0, left: 0, bottom: 7, right: 2 });
});

const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

test('validations, those of other sheets among the extensions', async () => {
  const body =
    '<sheetData/><dataValidations>' +
    '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorStyle="warning" errorTitle="错" error="请选_x000a_一项" promptTitle="状态" prompt="选" sqref="A1:A9 C1"><formula1>"已付,未付"</formula1></dataValidation>' +
    '<dataValidation type="decimal" operator="greaterThanOrEqual" showDropDown="1" prompt="无人看" sqref="B1"><formula1>0</formula1></dataValidation>' +
    '<dataValidation type="whole" sqref="B2"><formula1>1</formula1><formula2>A1&amp;"x"</formula2></dataValidation>' +
    '<dataValidation showInputMessage="1" prompt="随便" sqref="B3"/><dataValidation type="list" sqref=""/></dataValidations>' +
    '<extLst><ext xmlns:x14="x14" xmlns:xm="xm"><x14:dataValidations><x14:dataValidation type="list" allowBlank="1">' +
    "<x14:formula1><xm:f>'收费标准'!$A$3:$A$9</xm:f></x14:formula1><xm:sqref>D1:D5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>";
  const plain = {
    operator: 'between',
    formulas: [],
    allowsBlank: false,
    showsList: true,
    prompt: null,
    error: null,
  };
  expect((await frameOf(body)).validations).toEqual([
    {
      ...plain,
      areas: [at(0, 0, 8), at(0, 2)],
      kind: 'list',
      formulas: ['"已付,未付"'],
      allowsBlank: true,
      prompt: { title: '状态', text: '选' },
      error: { style: 'warning', title: '错', text: '请选\n一项' },
    },
    {
      ...plain,
      areas: [at(0, 1)],
      kind: 'decimal',
      operator: 'greaterThanOrEqual',
      formulas: ['0'],
      showsList: false,
    },
    { ...plain, areas: [at(1, 1)], kind: 'whole', formulas: ['1', 'A1&"x"'] },
    { ...plain, areas: [at(2, 1)], kind: 'any', prompt: { title: '', text: '随便' } },
    { ...plain, areas: [at(0, 3, 4)], kind: 'list', formulas: ["'收费标准'!$A$3:$A$9"], allowsBlank: true },
  ]);
});

const DXFS =
  '<dxfs><dxf><font><b/><strike val="0"/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
  '<dxf><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs>';

const rule = (attributes: string, content = ''): string =>
  `<conditionalFormatting sqref="A1:A9"><cfRule ${attributes}>${content}</cfRule></conditionalFormatting>`;

test.each([
  [
    rule(
      'type="cellIs" dxfId="0" priority="2" operator="greaterThan" stopIfTrue="1"',
      '<formula>$B$1</formula>',
    ),
    {
      ...{ kind: 'cellIs', operator: 'greaterThan', formulas: ['$B$1'], priority: 2, stops: true },
      look: { bold: true, strike: false, color: '9C0006', fill: 'FFC7CE' },
    },
  ],
  [
    rule(
      'type="containsText" dxfId="1" priority="1" operator="containsText" text="欠费"',
      '<formula>NOT(ISERROR(SEARCH("欠费",A1)))</formula>',
    ),
    { kind: 'containsText', text: '欠费', look: { fill: '00FF00' } },
  ],
  [
    rule('type="duplicateValues" priority="1"'),
    { kind: 'duplicateValues', look: null, rank: null, scale: [] },
  ],
  [
    rule('type="top10" priority="1" rank="5" bottom="1" percent="1"'),
    { kind: 'top10', rank: { count: 5, bottom: true, percent: true } },
  ],
  [rule('type="aboveAverage" priority="1" aboveAverage="0"'), { kind: 'aboveAverage', operator: 'below' }],
  [rule('type="aboveAverage" priority="1" equalAverage="1"'), { operator: 'aboveOrEqual' }],
  [
    rule('type="timePeriod" priority="1" timePeriod="lastMonth"'),
    { kind: 'timePeriod', operator: 'lastMonth' },
  ],
  [
    rule(
      'type="colorScale" priority="1"',
      '<colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><color rgb="FFF8696B"/><color theme="0"/></colorScale>',
    ),
    {
      kind: 'colorScale',
      scale: [
        { at: 'min', value: null, color: 'F8696B' },
        { at: 'percentile', value: '50', color: 'FFFFFF' },
      ],
    },
  ],
  [
    rule(
      'type="dataBar" priority="1"',
      '<dataBar><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>',
    ),
    {
      kind: 'dataBar',
      scale: [
        { at: 'num', value: '0', color: '638EC6' },
        { at: 'max', value: null, color: '638EC6' },
      ],
    },
  ],
  [
    rule('type="iconSet" priority="1"', '<iconSet><cfvo type="percent" val="0"/></iconSet>'),
    { kind: 'iconSet', scale: [] },
  ],
])('%s', async (body, expected) => {
  const frame = await frameOf(`<sheetData/>${body}`, { more: [stylesPart(DXFS)] });
  expect(frame.conditions).toMatchObject([{ areas: [at(0, 0, 8)], ...expected }]);
});

test('conditions by priority; the extension of a data bar is not a second one, a rule only there is one', async () => {
  const extension = (id: string, content: string): string =>
    `<x14:conditionalFormatting><x14:cfRule ${content.startsWith('<x14:dataBar') ? 'type="dataBar"' : 'type="expression" priority="1"'} id="${id}">${content}</x14:cfRule><xm:sqref>B2</xm:sqref></x14:conditionalFormatting>`;
  const body =
    rule(
      'type="dataBar" priority="3"',
      '<dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext><x14:id xmlns:x14="x14">{1}</x14:id></ext></extLst>',
    ) +
    '<extLst><ext xmlns:x14="x14" xmlns:xm="xm"><x14:conditionalFormattings>' +
    extension('{1}', '<x14:dataBar minLength="0"/>') +
    extension(
      '{2}',
      '<xm:f>\'收费标准\'!$A$1&gt;1</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FF112233"/></patternFill></fill></x14:dxf>',
    ) +
    '</x14:conditionalFormattings></ext></extLst>';
  const { conditions } = await frameOf(`<sheetData/>${body}`);
  expect(conditions).toMatchObject([
    { kind: 'expression', areas: [at(1, 1)], formulas: ["'收费标准'!$A$1>1"], look: { fill: '112233' } },
    { kind: 'dataBar', areas: [at(0, 0, 8)] },
  ]);
});

test.each([
  [
    '<pageSetup paperSize="8" orientation="landscape" scale="75"/>',
    { paper: { name: 'A3', width: 297, height: 420 }, orientation: 'landscape', scale: 75 },
  ],
  [
    '<pageSetup paperSize="13" pageOrder="overThenDown"/>',
    { paper: { name: 'B5 (JIS)', width: 182, height: 257 }, overThenDown: true },
  ],
  ['<pageSetup paperHeight="279mm" paperWidth="24.1cm"/>', { paper: { width: 241, height: 279 } }],
  ['<pageSetup paperSize="999"/>', { paper: { name: 'A4' } }],
  [
    '<pageMargins left="0.3937" right="0" top="1" bottom="0.5906" header="0" footer="0"/>',
    { margins: { left: 10, right: 0, top: 25.4, bottom: 15, header: 0, footer: 0 } },
  ],
  [
    '<printOptions horizontalCentered="1" gridLines="1" headings="1"/>',
    { centred: { horizontally: true, vertically: false }, gridlines: true, headings: true },
  ],
  [
    '<headerFooter><oddHeader>&amp;L某某&amp;&amp;物业</oddHeader><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter>',
    { header: '&L某某&&物业', footer: '&C第 &P 页' },
  ],
  [
    '<rowBreaks><brk id="40" man="1"/><brk id="20" man="1"/></rowBreaks><colBreaks><brk id="5"/></colBreaks>',
    { rowBreaks: [20, 40], columnBreaks: [5] },
  ],
])('print: %s', async (body, expected) => {
  expect((await frameOf(`<sheetData/>${body}`)).print).toMatchObject(expected);
});

test('fit to page counts only where it is turned on', async () => {
  const setup = '<sheetData/><pageSetup fitToWidth="1" fitToHeight="0"/>';
  const on = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  expect((await frameOf(on + setup)).print.fit).toEqual({ width: 1, height: 0 });
  expect((await frameOf(setup)).print.fit).toBeNull();
});

const book = (names: string, sheets: string): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${R}"><bookViews><workbookView activeTab="2"/></bookViews><sheets>${sheets}</sheets><definedNames>${names}</definedNames></workbook>`;

test('print areas and titles by the place among the tabs; the open tab; hidden sheets', async () => {
  const sheets = ['一', '二 2', "三'"]
    .map(
      (name, i) =>
        `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"${i === 0 ? ' state="hidden"' : ''}/>`,
    )
    .join('');
  const names =
    `<definedName name="_xlnm.Print_Area" localSheetId="1">'二 2'!$A$1:$C$9,'二 2'!$E$1:$F$2</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">'二 2'!$A:$B,'二 2'!$1:$3</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="2">'三'''!$2:$2</definedName>` +
    `<definedName name="_xlnm.Print_Area" localSheetId="2">OFFSET(一!$A$1,0,0,9,9)</definedName>`;
  const opened = await viewOfBook({
    sheets: ['', '', ''],
    more: [{ name: 'xl/workbook.xml', content: book(names, sheets) }],
  });
  expect(opened.active).toBe(2);
  expect(opened.sheets.map(({ visibility }) => visibility)).toEqual(['hidden', 'visible', 'visible']);
  expect(
    opened.sheets.map(({ print: { areas, titleRows, titleColumns } }) => ({
      areas,
      titleRows,
      titleColumns,
    })),
  ).toEqual([
    { areas: null, titleRows: null, titleColumns: null },
    {
      areas: [at(0, 0, 8, 2), at(0, 4, 1, 5)],
      titleRows: { first: 0, last: 2 },
      titleColumns: { first: 0, last: 1 },
    },
    { areas: null, titleRows: { first: 1, last: 1 }, titleColumns: null },
  ]);
});
