import type { BookEdit } from '../../../src/host/view/bookEdit';
import { orphanedFormula, renamedFormula, sheetReference } from '../../../src/host/xlsx/edit/sheetReferences';
import { openXlsx } from '../../../src/host/xlsx/xlsxWorkbook';
import { at, edited } from './editSamples';
import { bookOf, corpusFile, relation, relationsXml, zipOf } from './readBook';
import { gridsOf, partsOf, partText } from './saved';

test.each([
  ['费用!A1+SUM(费用!$B$2:C3)', '费 用', "'费 用'!A1+SUM('费 用'!$B$2:C3)"],
  ["'费用'!A1", '收费', '收费!A1'],
  ['"费用!A1"&费用!A1', '收费', '"费用!A1"&收费!A1'],
  ["[1]费用!A1+'[其他.xlsx]费用'!A1", '收费', "[1]费用!A1+'[其他.xlsx]费用'!A1"],
  ['费用表!A1+总费用!A1+费用', '收费', '费用表!A1+总费用!A1+费用'],
  ['SUM(一月:费用!B2)', '三 月', "SUM('一月:三 月'!B2)"],
  ['SUM(费用!A1:费用!B2)', '三 月', "SUM('三 月'!A1:'三 月'!B2)"],
  ['表1[[#This Row],[费用!]]+费用!A1', '收费', '表1[[#This Row],[费用!]]+收费!A1'],
  ['费用!A1', "it's", "'it''s'!A1"],
  ['费用!A1', 'A1', "'A1'!A1"],
  ['费用!A1', 'R1C1', "'R1C1'!A1"],
  ['费用!A1', '2026', "'2026'!A1"],
  ['IF(费用!打印,1)', '收费', 'IF(收费!打印,1)'],
])('a sheet renamed: %s → %s', (formula, to, renamed) => {
  expect(renamedFormula(formula, '费用', to)).toBe(renamed);
});

test('names are one name whatever their case and width', () => {
  expect(renamedFormula("ｆｅｅｓ!A1+'Fees'!B1", 'fees', '费')).toBe('费!A1+费!B1');
  expect(renamedFormula("'it''s'!A1", "it's", '费')).toBe('费!A1');
  expect(sheetReference('费用_1')).toBe('费用_1');
});

test('a sheet gone: what it meant there is #REF!', () => {
  expect(orphanedFormula("费用!$A$1:$B$2,'别'!A1", '费用')).toBe("#REF!$A$1:$B$2,'别'!A1");
});

const NAMES = '<bookViews><workbookView activeTab="1" firstSheet="0"/></bookViews>';
const DEFINED =
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">S1!$A$1:$B$2</definedName>' +
  '<definedName name="_xlnm.Print_Area" localSheetId="2">\'S3\'!$A$1</definedName>' +
  '<definedName name="rate">S2!$A$1*2&amp;"S2!"</definedName></definedNames>';

/** Three sheets that speak of each other; the second has a drawing with a chart, and all a list of formulas. */
function book(): Uint8Array {
  return bookOf({
    sheets: [
      '<sheetData><row r="1"><c r="A1"><f>S2!A1&amp;"S2!A1"</f><v>1</v></c></row></sheetData>' +
        '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>S2!$A$1&gt;0</formula></cfRule></conditionalFormatting>' +
        '<hyperlinks><hyperlink ref="A1" location="S2!B2" display="S2!B2"/><hyperlink ref="A2" r:id="rId9" location="S2!B2"/></hyperlinks>',
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData><drawing r:id="rId1"/>',
      '<sheetData/>',
    ],
    workbook: NAMES,
    more: [
      {
        name: 'xl/worksheets/_rels/sheet2.xml.rels',
        content: relationsXml([relation('rId1', 'drawing', '../drawings/drawing1.xml')]),
      },
      { name: 'xl/drawings/drawing1.xml', content: '<xdr:wsDr xmlns:xdr="d"/>' },
      {
        name: 'xl/drawings/_rels/drawing1.xml.rels',
        content: relationsXml([relation('rId1', 'chart', '../charts/chart1.xml')]),
      },
      {
        name: 'xl/charts/chart1.xml',
        content: '<c:chart xmlns:c="c"><c:f>S2!$A$1:$A$9</c:f><c:v>S2!</c:v></c:chart>',
      },
      { name: 'xl/calcChain.xml', content: '<calcChain xmlns="m"><c r="A1" i="1"/></calcChain>' },
      { name: '[Content_Types].xml', content: TYPES },
    ],
  });
}

