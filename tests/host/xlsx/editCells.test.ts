import type { CellEdit } from '../../../src/host/view/bookEdit';
import { editedRows } from '../../../src/host/xlsx/edit/editRows';
import { looksOf } from '../../../src/host/xlsx/edit/looks';
import { storedFormula } from '../../../src/host/xlsx/edit/storedFormula';
import { EMPTY_STYLES } from '../../../src/host/xlsx/styleTables';
import { at } from './editSamples';

const sheet = (rows: string, head = ''): string =>
  `<worksheet xmlns="m">${head}<sheetData>${rows}</sheetData></worksheet>`;

const rowsAfter = (rows: string, ...edits: readonly CellEdit[]) =>
  editedRows(sheet(rows), 'sheet1.xml', edits, looksOf(EMPTY_STYLES, null));

test.each<[why: string, before: string, edits: readonly CellEdit[], after: string]>([
  [
    'a number takes the place of a text and keeps its look',
    '<row r="1"><c r="A1" s="3" t="s"><v>7</v></c></row>',
    [at('A1', { value: -1.5 })],
    '<row r="1"><c r="A1" s="3"><v>-1.5</v></c></row>',
  ],
  [
    'a text stays a text, whatever it looks like; one like a formula with an apostrophe',
    '',
    [at('A1', { value: '=1+1' }), at('B1', { value: '007' }), at('C1', { value: ' <a&b>\n' })],
    '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>=1+1</t></is></c>' +
      '<c r="B1" t="inlineStr"><is><t>007</t></is></c>' +
      '<c r="C1" t="inlineStr"><is><t xml:space="preserve"> &lt;a&amp;b&gt;\n</t></is></c></row>',
  ],
  [
    'truth and errors; one newer than the format becomes the one Excel stores for it',
    '',
    [
      at('A1', { value: true }),
      at('B1', { value: { error: '#N/A' } }),
      at('C1', { value: { error: '#SPILL!' } }),
    ],
    '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="e"><v>#VALUE!</v></c></row>',
  ],
  [
    'a formula is one, with its result of whatever kind',
    '<row r="1"><c r="A1" s="2" t="inlineStr"><is><t>old</t></is></c></row>',
    [
      at('A1', { value: 3, formula: 'IF(B1<2,"a&b",XLOOKUP(1,A:A,B:B))' }),
      at('B1', { value: '', formula: '""' }),
      at('C1', { value: null, formula: 'NOW()' }),
      at('D1', { value: { error: '#DIV/0!' }, formula: '1/0' }),
    ],
    '<row r="1"><c r="A1" s="2"><f>IF(B1&lt;2,"a&amp;b",_xlfn.XLOOKUP(1,A:A,B:B))</f><v>3</v></c>' +
      '<c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><f>NOW()</f></c>' +
      '<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
  ],
  [
    'clearing keeps the look and makes no cell',
    '<row r="1"><c r="A1" s="2"><f>1+1</f><v>2</v></c></row>',
    [at('A1', { value: null }), at('B1', { value: null }), at('A7', { value: '' })],
    '<row r="1"><c r="A1" s="2"/></row>',
  ],
  [
    'a formula replaced by a value is gone, with the metadata of its kind',
    '<row r="1"><c r="A1" cm="1" vm="1"><f t="array" ref="A1">X()</f><v>1</v></c></row>',
    [at('A1', { value: 5, formula: null })],
    '<row r="1"><c r="A1"><v>5</v></c></row>',
  ],
  [
    'of two edits of one cell the later counts, look and content each',
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    [at('A1', { value: 2, formula: '1+1' }), at('A1', { value: 3 }), at('B1', { value: 4 })],
    '<row r="1"><c r="A1"><v>3</v></c><c r="B1"><v>4</v></c></row>',
  ],
  [
    'rows and cells go in between, others stay as they are written',
    "<row  r='2' spans='1:2'><c r='B2' /><!-- x --></row><row r=\"9\"/>",
    [at('A2', { value: 1 }), at('D2', { value: 2 }), at('B5', { value: 3 }), at('A12', { value: 4 })],
    '<row  r=\'2\' spans="1:4"><c r="A2"><v>1</v></c><c r=\'B2\' /><!-- x --><c r="D2"><v>2</v></c></row>' +
      '<row r="5"><c r="B5"><v>3</v></c></row><row r="9"/><row r="12"><c r="A12"><v>4</v></c></row>',
  ],
  [
    'cells without address are counted',
    '<row><c><v>1</v></c><c><v>2</v></c></row>',
    [at('B1', { value: 9 })],
    '<row><c><v>1</v></c><c><v>9</v></c></row>',
  ],
  [
    'who takes the first cell of a shared formula leaves it to the next',
    '<row r="1"><c r="A1"><f t="shared" ref="A1:C1" si="0">A2*$B$9</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c><c r="C1"><f t="shared" si="0"/><v>3</v></c></row>',
    [at('A1', { value: 7, formula: 'A2' }), at('C1', { value: 1 })],
    '<row r="1"><c r="A1"><f>A2</f><v>7</v></c><c r="B1"><f t="shared" ref="B1" si="0">B2*$B$9</f><v>2</v></c><c r="C1"><v>1</v></c></row>',
  ],
  [
    'the cells left of an array formula each get their element of it',
    '<row r="1"><c r="A1" s="4"><f t="array" ref="A1:B2">C1:D1*2</f><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2" t="str"><v>x</v></c><c r="C2"><v>9</v></c></row>',
    [at('B1', { value: 8 })],
    '<row r="1"><c r="A1" s="4"><f t="array" ref="A1">INDEX(IF(ROW($A$1:$B$2)*COLUMN($A$1:$B$2),C1:D1*2),1,1)</f><v>1</v></c><c r="B1"><v>8</v></c></row>' +
      '<row r="2"><c r="A2"><f t="array" ref="A2">INDEX(IF(ROW($A$1:$B$2)*COLUMN($A$1:$B$2),C1:D1*2),2,1)</f><v>3</v></c>' +
      '<c r="B2" t="str"><f t="array" ref="B2">INDEX(IF(ROW($A$1:$B$2)*COLUMN($A$1:$B$2),C1:D1*2),2,2)</f><v>x</v></c><c r="C2"><v>9</v></c></row>',
  ],
  [
    'an array formula in one cell, and one nobody touched, stay',
    '<row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2</f><v>1</v></c><c r="C1"/></row>',
    [at('C1', { value: 1 })],
    '<row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2</f><v>1</v></c><c r="C1"><v>1</v></c></row>',
  ],
])('%s', (_, before, edits, after) => {
  expect(rowsAfter(before, ...edits).source).toBe(sheet(after));
});

