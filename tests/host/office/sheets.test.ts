import { excelOver } from './excelOver';
import { emptyBook } from './model/book';
import { codeOf, oneSheet } from './oneSheet';

test('sheets are found by name in any case, and by id; null objects say so, and take anything', async () => {
  const { run } = oneSheet();
  const found = await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add('Fees').load('id,position,visibility');
    const missing = worksheets.getItemOrNullObject('乙').load('name');
    await context.sync();
    const same = ['FEES', added.id].map((key) => worksheets.getItem(key).load('name'));
    missing.getRange('A1').values = [[1]];
    await context.sync();
    return [missing.isNullObject, added.position, added.visibility, ...same.map(({ name }) => name)];
  });
  expect(found).toEqual([true, 1, 'Visible', 'Fees', 'Fees']);
});

test('a sheet that is not there is ItemNotFound', async () => {
  const { run } = oneSheet();
  const work = run(async (context) => {
    context.workbook.worksheets.getItem('乙').load('name');
    await context.sync();
  });
  expect(await codeOf(work)).toBe('ItemNotFound');
});

test('a workbook is read in one trip: names, used ranges, marks', async () => {
  const { run, counters } = oneSheet(['a|b'], { apiLevel: '1.12' });
  const sheets = await run(async (context) => {
    const { worksheets } = context.workbook.load('readOnly,protection/protected');
    worksheets.load('items/name,items/visibility,items/protection/protected');
    await context.sync();
    const parts = worksheets.items.map((sheet) => ({
      used: sheet.getUsedRangeOrNullObject(true).load('address'),
      mark: sheet.customProperties.getItemOrNullObject('service-office').load('value'),
    }));
    await context.sync();
    return worksheets.items.map(({ name, protection }, i) => [
      name,
      protection.protected,
      parts[i]?.used.address,
      parts[i]?.mark.isNullObject,
    ]);
  });
  expect(sheets).toEqual([['甲', false, '甲!A1:B1', true]]);
  expect(counters.syncs).toBe(2);
});

const REFUSED = ['', '甲'.repeat(32), 'a/b', 'a[b]', "'a", "a'", 'History', '历史记录'];

test.each(REFUSED)('Excel refuses “%s” as the name of a sheet', async (name) => {
  const { run } = excelOver(emptyBook());
  const work = run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  expect(await codeOf(work)).toBe('InvalidArgument');
});

test('a name that is there already is ItemAlreadyExists', async () => {
  const { run } = oneSheet();
  const work = run(async (context) => {
    context.workbook.worksheets.add('甲');
    await context.sync();
  });
  expect(await codeOf(work)).toBe('ItemAlreadyExists');
});

test('the last visible sheet can be neither hidden nor deleted', async () => {
  const { say } = oneSheet();
  const hiding = say((sheet) => {
    sheet.visibility = 'Hidden';
    return () => null;
  });
  const deleting = say((sheet) => {
    sheet.delete();
    return () => null;
  });
  expect(await Promise.all([hiding, deleting].map(codeOf))).toEqual(['InvalidOperation', 'InvalidOperation']);
});

test('properties of sheets, settings and names are kept by key', async () => {
  const { run, book } = oneSheet([], { apiLevel: '1.12' });
  const back: unknown = await run(async (context): Promise<unknown> => {
    const sheet = context.workbook.worksheets.getItem('甲');
    sheet.customProperties.add('mark', '{}');
    sheet.names.add('_mark', '="甲""乙"').visible = false;
    context.workbook.settings.add('list', { a: [1] });
    context.workbook.names.add('面积', sheet.getRange('B2:B9'));
    await context.sync();
    const name = sheet.names.getItem('_MARK').load('formula,visible,scope');
    const area = context.workbook.names.getItem('面积').load('formula');
    const range = area.getRange().load('address');
    const { settings } = context.workbook.load('settings/items/key,settings/items/value');
    await context.sync();
    return [
      name.toJSON(),
      area.formula,
      range.address,
      settings.items.map(({ key, value }): unknown => [key, value]),
    ];
  });
  expect(back).toEqual([
    { formula: '="甲""乙"', visible: false, scope: 'Worksheet' },
    '=甲!$B$2:$B$9',
    '甲!B2:B9',
    [['list', { a: [1] }]],
  ]);
  expect(book.sheets[0]?.properties.get('mark')).toBe('{}');
});

test('a text in a formula ends at 255 characters', async () => {
  const { say } = oneSheet();
  const naming = say((sheet) => {
    sheet.names.add('_mark', `="${'x'.repeat(256)}"`);
    return () => null;
  });
  expect(await codeOf(naming)).toBe('InvalidArgument');
});

test.each([
  [false, 36526],
  [true, 35064],
])('DATE tells the date system: 1904 %s', async (date1904, serial) => {
  const { book, run } = oneSheet();
  book.date1904 = date1904;
  const value = await run(async (context) => {
    const result = context.workbook.functions.date(2000, 1, 1).load('value');
    await context.sync();
    return result.value;
  });
  expect(value).toBe(serial);
});

test('a table has its parts', async () => {
  const { say } = oneSheet(['房号|金额', '1|2', '3|4']);
  const parts = await say((sheet) => {
    const table = sheet.tables.add('A1:B3', true).load('name');
    const ranges = [table.getHeaderRowRange(), table.getDataBodyRange()].map((one) => one.load('address'));
    return () => [table.name, ...ranges.map(({ address }) => address)];
  });
  expect(parts).toEqual(['Table1', '甲!A1:B1', '甲!A2:B3']);
});