const TYPES =
  '<Types xmlns="t"><Default Extension="xml" ContentType="application/xml"/>' +
  ['xl/worksheets/sheet2.xml', 'xl/drawings/drawing1.xml', 'xl/charts/chart1.xml', 'xl/calcChain.xml']
    .map((part) => `<Override PartName="/${part}" ContentType="x"/>`)
    .join('') +
  '</Types>';

/** The same with names and a list of formulas, which must stand behind the sheets. */
async function named(): Promise<Uint8Array> {
  const bytes = book();
  const parts = [...(await partsOf(bytes)).values()];
  const entries = await Promise.all(
    parts.map(async ({ name }) => ({ name, content: await partText(bytes, name) })),
  );
  return zipOf(
    entries.map(({ name, content }) => {
      if (name === 'xl/workbook.xml')
        return { name, content: content.replace('</sheets>', `</sheets>${DEFINED}`) };
      if (name !== 'xl/_rels/workbook.xml.rels') return { name, content };
      const chain = relation('rId50', 'calcChain', 'calcChain.xml');
      return { name, content: content.replace('</Relationships>', `${chain}</Relationships>`) };
    }),
  );
}

async function tabs(bytes: Uint8Array): Promise<string> {
  const workbook = await partText(bytes, 'xl/workbook.xml');
  const names = [...workbook.matchAll(/<sheet name="([^"]*)"[^>]*?(state="hidden")?\/>/gu)];
  return names.map(([, name = '', hidden]) => name + (hidden === undefined ? '' : '-')).join(' ');
}

async function namesIn(bytes: Uint8Array): Promise<string[]> {
  const workbook = await partText(bytes, 'xl/workbook.xml');
  return [...workbook.matchAll(/<definedName name="([^"]*)"(?: localSheetId="(\d)")?>([^<]*)/gu)].map(
    ([, name = '', local = '', formula = '']) => `${name.replace('_xlnm.', '')} ${local} ${formula}`,
  );
}

async function openTab(bytes: Uint8Array): Promise<string | undefined> {
  return /activeTab="(\d)"/u.exec(await partText(bytes, 'xl/workbook.xml'))?.[1];
}

async function changedParts(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const [old, now] = [await partsOf(before), await partsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => old.get(name)?.crc !== now.get(name)?.crc)
    .sort();
}

