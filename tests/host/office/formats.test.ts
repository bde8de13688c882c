import { codeOf, oneSheet } from './oneSheet';

test('looks set on a list of areas are set on each of them', async () => {
  const excel = oneSheet();
  await excel.say((sheet) => {
    const areas = sheet.getRanges('A1:B1,A3,C:C');
    areas.format.fill.color = '#ff0000';
    areas.format.font.bold = true;
    areas.format.wrapText = true;
    return () => null;
  });
  const facts = { 'fill.color': '#FF0000', 'fill.pattern': 'Solid', 'font.bold': true, wrapText: true };
  const { rows, columns } = excel.sheet;
  expect(rows.get(0)?.formats.map((look) => look?.facts)).toEqual([facts, facts]);
  expect(rows.get(2)?.formats[0]?.facts).toEqual(facts);
  expect(columns.get(2)?.format?.facts).toEqual(facts);
});

test('a cell looks like its row, else like its column', async () => {
  const excel = oneSheet();
  const sizes = await excel.say((sheet) => {
    sheet.getRange('A:B').format.font.size = 9;
    sheet.getRange('2:2').format.font.bold = true;
    const ranges = ['A1', 'A2', 'C1', 'C2'].map((one) => sheet.getRange(one).format.font.load('size,bold'));
    return () => ranges.map(({ size, bold }) => [size, bold]);
  });
  expect(sizes).toEqual([
    [9, false],
    [9, true],
    [11, false],
    [11, true],
  ]);
});

test('a fact that differs between cells reads null', async () => {
  const { say } = oneSheet();
  const font = await say((sheet) => {
    sheet.getRange('A1').format.font.bold = true;
    const both = sheet.getRange('A1:B1').load('format/font/bold,format/font/name');
    return () => [both.format.font.bold, both.format.font.name];
  });
  expect(font).toEqual([null, '等线']);
});

test('lines inside lie between the cells, not around them', async () => {
  const excel = oneSheet();
  await excel.say((sheet) => {
    const { borders } = sheet.getRange('A1:A2').format;
    borders.getItem('EdgeTop').style = 'Continuous';
    borders.getItem('InsideHorizontal').style = 'Double';
    borders.getItem('EdgeBottom').color = '#00ff00'; // a line that gets a colour is a line
    return () => null;
  });
  expect(excel.sheet.rows.get(0)?.formats[0]?.facts).toEqual({
    'border.EdgeTop.style': 'Continuous',
    'border.EdgeBottom.style': 'Double',
  });
  expect(excel.sheet.rows.get(1)?.formats[0]?.facts).toEqual({
    'border.EdgeTop.style': 'Double',
    'border.EdgeBottom.style': 'Continuous',
    'border.EdgeBottom.color': '#00FF00',
  });
});

test('heights and widths belong to rows and columns', async () => {
  const excel = oneSheet();
  await excel.say((sheet) => {
    sheet.getRanges('A1:A2,A9').format.rowHeight = 30;
    sheet.getRange('B:C').format.columnWidth = 80;
    return () => null;
  });
  const { rows, columns } = excel.sheet;
  expect([...rows].map(([row, { height }]) => [row, height])).toEqual([
    [0, 30],
    [1, 30],
    [8, 30],
  ]);
  expect([...columns].map(([column, { width }]) => [column, width])).toEqual([
    [1, 80],
    [2, 80],
  ]);
});

test.each([
  ['horizontalAlignment', 'Middle'],
  ['rowHeight', 410],
  ['wrapText', 'yes'],
] as const)('%s may not be %s', async (name, value) => {
  const { say } = oneSheet();
  const setting = say((sheet) => {
    Reflect.set(sheet.getRange('A1').format, name, value);
    return () => null;
  });
  expect(await codeOf(setting)).toBe('InvalidArgument');
});

test.each([
  ['Contents', [undefined, { 'font.bold': true }]],
  ['Formats', ['a', {}]],
  ['All', [undefined, {}]],
] as const)('clearing %s', async (applyTo, [content, facts]) => {
  const excel = oneSheet(['a']);
  await excel.say((sheet) => {
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A:A').clear(applyTo);
    return () => null;
  });
  const row = excel.sheet.rows.get(0);
  expect([row?.contents[0], row?.formats[0]?.facts]).toEqual([content, facts]);
});

test('hidden rows are told', async () => {
  const { say } = oneSheet(['a', 'b']);
  const hidden = await say((sheet) => {
    sheet.getRange('2:2').rowHidden = true;
    const ranges = ['1:1', '2:2', '1:2'].map((one) => sheet.getRange(one).load('rowHidden'));
    return () => ranges.map(({ rowHidden }) => rowHidden);
  });
  expect(hidden).toEqual([false, true, null]);
});
