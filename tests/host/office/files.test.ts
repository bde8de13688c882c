import { newXlsx, openXlsx } from '../../../src/host/xlsx/xlsxWorkbook';
import { drawn } from '../drawnGrid';
import { listOf, printOf, reportOf } from '../models';
import { bookFromContents, bookFromDrawn } from './convert/fromGrids';
import { bookFromXlsx } from './convert/fromXlsx';
import { contentsOf } from './convert/toContents';
import { excelOver } from './excelOver';
import { plainBag } from './model/bag';
import { factOf } from './model/cellFormat';
import { emptyBook } from './model/book';
import { formatAt } from './model/cells';
import { codeOf } from './oneSheet';

async function fileOf(
  ...models: (ReturnType<typeof printOf> | ReturnType<typeof listOf> | ReturnType<typeof reportOf>)[]
) {
  const workbook = await newXlsx();
  await workbook.write(models.map((model) => ({ kind: 'sheet', model }) as const));
  return workbook.save();
}

test('a file opens with its values, looks, paper and marks', async () => {
  const bytes = await fileOf(printOf(['王小明', '李华']), listOf([['JF-1', 100]]));
  const book = await bookFromXlsx(bytes);
  const [pages, list] = book.sheets;
  const { grids } = await (await openXlsx(bytes)).read();
  expect(contentsOf(book).grids.map(drawn)).toEqual(grids.map(drawn));
  expect(pages?.print.rowBreaks).toEqual([4]);
  expect(plainBag(pages!.print.layout)).toMatchObject({
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 90 },
  });
  expect(plainBag(pages!.print.headers)).toMatchObject({
    defaultForAllPages: { centerFooter: '第 &P 页 / 共 &N 页' },
  });
  expect(pages?.merges).toHaveLength(2);
  expect(pages?.rows.get(0)?.height).toBe(30);
  expect(factOf(formatAt(pages!, 1, 1), 'numberFormat')).toBe('@');
  expect(factOf(formatAt(pages!, 1, 1), 'border.EdgeTop.style')).toBe('Continuous');
  expect(JSON.parse(pages?.properties.get('service-office') ?? '{}')).toMatchObject({
    id: 'payment-notices:2026-11',
    layout: 1,
  });
  expect([...(list?.properties.keys() ?? [])]).toEqual(['service-office', 'service-office-list']);
});

test('drawn sheets become a workbook and grids again', () => {
  const lines = ['房号|面积', '1-1-101|88.5', '', '|x'];
  const contents = contentsOf(bookFromDrawn([{ name: '甲', lines }], { date1904: true }));
  expect(contents.date1904).toBe(true);
  expect(contents.grids.map(drawn)).toEqual([['房号|面积', '1-1-101|88.5', '|x']]);
  expect(contentsOf(bookFromContents(contents)).grids).toEqual(contents.grids);
});

describe('sheets inserted from a file', () => {
  const insert = async (bytes: Uint8Array, options: Excel.InsertWorksheetOptions, apiLevel = '1.13') => {
    const excel = excelOver(bookFromDrawn([{ name: '甲', lines: ['a'] }]), { apiLevel });
    await excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(Buffer.from(bytes).toString('base64'), options);
      await context.sync();
    });
    return excel.book.sheets.map(({ name }) => name);
  };

  test.each([
    [{}, ['甲', '交费通知单 2026-11', '通知单登记']],
    [{ sheetNamesToInsert: ['通知单登记'], positionType: 'Beginning' }, ['通知单登记', '甲']],
    [{ sheetNamesToInsert: ['通知单登记'], positionType: 'After', relativeTo: '甲' }, ['甲', '通知单登记']],
  ] as const)('%j', async (options, names) => {
    const bytes = await fileOf(printOf(['王小明']), listOf([['JF-1', 100]]));
    const given: Excel.InsertWorksheetOptions = { ...options } as Excel.InsertWorksheetOptions; // its arrays are read
    expect(await insert(bytes, given)).toEqual(names);
  });

  test('a name that is there gets a number', async () => {
    const bytes = await fileOf(printOf(['王小明'], { name: '甲' }));
    expect(await insert(bytes, {})).toEqual(['甲', '甲 (2)']);
  });

  test('need ExcelApi 1.13', async () => {
    expect(await codeOf(insert(await fileOf(printOf(['王小明'])), {}, '1.12'))).toBe('ApiNotFound');
  });

  test('may not hold charts', async () => {
    expect(await codeOf(insert(await fileOf(reportOf([1, 2])), {}))).toBe('UnsupportedFeature');
  });

  test('that are no file are an error, not a silence', async () => {
    const excel = excelOver(emptyBook(), { apiLevel: '1.13' });
    const work = excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64('AAAA');
      await context.sync();
    });
    expect(await codeOf(work)).toBe('InvalidArgument');
  });
});
