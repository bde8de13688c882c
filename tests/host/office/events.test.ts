import { oneSheet } from './oneSheet';
import { userOf } from './user';

test('who listens to sheets hears of changes by people and by programs', async () => {
  const { run, host } = oneSheet(['a']);
  const heard: string[] = [];
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(({ address, changeType }) => {
      heard.push(`${changeType} ${address}`);
      return Promise.resolve();
    });
    worksheets.getItem('甲').onChanged.add(({ address }) => {
      heard.push(`甲 ${address}`);
      return Promise.resolve();
    });
    await context.sync();
    worksheets.getItem('甲').getRange('B2').values = [[1]];
    await context.sync();
  });
  userOf(host).type('甲', 'C3', 'x');
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(heard.sort()).toEqual(['RangeEdited B2', 'RangeEdited C3', '甲 B2', '甲 C3']);
});

test('who stopped listening hears nothing', async () => {
  const { run, host } = oneSheet();
  const heard: unknown[] = [];
  await run(async (context) => {
    const listening = context.workbook.worksheets.onActivated.add((event) => {
      heard.push(event.type);
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.add('乙').activate();
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 0));
    listening.remove();
    await context.sync();
  });
  userOf(host).activate('甲');
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(heard).toEqual(['WorksheetActivated']);
});

test('a person goes to a cell, and a program sees where they are', async () => {
  const { say, book } = oneSheet(['a']);
  const selected = await say((sheet, { workbook }) => {
    sheet.activate();
    sheet.getRange('B2:C3').select();
    const range = workbook.getSelectedRange().load('address');
    const cell = workbook.getActiveCell().load('address');
    return () => [range.address, cell.address];
  });
  expect(selected).toEqual(['甲!B2:C3', '甲!B2']);
  expect(book.selection).toBe('B2:C3');
});
