import fc from 'fast-check';
import { cleanText } from '../../../src/host/cellText';
import { type Cell, cellAt } from '../../../src/sheet/grid';
import { drawn } from '../drawnGrid';
import { listOf, noticeShape, printOf, reportOf, SETUP } from '../models';
import type { CellValue } from '../../../src/documents/sheetModel';
import { newXlsx, openXlsx } from '../../../src/host/xlsx/xlsxWorkbook';
import { corpusFile } from './readBook';
import { fileOf, gridsOf, partsOf, partText } from './saved';

test('a print sheet: paper, margins in inches, scale, breaks, print area, titles; never fit to page', async () => {
  const setup = { ...SETUP, header: '&L某某物业', titleRows: { first: 0, last: 0 } };
  const file = await fileOf(printOf(['a', 'b', 'c'], { setup }));
  const sheet = await partText(file, 'xl/worksheets/sheet1.xml');
  expect(sheet.slice(sheet.indexOf('</sheetData>'))).toBe(
    '</sheetData><mergeCells count="3"><mergeCell ref="A1:B1"/><mergeCell ref="A5:B5"/><mergeCell ref="A9:B9"/></mergeCells>' +
      '<printOptions horizontalCentered="1"/>' +
      '<pageMargins left="0.5906" right="0.5906" top="0.7874" bottom="0.5906" header="0.3937" footer="0.2953"/>' +
      '<pageSetup paperSize="9" scale="90" orientation="portrait"/>' +
      '<headerFooter><oddHeader>&amp;L某某物业</oddHeader><oddFooter>&amp;C第 &amp;P 页 / 共 &amp;N 页</oddFooter></headerFooter>' +
      '<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="8" max="16383" man="1"/></rowBreaks>' +
      '<customProperties><customPr name="service-office" r:id="rId1"/></customProperties>' +
      '<ignoredErrors><ignoredError sqref="A1:B12" numberStoredAsText="1"/></ignoredErrors></worksheet>',
  );
  expect(await partText(file, 'xl/workbook.xml')).toContain(
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'交费通知单 2026-11\'!$A$1:$B$12</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'交费通知单 2026-11\'!$1:$1</definedName></definedNames>' +
      '<calcPr fullCalcOnLoad="1"/>',
  );
});

test('two A5 pages on a sheet of paper break after the second', async () => {
  const sheet = await partText(
    await fileOf(printOf(['a', 'b', 'c'], { pagesPerBreak: 2 })),
    'xl/worksheets/sheet1.xml',
  );
  expect(sheet).toContain(
    '<rowBreaks count="1" manualBreakCount="1"><brk id="8" max="16383" man="1"/></rowBreaks>',
  );
});

test('with addresses or without, a page reads the same', async () => {
  const shape = noticeShape(2);
  const apart = {
    ...shape,
    rows: shape.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, column: cell.column * 3 })),
    })),
  };
  const pages = [1, 2].map((n) => ({
    shape: apart,
    values: [{ text: `甲${n}` }, { formula: 'D{r+1}', result: n }] as CellValue[],
  }));
  const model = { ...printOf([]), pages };
  const [bare, addressed] = await Promise.all(
    [false, true].map(async (option) => {
      const book = await newXlsx({ addressed: option });
      await book.write([{ kind: 'sheet', model }]);
      return book.save();
    }),
  );
  expect(await partText(addressed!, 'xl/worksheets/sheet1.xml')).toMatch(
    /<c r="D6" s="\d"><f>D5<\/f><v>2<\/v><\/c>/u,
  );
  expect(drawn((await gridsOf(bare!))[0])).toEqual(drawn((await gridsOf(addressed!))[0]));
  expect((await gridsOf(bare!))[0]?.columns.length).toBe(4);
});

test('a report: charts of the four kinds over its cells, with their points kept', async () => {
  const file = await fileOf(reportOf([10, 20.5]));
  const parts = await partsOf(file);
  expect([...parts.keys()].filter((name) => name.includes('chart') || name.includes('drawing'))).toEqual([
    'xl/drawings/drawing1.xml',
    'xl/charts/chart1.xml',
    'xl/drawings/_rels/drawing1.xml.rels',
    'xl/charts/chart2.xml',
    'xl/charts/chart3.xml',
    'xl/charts/chart4.xml',
  ]);
  const kinds = await Promise.all([1, 2, 3, 4].map(async (n) => partText(file, `xl/charts/chart${n}.xml`)));
  expect(kinds.map((xml) => /<c:(\w+Chart)>/u.exec(xml)?.[1])).toEqual([
    'barChart',
    'barChart',
    'lineChart',
    'pieChart',
  ]);
  for (const xml of kinds) {
    expect(xml).toContain("<c:f>'主管汇总'!$B$3:$B$4</c:f>");
    expect(xml).toContain('<c:pt idx="0"><c:v>1栋</c:v></c:pt><c:pt idx="1"><c:v>2栋</c:v></c:pt>');
    expect(xml).toContain('<c:pt idx="0"><c:v>10</c:v></c:pt><c:pt idx="1"><c:v>20.5</c:v></c:pt>');
  }
});

