import { loadClient } from './client/client';
import { metaOf } from './client/meta';
import { excelOver } from './excelOver';
import { emptyBook } from './model/book';
import { codeOf, oneSheet } from './oneSheet';

test('errors and arrays of the client are those of this realm', async () => {
  const { say, OfficeExtension } = oneSheet(['1|2']);
  const values = await say((sheet) => {
    const range = sheet.getRange('A1:B1').load('values');
    return () => range.values as unknown;
  });
  expect(values).toBeInstanceOf(Array);
  const failing = say((sheet) => {
    sheet.getRange('A1:B1').values = [[1]];
    sheet.getRange('A1:B1').values = [[1, 2, 3]];
    return () => null;
  });
  await expect(failing).rejects.toBeInstanceOf(Error);
  await expect(failing).rejects.toBeInstanceOf(OfficeExtension.Error);
});

test('an error names the statement that failed', async () => {
  const { say } = oneSheet();
  const failing = say((sheet) => {
    sheet.getRange('A1:B1').values = [[1, 2, 3]];
    return () => null;
  });
  await expect(failing).rejects.toMatchObject({
    code: 'InvalidArgument',
    debugInfo: { statement: 'range.values = ...;' },
  });
});

test('what the client has and we do not is an error that names it', async () => {
  const { say, host } = oneSheet();
  const failing = say((sheet) => {
    sheet.getRange('A1').getImage();
    return () => null;
  });
  await expect(failing).rejects.toThrow('EmulatorGap: Range.getImage()');
  expect(host.gaps).toEqual(['EmulatorGap: Range.getImage()']);
});

test.each([
  ['1.9', 'ApiNotFound'],
  ['1.12', null],
])('at level %s custom properties of sheets give %s', async (apiLevel, code) => {
  const { say } = oneSheet([], { apiLevel });
  const adding = say((sheet) => {
    sheet.customProperties.add('k', 'v');
    return () => null;
  });
  expect(await codeOf(adding)).toBe(code);
});

test('requirement sets are asked by number, not by text', () => {
  const { isSetSupported } = excelOver(emptyBook(), { apiLevel: '1.13' });
  const asked = ['1.9', '1.13', '1.14', '2.1'].map((version) => isSetSupported('ExcelApi', version));
  expect(asked).toEqual([true, true, false, false]);
  expect(isSetSupported('SharedRuntime', '1.1')).toBe(false);
});

test('classes are read from the client itself', () => {
  const meta = metaOf(loadClient());
  const range = meta('Range');
  expect(range?.scalars.get('rowCount')).toEqual({ wire: 'RowCount', writable: false });
  expect(range?.navigation.get('format')).toEqual({ wire: 'Format', className: 'RangeFormat' });
  expect(range?.methods.get('CopyFrom')).toBe('copyFrom');
  expect(range?.since.get('copyFrom')).toBe('1.9');
  expect(meta('Workbook')?.since.get('insertWorksheetsFromBase64')).toBe('1.13');
  expect(meta('NoSuchClass')).toBeNull();
});

test('ranges are let go of after a run, in a request that is no sync', async () => {
  const { say, counters } = oneSheet(['1']);
  await say((sheet) => {
    const range = sheet.getRange('A1').load('values');
    return () => range.values as unknown;
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(counters).toMatchObject({ syncs: 1, cleanUps: 1 });
});

test('two workbooks at a time need a client each', async () => {
  const first = oneSheet(['1'], { ownClient: true });
  const second = oneSheet(['2'], { ownClient: true });
  const valueIn = ({ say }: typeof first) =>
    say((sheet) => {
      const range = sheet.getRange('A1').load('values');
      return () => range.values as unknown;
    });
  expect(await Promise.all([valueIn(first), valueIn(second)])).toEqual([[[1]], [[2]]]);
});
