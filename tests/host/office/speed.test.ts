import { excelOver } from './excelOver';
import { addSheet, emptyBook } from './model/book';
import { codeOf, oneSheet } from './oneSheet';

/** Several times what they take on a desk: these catch what got slow by an order, not a slow machine. */
const PATIENCE = 4;

test('200,000 cells are written in one request, and read back', async () => {
  const excel = oneSheet();
  const rows = Array.from({ length: 20_000 }, (_, i) => Array.from({ length: 10 }, (__, j) => i * 10 + j));
  const start = performance.now();
  await excel.say((sheet) => {
    sheet.getRange('A1:J20000').values = rows;
    return () => null;
  });
  const middle = performance.now();
  const values = await excel.say((sheet) => {
    const range = sheet.getRange('A1:J20000').load('values');
    return () => range.values as unknown;
  });
  expect(values).toEqual(rows);
  expect(middle - start).toBeLessThan(2000 * PATIENCE);
  expect(excel.counters.cellsWritten).toBe(200_000);
  expect(excel.counters.each[0]?.requestBytes).toBeLessThan(5 * 1024 * 1024);
});

test('a workbook is open in Excel at once', () => {
  const start = performance.now();
  const book = emptyBook();
  addSheet(book, '甲');
  excelOver(book, { ownClient: true });
  expect(performance.now() - start).toBeLessThan(150 * PATIENCE);
});

test('notices are tiled: 100,000 rows of looks and merges in a request of a few hundred bytes', async () => {
  const excel = oneSheet();
  await excel.say((sheet) => {
    const template = sheet.getRange('A1:I10');
    template.format.wrapText = true;
    sheet.getRange('A1:I1').merge();
    template.getOffsetRange(10, 0).getResizedRange(99_980, 0).copyFrom(template, 'Formats');
    return () => null;
  });
  expect(excel.sheet.merges).toHaveLength(10_000);
  expect(excel.counters.requestBytes).toBeLessThan(4000);
});

test('a request of more than 5 MB is refused, whatever is in it', async () => {
  const excel = oneSheet();
  const work = excel.say((sheet) => {
    sheet.getRange('A1:A1400').values = Array.from({ length: 1400 }, () => ['字'.repeat(1500)]);
    return () => null;
  });
  expect(await codeOf(work)).toBe('RequestPayloadSizeLimitExceeded');
  expect(excel.sheet.rows.size).toBe(0);
});
