import { codeOf, oneSheet, written } from './oneSheet';

describe('rows that move', () => {
  test('a range follows its cells when rows are inserted above, in the same batch and later', async () => {
    const { run } = oneSheet(['a', 'b']);
    const addresses = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('甲');
      const second = sheet.getRange('A2');
      sheet.getRange('1:3').insert('Down');
      second.load('address');
      await context.sync();
      const early = second.address;
      sheet.getRange('1:1').delete('Up');
      second.load('address');
      await context.sync();
      return [early, second.address];
    });
    expect(addresses).toEqual(['甲!A5', '甲!A4']);
  });

  test('a range whose cells are deleted is no reference any more', async () => {
    const { run } = oneSheet(['a', 'b']);
    const work = run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('甲');
      const second = sheet.getRange('A2').load('address');
      await context.sync();
      sheet.getRange('2:2').delete('Up');
      second.load('values');
      await context.sync();
    });
    expect(await codeOf(work)).toBe('InvalidReference');
  });

  test('new rows look like the row above them: its text format too', async () => {
    const excel = oneSheet(['a']);
    await written(excel, 'A1', [['编号']], '@');
    await excel.say((sheet) => {
      sheet.getRange('2:2').insert('Down');
      return () => null;
    });
    expect((await written(excel, 'A2', [['007']])).value).toBe('007');
  });

  test('cells of some columns move without the rest of their rows', async () => {
    const excel = oneSheet(['a|b|c', 'd|e|f']);
    await excel.say((sheet) => {
      sheet.getRange('A1:B1').insert('Down');
      return () => null;
    });
    expect([...excel.sheet.rows.values()].map(({ contents }) => contents.map((one) => one ?? ''))).toEqual([
      ['', '', 'c'],
      ['a', 'b', 'f'],
      ['d', 'e'],
    ]);
  });

  test('breaks, merges and print areas move with the rows', async () => {
    const excel = oneSheet(['a']);
    await excel.say((sheet) => {
      sheet.getRange('A5:B5').merge();
      sheet.horizontalPageBreaks.add('A5');
      sheet.pageLayout.setPrintArea('A1:B9');
      sheet.getRange('3:4').insert('Down');
      return () => null;
    });
    expect(excel.sheet.merges).toEqual([{ top: 6, left: 0, bottom: 6, right: 1 }]);
    expect(excel.sheet.print).toMatchObject({ rowBreaks: [6], areas: [{ top: 0, bottom: 10 }] });
  });
});

describe('merged cells', () => {
  test('keep the first value only, and store nothing underneath afterwards', async () => {
    const excel = oneSheet(['a|b']);
    await excel.say((sheet) => {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1:B1').values = [['c', 'd']];
      return () => null;
    });
    expect(excel.sheet.rows.get(0)?.contents.slice(0, 2)).toEqual(['c', undefined]);
  });

  test('across rows there is one merge a row', async () => {
    const excel = oneSheet();
    await excel.say((sheet) => {
      sheet.getRange('A1:C3').merge(true);
      sheet.getRange('A2:B2').unmerge();
      return () => null;
    });
    expect(excel.sheet.merges.map(({ top }) => top)).toEqual([0, 2]);
  });
});
