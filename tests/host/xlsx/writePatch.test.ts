import fc from 'fast-check';
import type { CellValue } from '../../../src/documents/sheetModel';
import { patchSheet } from '../../../src/host/xlsx/patchSheet';
import { openStyles } from '../../../src/host/xlsx/styles';
import { parseCellName } from '../../../src/sheet/grid';

function patched(source: string, cells: Readonly<Record<string, CellValue>>) {
  const patches = Object.entries(cells).map(([name, value]) => ({ ...parseCellName(name)!, value }));
  const writer = { styles: openStyles(null), date1904: false, addressed: false };
  return patchSheet(source, 'sheet1.xml', patches, writer);
}

const sheet = (rows: string, head = '', tail = ''): string =>
  `<?xml version="1.0"?>\n<worksheet xmlns="m">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;

const ONE = { number: 1 };

test.each<[why: string, before: string, cells: Readonly<Record<string, CellValue>>, after: string]>([
  [
    'a cell keeps its style and loses its kind',
    '<row r="1"><c r="A1" s="3" t="s"><v>7</v></c></row>',
    { A1: ONE },
    '<row r="1"><c r="A1" s="3"><v>1</v></c></row>',
  ],
  [
    'the row and its other cells stay as they are written',
    '<row  r="1"\tht="20" x:y="1" ><c r=\'A1\'/><!-- note --><c r="C1"><f>A1</f><v>2</v></c></row>',
    { B1: { text: '甲' } },
    '<row  r="1"\tht="20" x:y="1" ><c r=\'A1\'/><!-- note --><c r="B1" t="inlineStr"><is><t>甲</t></is></c><c r="C1"><f>A1</f><v>2</v></c></row>',
  ],
  [
    'a row is put in between',
    '<row r="1"/><row r="9"/>',
    { A5: ONE },
    '<row r="1"/><row r="5"><c r="A5"><v>1</v></c></row><row r="9"/>',
  ],
  ['and at the end', '<row r="1"/>', { B2: ONE }, '<row r="1"/><row r="2"><c r="B2"><v>1</v></c></row>'],
  [
    'an empty row is opened',
    '<row r="1" ht="9"/>',
    { A1: ONE },
    '<row r="1" ht="9"><c r="A1"><v>1</v></c></row>',
  ],
  [
    'rows and cells without address are counted',
    '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"/><c><v>9</v></c></row>',
    { B1: ONE, D4: ONE, A4: ONE },
    '<row><c><v>1</v></c><c><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c><c r="C4"/><c><v>1</v></c></row>',
  ],
  [
    'clearing keeps the look',
    '<row r="1"><c r="A1" s="2"><f>1+1</f><v>2</v></c></row>',
    { A1: null },
    '<row r="1"><c r="A1" s="2"/></row>',
  ],
  [
    'the promise about the columns of a row is widened',
    '<row r="1" spans="1:2"><c r="A1"/></row>',
    { E1: ONE },
    '<row r="1" spans="1:5"><c r="A1"/><c r="E1"><v>1</v></c></row>',
  ],
  [
    'a new cell looks like its row',
    '<row r="1" s="4" customFormat="1"/>',
    { A1: ONE },
    '<row r="1" s="4" customFormat="1"><c r="A1" s="4"><v>1</v></c></row>',
  ],
  [
    'what is said in comments and quotes is not a row',
    '<!-- <row r="1"> --><row r="2" x:a="<"><c r="A2"/></row>'.replace('"<"', '">"'),
    { A2: ONE },
    '<!-- <row r="1"> --><row r="2" x:a=">"><c r="A2"><v>1</v></c></row>',
  ],
  [
    'metadata of a dynamic formula goes with it',
    '<row r="1"><c r="A1" cm="1" vm="2"><f t="array" ref="A1">X()</f><v>1</v></c></row>',
    { A1: ONE },
    '<row r="1"><c r="A1"><v>1</v></c></row>',
  ],
])('%s', (_, before, cells, after) => {
  expect(patched(sheet(before), cells).source).toBe(sheet(after));
});

test('an empty sheet, and one with a prefix', () => {
  const empty = '<x:worksheet xmlns:x="m"><x:sheetData/><x:pageMargins/></x:worksheet>';
  expect(patched(empty, { B2: { text: 'a' } }).source).toBe(
    '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData><x:pageMargins/></x:worksheet>',
  );
});

test('a new cell looks like its column, and the sheet says how far it goes', () => {
  const head = '<dimension ref="A1:B2"/><cols><col min="2" max="3" style="5" width="9"/></cols>';
  expect(patched(sheet('', head), { C9: ONE }).source).toBe(
    sheet('<row r="9"><c r="C9" s="5"><v>1</v></c></row>', head.replace('A1:B2', 'A1:C9')),
  );
});

test.each([
  ['nobody else used it', '<c r="B1"/>', '<c r="B1"/>', true],
  [
    'the next cell takes it over',
    '<c r="B1"><f t="shared" si="0"/><v>2</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c>',
    '<c r="B1"><f t="shared" ref="B1:C1" si="0">B2+$A$3&amp;"A1"</f><v>2</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c>',
    true,
  ],
])('when the first cell of a shared formula is set: %s', (_, before, after, formulaLost) => {
  const master = '<c r="A1"><f t="shared" ref="A1:C1" si="0">A2+$A$3&amp;"A1"</f><v>1</v></c>';
  expect(patched(sheet(`<row r="1">${master}${before}</row>`), { A1: ONE })).toEqual({
    source: sheet(`<row r="1"><c r="A1"><v>1</v></c>${after}</row>`),
    formulaLost,
  });
});

test('any cells: those set hold what was set, all others what they held', () => {
  const CELL = fc.record({ row: fc.nat(12), column: fc.nat(5), value: fc.nat(99) });
  const distinct = (cells: readonly { row: number; column: number; value: number }[]) =>
    new Map(cells.map((cell) => [`${'ABCDEF'[cell.column] ?? ''}${cell.row + 1}`, cell.value]));
  fc.assert(
    fc.property(fc.array(CELL), fc.array(CELL), (stored, wanted) => {
      const start = patched(sheet(''), asValues(distinct(stored))).source;
      const end = patched(start, asValues(distinct(wanted))).source;
      expect(valuesIn(end)).toEqual(new Map([...distinct(stored), ...distinct(wanted)]));
      expect(patched(end, asValues(distinct(wanted))).source).toBe(end);
    }),
  );
});

function asValues(cells: ReadonlyMap<string, number>): Record<string, CellValue> {
  return Object.fromEntries([...cells].map(([name, number]) => [name, { number }]));
}

/** Read in order: ascending rows, and ascending cells in each, or the file would be no file. */
function valuesIn(source: string): Map<string, number> {
  const cells = [...source.matchAll(/<c r="([A-Z])(\d+)"><v>(\d+)<\/v><\/c>/gu)].map(
    ([, column = '', row = '', value]) => ({
      name: column + row,
      place: Number(row) * 100 + column.charCodeAt(0),
      value: Number(value),
    }),
  );
  expect(cells.map(({ place }) => place)).toEqual(cells.map(({ place }) => place).sort((a, b) => a - b));
  return new Map(cells.map(({ name, value }) => [name, value]));
}
