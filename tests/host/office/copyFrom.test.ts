import { oneSheet } from './oneSheet';

function contentsOf({ sheet }: ReturnType<typeof oneSheet>): unknown[][] {
  return [...sheet.rows]
    .sort(([a], [b]) => a - b)
    .map(([, { contents }]) => Array.from(contents, (one) => (typeof one === 'object' ? one : (one ?? ''))));
}

describe('a copied block', () => {
  test.each([
    [
      'A3:D4',
      [
        ['a', 'b', 'a', 'b'],
        ['a', 'b', 'a', 'b'],
      ],
    ], // a multiple both ways: tiled
    ['A3', [['a', 'b']]], // smaller: grows to the source
    ['A3:C3', [['a', 'b']]], // no multiple: one copy at the upper left
  ])('goes into %s', async (target, rows) => {
    const excel = oneSheet(['a|b']);
    await excel.say((sheet) => {
      sheet.getRange(target).copyFrom('A1:B1');
      return () => null;
    });
    expect(contentsOf(excel).slice(1)).toEqual(rows);
  });

  test('moves what its formulas refer to, and brings looks and merges, but no heights', async () => {
    const excel = oneSheet(['1|x', '2|y']);
    await excel.say((sheet) => {
      sheet.getRange('B1').formulas = [['=A1*2']];
      sheet.getRange('A2:B2').merge();
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('1:1').format.rowHeight = 40;
      sheet.getRange('A3:B6').copyFrom('A1:B2');
      return () => null;
    });
    const { sheet } = excel;
    expect(sheet.rows.get(4)?.contents[1]).toMatchObject({ formula: '=A5*2' });
    expect(sheet.merges.map(({ top }) => top)).toEqual([1, 3, 5]);
    expect(sheet.rows.get(2)).toMatchObject({
      height: null,
      formats: [{ facts: { 'font.bold': true } }, {}],
    });
  });

  test.each([
    ['Values', 2, {}],
    ['Formats', '', { 'font.bold': true }],
  ] as const)('as %s leaves the rest', async (type, content, facts) => {
    const excel = oneSheet(['1']);
    await excel.say((sheet) => {
      sheet.getRange('B1').formulas = [['=A1*2']];
      sheet.getRange('B1').format.font.bold = true;
      sheet.getRange('D1').copyFrom('B1', type);
      return () => null;
    });
    const row = excel.sheet.rows.get(0);
    expect([row?.contents[3] ?? '', row?.formats[3]?.facts ?? {}]).toEqual([content, facts]);
  });

  test('comes from another sheet, by range', async () => {
    const excel = oneSheet(['a']);
    await excel.run(async (context) => {
      const other = context.workbook.worksheets.add('乙');
      other.getRange('B2').copyFrom(context.workbook.worksheets.getItem('甲').getRange('A1'));
      await context.sync();
    });
    expect(excel.book.sheets[1]?.rows.get(1)?.contents[1]).toBe('a');
  });
});
