import { plainBag } from './model/bag';
import { codeOf, oneSheet } from './oneSheet';

test('a sheet is set up for printing', async () => {
  const excel = oneSheet(['a']);
  await excel.say((sheet) => {
    const { pageLayout } = sheet;
    pageLayout.set({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { scale: 90 },
      centerHorizontally: true,
    });
    pageLayout.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
    pageLayout.setPrintArea('A1:C9');
    pageLayout.setPrintTitleRows('$1:$2');
    sheet.freezePanes.freezeRows(2);
    return () => null;
  });
  const { print, frozen } = excel.sheet;
  expect(plainBag(print.layout)).toMatchObject({
    orientation: 'Landscape',
    zoom: { scale: 90 },
    centerHorizontally: true,
    topMargin: 72,
    leftMargin: 36,
  });
  expect(plainBag(print.headers)).toMatchObject({ defaultForAllPages: { centerFooter: '第 &P 页' } });
  expect(print).toMatchObject({ areas: [{ top: 0, bottom: 8, right: 2 }], titleRows: { top: 0, bottom: 1 } });
  expect(frozen).toEqual({ rows: 2, columns: 0 });
});

test('headers that nobody set are empty, zoom is a hundred', async () => {
  const { say } = oneSheet();
  const read = await say((sheet) => {
    const layout = sheet.pageLayout.load('zoom,headersFooters/defaultForAllPages/leftHeader');
    return () => [layout.zoom, layout.headersFooters.defaultForAllPages.leftHeader];
  });
  expect(read).toEqual([{ scale: 100 }, '']);
});

test('a page break comes before its row, once, and never before the first', async () => {
  const excel = oneSheet();
  await excel.say((sheet) => {
    for (const cell of ['A30', 'A10', 'A30']) sheet.horizontalPageBreaks.add(cell);
    sheet.verticalPageBreaks.add('C1');
    return () => null;
  });
  expect(excel.sheet.print).toMatchObject({ rowBreaks: [9, 29], columnBreaks: [2] });
  const first = excel.say((sheet) => {
    sheet.horizontalPageBreaks.add('A1');
    return () => null;
  });
  expect(await codeOf(first)).toBe('InvalidArgument');
});

test('a sheet has room for 1,026 breaks', async () => {
  const excel = oneSheet();
  const breaking = excel.say((sheet) => {
    for (let row = 2; row <= 1028; row += 1) sheet.horizontalPageBreaks.add(`A${row}`);
    return () => null;
  });
  expect(await codeOf(breaking)).toBe('InvalidArgument');
  expect(excel.sheet.print.rowBreaks).toHaveLength(1026);
  await excel.say((sheet) => {
    sheet.horizontalPageBreaks.removePageBreaks();
    return () => null;
  });
  expect(excel.sheet.print.rowBreaks).toEqual([]);
});

test('print titles are whole rows', async () => {
  const { say } = oneSheet();
  const setting = say((sheet) => {
    sheet.pageLayout.setPrintTitleRows('A1:B2');
    return () => null;
  });
  expect(await codeOf(setting)).toBe('InvalidArgument');
});

test('a chart takes its series from its data, and keeps what is set', async () => {
  const excel = oneSheet(['楼栋|欠费|人数', '1栋|10|1', '2栋|20|2']);
  const names = await excel.say((sheet) => {
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
    chart.name = '欠费';
    chart.title.text = '各栋欠费';
    chart.axes.valueAxis.numberFormat = '#,##0';
    chart.setPosition('E2', 'K14');
    chart.series.getItemAt(0).format.fill.setSolidColor('#112233');
    chart.series.load('items/name');
    return () => chart.series.items.map(({ name }) => name);
  });
  expect(names).toEqual(['欠费', '人数']);
  const [chart] = excel.sheet.charts;
  expect(chart?.place).toEqual({ top: 1, left: 4, bottom: 13, right: 10 });
  expect(plainBag(chart!.bag)).toMatchObject({
    name: '欠费',
    title: { text: '各栋欠费' },
    axes: { valueAxis: { numberFormat: '#,##0' } },
  });
  expect(chart?.series[0]?.values.get('$values')).toBe('甲!B2:B3');
  expect(chart?.series[0]?.values.get('$categories')).toBe('甲!A2:A3');
});

test('a member of a chart that nobody set is not guessed', async () => {
  const { say } = oneSheet(['a|1']);
  const reading = say((sheet) => {
    sheet.charts.add('Pie', sheet.getRange('A1:B1')).title.load('overlay');
    return () => null;
  });
  await expect(reading).rejects.toThrow('EmulatorGap: ChartTitle.overlay');
});

test('a rule for typing stands where it was set; a later one takes its cells', async () => {
  const excel = oneSheet();
  const source = (text: string) => ({ list: { inCellDropDown: true, source: text } });
  const read = await excel.say((sheet) => {
    sheet.getRange('A1:A9').dataValidation.rule = source('甲,乙');
    sheet.getRange('A1:A9').dataValidation.ignoreBlanks = false;
    sheet.getRange('A3:A4').dataValidation.rule = source('丙');
    sheet.getRange('A9').dataValidation.clear();
    const rules = ['A1', 'A4', 'A9'].map((one) =>
      sheet.getRange(one).dataValidation.load('rule,type,ignoreBlanks'),
    );
    return () => rules.map(({ rule, type, ignoreBlanks }) => [sourceIn(rule), type, ignoreBlanks]);
  });
  expect(read).toEqual([
    ['甲,乙', 'List', false],
    ['丙', 'List', true],
    [null, 'None', true],
  ]);
  expect(excel.sheet.validations.map(({ areas }) => areas.map(({ top, bottom }) => [top, bottom]))).toEqual([
    [
      [0, 1],
      [4, 7],
    ],
    [[2, 3]],
  ]);
});

/** Where no rule is, `null` stands for it; the types do not say so. */
function sourceIn(rule: Excel.DataValidationRule | null): unknown {
  return rule?.list?.source ?? null;
}

test('a conditional format is kept as it was set', async () => {
  const excel = oneSheet();
  const count = await excel.say((sheet) => {
    const added = sheet.getRange('B:B').conditionalFormats.add('CellValue');
    added.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
    added.cellValue.format.font.color = '#FF0000';
    const found = sheet.getRange('B7').conditionalFormats.getCount();
    return () => found.value;
  });
  expect(count).toBe(1);
  expect(plainBag(excel.sheet.conditions[0]!.bag)).toMatchObject({
    type: 'CellValue',
    cellValue: { rule: { formula1: '=0', operator: 'LessThan' }, format: { font: { color: '#FF0000' } } },
  });
});