test('renamed: formulas, rules, links, charts and names go on to mean it, and nothing else changes', async () => {
  const before = await named();
  const after = await edited(before, { kind: 'rename-sheet', sheet: 'S2', to: '单 价' });
  expect(await tabs(after)).toBe('S1 单 价 S3');
  expect(await changedParts(before, after)).toEqual([
    'xl/charts/chart1.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ]);
  const sheet = await partText(after, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain(`<f>'单 价'!A1&amp;"S2!A1"</f>`);
  expect(sheet).toContain(`<formula>'单 价'!$A$1&gt;0</formula>`);
  expect(sheet).toContain(`location="'单 价'!B2" display="S2!B2"`);
  expect(sheet).toContain('r:id="rId9" location="S2!B2"');
  expect(await partText(after, 'xl/charts/chart1.xml')).toContain(
    "<c:f>'单 价'!$A$1:$A$9</c:f><c:v>S2!</c:v>",
  );
  expect((await namesIn(after))[2]).toBe(`rate  '单 价'!$A$1*2&amp;"S2!"`);
});

test('renamed there and back is what it was', async () => {
  const before = await edited(await named(), { kind: 'rename-sheet', sheet: 'S2', to: '单价' });
  const after = await edited(
    before,
    { kind: 'rename-sheet', sheet: '单价', to: "it's" },
    { kind: 'rename-sheet', sheet: "it's", to: '单价' },
  );
  expect(await changedParts(before, after)).toEqual([]);
});

test('removed: its parts, names and their declarations go, others close up', async () => {
  const before = await named();
  const after = await edited(before, { kind: 'remove-sheet', sheet: 'S2' });
  expect(await tabs(after)).toBe('S1 S3');
  expect(await namesIn(after)).toEqual([
    'Print_Area 0 S1!$A$1:$B$2',
    "Print_Area 1 'S3'!$A$1",
    'rate  #REF!$A$1*2&amp;"S2!"',
  ]);
  const gone = [...(await partsOf(before)).keys()].filter(
    (name) => !/sheet[13]|styles|sharedstrings|_rels\/\.rels|workbook|content/u.test(name),
  );
  const left = new Set((await partsOf(after)).keys());
  expect(gone.length).toBe(6);
  expect(gone.filter((name) => left.has(name))).toEqual([]);
  expect(await partText(after, '[Content_Types].xml')).not.toContain('Override');
  expect(await partText(after, 'xl/_rels/workbook.xml.rels')).not.toMatch(/sheet2|calcChain/u);
  expect(await openTab(after)).toBe('1');
  expect(await partText(after, 'xl/worksheets/sheet1.xml')).toBe(
    await partText(before, 'xl/worksheets/sheet1.xml'),
  );
});

test('moved: names and the open tab follow', async () => {
  const before = await named();
  const after = await edited(before, { kind: 'move-sheet', sheet: 'S1', to: 2 });
  expect(await tabs(after)).toBe('S2 S3 S1');
  expect(await namesIn(after)).toEqual([
    'Print_Area 2 S1!$A$1:$B$2',
    "Print_Area 1 'S3'!$A$1",
    'rate  S2!$A$1*2&amp;"S2!"',
  ]);
  expect(await openTab(after)).toBe('0');
  expect(await changedParts(before, after)).toEqual(['xl/workbook.xml']);
});

test('added among the others, and written into at once', async () => {
  const before = await named();
  const after = await edited(
    before,
    { kind: 'add-sheet', sheet: '备注', at: 1 },
    { kind: 'cells', sheet: '备注', cells: [at('B2', { value: '甲' })] },
  );
  expect(await tabs(after)).toBe('S1 备注 S2 S3');
  expect(await namesIn(after)).toEqual([
    'Print_Area 0 S1!$A$1:$B$2',
    "Print_Area 3 'S3'!$A$1",
    'rate  S2!$A$1*2&amp;"S2!"',
  ]);
  expect(await openTab(after)).toBe('2');
  expect((await gridsOf(after))[1]).toMatchObject({ sheet: '备注', rows: Int32Array.of(1) });
});

test('hidden: another tab is open, and the hidden one is not selected with it', async () => {
  const before = await named();
  const after = await edited(before, { kind: 'show-sheet', sheet: 'S2', visibility: 'hidden' });
  expect([await tabs(after), await openTab(after)]).toEqual(['S1 S2- S3', '2']);
  expect(await partText(after, 'xl/worksheets/sheet2.xml')).toContain('<sheetView workbookViewId="0"/>');
  expect(await tabs(await edited(after, { kind: 'show-sheet', sheet: 'S2', visibility: 'visible' }))).toBe(
    'S1 S2 S3',
  );
});

const HIDE = (sheet: string): BookEdit => ({ kind: 'show-sheet', sheet, visibility: 'hidden' });

test.each<[code: string, file: Uint8Array | null, edits: readonly BookEdit[]]>([
  ['last-visible-sheet', null, [HIDE('S1'), HIDE('S2'), HIDE('S3')]],
  ['last-visible-sheet', null, [HIDE('S1'), HIDE('S2'), { kind: 'remove-sheet', sheet: 'S3' }]],
  ['sheet-name-refused', null, [{ kind: 'add-sheet', sheet: 's1', at: 0 }]],
  ['sheet-name-refused', null, [{ kind: 'rename-sheet', sheet: 'S1', to: 'Ｓ２' }]],
  ['sheet-name-refused', null, [{ kind: 'rename-sheet', sheet: 'S1', to: 'a/b' }]],
  ['sheet-name-refused', null, [{ kind: 'add-sheet', sheet: '', at: 0 }]],
  [
    'structure-protected',
    corpusFile('015-protected-structure.xlsx'),
    [{ kind: 'add-sheet', sheet: 'x', at: 0 }],
  ],
])('%s: refused, and nothing of it is done', async (code, file, edits) => {
  const bytes = file ?? book();
  const opened = await openXlsx(bytes);
  await expect(opened.edit(edits)).rejects.toThrow(code);
  expect(await opened.save()).toBe(bytes);
});

test('a protected sheet takes no cells, layout or rows', async () => {
  const bytes = corpusFile('013-protected-output.xlsx');
  const protectedBook = await openXlsx(bytes);
  const [sheet = ''] = (await protectedBook.read()).protectedSheets;
  const edits: BookEdit[] = [
    { kind: 'cells', sheet, cells: [at('A1', { value: 1 })] },
    { kind: 'layout', sheet, layout: { merges: [] } },
    { kind: 'rewrite', sheet, styles: [], rows: [], layout: {} },
  ];
  for (const edit of edits) await expect(protectedBook.edit([edit])).rejects.toThrow('sheet-protected');
  expect(await protectedBook.save()).toBe(bytes);
});