test.each<[why: string, edit: CellEdit, formulas: boolean]>([
  ['a value in a plain cell', at('B1', { value: 1 }), false],
  ['a formula there', at('B1', { value: 1, formula: 'A1' }), true],
  ['a formula instead of a formula', at('A1', { value: 1, formula: 'B1' }), false],
  ['no formula any more', at('A1', { value: 1 }), true],
  ['a formula in a new row', at('A2', { value: 1, formula: 'A1' }), true],
])('whether the list of formulas holds: %s', (_, edit, formulas) => {
  const rows = '<row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"/></row>';
  expect(rowsAfter(rows, edit).formulas).toBe(formulas);
});

test('an empty sheet with a prefix is opened, and says how far it goes', () => {
  const before =
    '<x:worksheet xmlns:x="m"><x:dimension ref="A1"/><x:sheetData/><x:pageMargins/></x:worksheet>';
  const looks = looksOf(EMPTY_STYLES, null);
  expect(
    editedRows(before, 'sheet1.xml', [at('B2', { value: 'a' }), at('C9', { value: null })], looks).source,
  ).toBe(
    '<x:worksheet xmlns:x="m"><x:dimension ref="A1:B2"/><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData><x:pageMargins/></x:worksheet>',
  );
});

test.each([
  ['TEXTJOIN(",",1,FILTER(A:A,B:B>0))', '_xlfn.TEXTJOIN(",",1,_xlfn._xlws.FILTER(A:A,B:B>0))'],
  ['_xlfn.XLOOKUP(1,A:A,B:B)', '_xlfn.XLOOKUP(1,A:A,B:B)'],
  ['"IFS("&\'SORT (1)\'!A1&表1[[#This Row],[DAYS(]]', '"IFS("&\'SORT (1)\'!A1&表1[[#This Row],[DAYS(]]'],
  ['sumifs(A:A,B:B,1)+ifs (A1,1)', 'sumifs(A:A,B:B,1)+_xlfn.IFS (A1,1)'],
])('functions younger than the format: %s', (typed, stored) => {
  expect(storedFormula(typed)).toBe(stored);
});
