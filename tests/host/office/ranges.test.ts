import { areaOf, areaText, splitAddress } from './model/area';
import { codeOf, oneSheet } from './oneSheet';

describe('addresses', () => {
  test.each([
    ['A1', 'A1'],
    ['$B$2:A1', 'A1:B2'],
    ['b:d', 'B:D'],
    ['3:7', '3:7'],
    ['XFD1048576', 'XFD1048576'],
    ['XFE1', null],
    ['A0', null],
    ['A', null],
    ['A1:B', null],
    ['', null],
  ])('%s is %s', (text, area) => {
    const found = areaOf(text);
    expect(found === null ? null : areaText(found)).toBe(area);
  });

  test('a sheet’s name is quoted where it must be', () => {
    expect(splitAddress("'it''s 甲'!A1")).toEqual({ sheet: "it's 甲", rest: 'A1' });
    expect(splitAddress('A1')).toEqual({ sheet: null, rest: 'A1' });
  });

  test('a range tells where it is', async () => {
    const { say } = oneSheet();
    const place = await say((sheet) => {
      const range = sheet.getRangeByIndexes(2, 1, 3, 2).getOffsetRange(1, 1).getResizedRange(-1, 0);
      range.load('address,rowIndex,columnIndex,rowCount,columnCount,cellCount');
      return () => range.toJSON();
    });
    expect(place).toEqual({
      address: '甲!C4:D5',
      rowIndex: 3,
      columnIndex: 2,
      rowCount: 2,
      columnCount: 2,
      cellCount: 4,
    });
  });

  test('a list of areas is cut off after 8,192 characters, without a word', async () => {
    const { say } = oneSheet();
    const list = Array.from({ length: 2000 }, (_, i) => `A${i * 2 + 1000}`).join();
    const count = await say((sheet) => {
      const areas = sheet.getRanges(list).load('areaCount');
      return () => areas.areaCount;
    });
    expect(list.length).toBeGreaterThan(8192);
    // 8,192 characters of six each, and what is left of the last address is a cell of its own.
    expect(count).toBe(Math.ceil(8192 / 6));
  });

  test('what lies outside the sheet or on another is refused', async () => {
    const { say } = oneSheet();
    const asking = (address: string) =>
      codeOf(
        say((sheet) => {
          sheet.getRange(address).load('address');
          return () => null;
        }),
      );
    expect(await Promise.all(['A0', 'XFE1', '乙!A1', 'A1,B2'].map(asking))).toEqual(
      Array(4).fill('InvalidArgument'),
    );
  });
});

describe('used ranges', () => {
  const usedOf = ({ say }: ReturnType<typeof oneSheet>, valuesOnly: boolean) =>
    say((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(valuesOnly).load('address');
      return () => (used.isNullObject ? null : used.address);
    });

  test('an empty sheet has none', async () => {
    expect(await usedOf(oneSheet(), true)).toBeNull();
  });

  test('a look counts, unless values only are asked for', async () => {
    const excel = oneSheet(['', '|x']);
    await excel.say((sheet) => {
      sheet.getRange('D9').format.fill.color = '#FF0000';
      return () => null;
    });
    expect(await usedOf(excel, true)).toBe('甲!B2');
    expect(await usedOf(excel, false)).toBe('甲!B2:D9');
  });

  test('part of a sheet has its own', async () => {
    const { say } = oneSheet(['a|b', 'c|d', 'e|f']);
    const address = await say((sheet) => {
      const used = sheet.getRange('B2:Z99').getUsedRangeOrNullObject(true).load('address');
      return () => used.address;
    });
    expect(address).toBe('甲!B2:B3');
  });
});

describe('reading', () => {
  test('an unbounded range reads null', async () => {
    const { say } = oneSheet(['a']);
    const values = await say((sheet) => {
      const range = sheet.getRange('A:A').load('values');
      return () => range.values as unknown;
    });
    expect(values).toBeNull();
  });

  test('more than five million cells read null, without an error', async () => {
    const { say } = oneSheet(['a']);
    const values = await say((sheet) => {
      const range = sheet.getRange('A1:Z200000').load('values');
      return () => range.values as unknown;
    });
    expect(values).toBeNull();
  });

  test('what cells show follows their formats', async () => {
    const excel = oneSheet(['1234.5|46350']);
    const text = await excel.say((sheet) => {
      sheet.getRange('A1:B1').numberFormat = [['#,##0.00', 'yyyy-mm-dd']];
      const range = sheet.getRange('A1:C1').load('text,valueTypes');
      return () => [range.text[0], range.valueTypes[0]] as unknown;
    });
    expect(text).toEqual([
      ['1,234.50', '2026-11-24', ''],
      ['Double', 'Double', 'Empty'],
    ]);
  });
});