test('in a workbook without a theme, charts name their colours', async () => {
  const bare = await openXlsx(corpusFile('001-good.xlsx'));
  await bare.write([{ kind: 'sheet', model: reportOf([10]) }]);
  expect(await partText(await bare.save(), 'xl/charts/chart1.xml')).toContain('<a:srgbClr val="4472C4">');
  expect(await partText(await fileOf(reportOf([10])), 'xl/charts/chart1.xml')).toContain(
    '<a:schemeClr val="accent1">',
  );
});

test('a report with fewer charts than before leaves no chart behind', async () => {
  const book = await newXlsx();
  await book.write([{ kind: 'sheet', model: reportOf([10]) }]);
  await book.write([{ kind: 'sheet', model: reportOf([11], { charts: reportOf([11]).charts.slice(0, 1) }) }]);
  expect(
    [...(await partsOf(await book.save())).keys()].filter((name) => /charts\/chart/u.test(name)),
  ).toEqual(['xl/charts/chart1.xml']);
  await book.write([{ kind: 'sheet', model: reportOf([12], { charts: [] }) }]);
  const file = await book.save();
  expect([...(await partsOf(file)).keys()].filter((name) => /chart|drawing/u.test(name))).toEqual([]);
  expect(await partText(file, '[Content_Types].xml')).not.toMatch(/chart|drawing/u);
  expect((await book.write([{ kind: 'sheet', model: reportOf([12], { charts: [] }) }]))[0]?.changed).toBe(0);
});

test('a new list: frozen headings repeated in print, drop-downs, formats for what people will type', async () => {
  const file = await fileOf(listOf([['JF-1', 1]], { blankRows: 2 }));
  const sheet = await partText(file, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
  expect(sheet).toContain(
    '<dataValidations count="1"><dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" ' +
      'showInputMessage="1" promptTitle="备注" prompt="签收情况" sqref="C3:C2005"><formula1>"已签收,拒收"</formula1></dataValidation></dataValidations>',
  );
  expect(sheet).toMatch(/<col min="1" max="1" width="20" style="\d+" customWidth="1"\/>/u);
  expect(sheet).toContain('<row r="5"><c r="A5" s=');
  expect(await partText(file, 'xl/workbook.xml')).toContain(">'通知单登记'!$2:$2</definedName>");
  expect(drawn((await gridsOf(file))[0])).toEqual(['通知单登记', '编号|金额|备注|状态', 'JF-1|1||有效']);
});

test('new rows of a list use the blank rows prepared for them', async () => {
  const book = await newXlsx();
  await book.write([{ kind: 'sheet', model: listOf([], { blankRows: 3 }) }]);
  await book.write([{ kind: 'sheet', model: listOf([['JF-1', 1]]) }]);
  const sheet = await partText(await book.save(), 'xl/worksheets/sheet1.xml');
  expect(sheet.match(/<row r="3">/gu)).toHaveLength(1);
});

test.each([
  [[], 'no options'],
  [['a,b'], 'an option with a comma would become two'],
  [['很长'.repeat(200)], 'more than Excel keeps'],
])('no drop-down for %j: %s', async (options) => {
  const columns = listOf([]).columns.map(({ id, heading, width, style }) => ({
    id,
    heading,
    width,
    style,
    options,
  }));
  expect(await partText(await fileOf(listOf([], { columns })), 'xl/worksheets/sheet1.xml')).not.toContain(
    'dataValidation',
  );
});

test('days and moments get a date format of their own, also in a workbook of 1904', async () => {
  const rows = [
    {
      cells: [
        { column: 0, style: {}, value: { day: 46000 } },
        { column: 1, style: {}, value: { moment: 46000.5 } },
      ],
    },
  ];
  const file = await fileOf(reportOf([], { rows, charts: [], merges: [] }));
  const grid = (await gridsOf(file))[0];
  expect([grid?.columns[0]?.kinds[0], grid?.columns[0]?.values[0], grid?.columns[1]?.values[0]]).toEqual([
    5, 46000, 46000.5,
  ]);
});

const VALUE = fc.oneof(
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((number) => ({ number: Object.is(number, -0) ? 0 : number })),
  fc.integer({ min: 61, max: 2958465 }).map((day) => ({ day })),
  fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => ({ text })),
);

test('whatever numbers, days and texts: they read back as they were, and the next run has nothing to do', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(VALUE, { minLength: 1, maxLength: 4 }), { minLength: 1 }),
      async (table) => {
        const rows = table.map((values) => ({
          cells: values.map((value, column) => ({ column, style: {}, value })),
        }));
        const change = { kind: 'sheet', model: reportOf([], { rows, charts: [], merges: [] }) } as const;
        const book = await newXlsx();
        await book.write([change]);
        const grid = (await book.read()).grids[0]!;
        const read = table.map((values, row) =>
          values.map((_, column) => Object.entries(cellAt(grid, row, column))),
        );
        const expected = table.map((values) => values.map((value) => Object.entries(asCell(value))));
        expect(read).toEqual(expected);
        const saved = await book.save();
        await book.write([change]);
        expect(await book.save()).toBe(saved);
      },
    ),
    { numRuns: 40 },
  );
});

function asCell(value: { number: number } | { day: number } | { text: string }): Cell {
  if ('text' in value) return { kind: 'text', value: cleanText(value.text) };
  return 'day' in value ? { kind: 'date', value: value.day } : { kind: 'number', value: value.number };
}
