import { codeOf, oneSheet } from './oneSheet';

type Queue = (sheet: Excel.Worksheet) => void;

const writes: readonly (readonly [string, Queue])[] = [
  ['values', (sheet) => (sheet.getRange('A1').values = [['x']])],
  ['a number format', (sheet) => (sheet.getRange('A1').numberFormat = [['@']])],
  ['a look', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
  ['inserted rows', (sheet) => sheet.getRange('1:1').insert('Down')],
  [
    'a merge',
    (sheet) => {
      sheet.getRange('A1:B1').merge();
    },
  ],
  ['a chart', (sheet) => sheet.charts.add('Pie', sheet.getRange('A1:B1'))],
];

function tried({ say }: ReturnType<typeof oneSheet>, queue: Queue): Promise<string | null> {
  return codeOf(
    say((sheet) => {
      queue(sheet);
      return () => null;
    }),
  );
}

test.each(writes)('a protected sheet takes no %s', async (_, queue) => {
  const excel = oneSheet(['a|b']);
  excel.sheet.protection = {};
  expect(await tried(excel, queue)).toBe('AccessDenied');
  expect(excel.sheet.rows.get(0)?.contents).toEqual(['a', 'b']);
});

test.each(writes)('a workbook that is read-only takes no %s', async (_, queue) => {
  const excel = oneSheet(['a|b']);
  excel.book.readOnly = true;
  expect(await tried(excel, queue)).toBe('AccessDenied');
});

test('cells that are not locked are written all the same', async () => {
  const excel = oneSheet(['a|b']);
  await tried(excel, (sheet) => (sheet.getRange('A1').format.protection.locked = false));
  excel.sheet.protection = {};
  expect(await tried(excel, (sheet) => (sheet.getRange('A1').values = [['x']]))).toBeNull();
  expect(await tried(excel, (sheet) => (sheet.getRange('A1:B1').values = [['y', 'z']]))).toBe('AccessDenied');
  expect(excel.sheet.rows.get(0)?.contents).toEqual(['x', 'b']);
});

test('what the protection allows is allowed', async () => {
  const excel = oneSheet(['a']);
  excel.sheet.protection = { allowInsertRows: true };
  expect(await tried(excel, (sheet) => sheet.getRange('1:1').insert('Down'))).toBeNull();
});

test.each<readonly [string, Queue]>([
  ['added', (sheet) => sheet.context.workbook.worksheets.add('乙')],
  ['renamed', (sheet) => (sheet.name = '乙')],
  ['hidden', (sheet) => (sheet.visibility = 'Hidden')],
  [
    'deleted',
    (sheet) => {
      sheet.delete();
    },
  ],
  ['moved', (sheet) => (sheet.position = 0)],
])('where the structure is protected no sheet is %s', async (_, queue) => {
  const excel = oneSheet();
  excel.book.structureProtected = true;
  expect(await tried(excel, queue)).toBe('AccessDenied');
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(['甲']);
});
