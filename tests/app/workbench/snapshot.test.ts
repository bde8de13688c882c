import fc from 'fast-check';
import type { RowView, ViewValue } from '../../../src/host/view/sheetView';
import { formulaBack, valueBack } from '../../../src/app/workbench/snapshot/cellBack';
import { cellOf } from '../../../src/app/workbench/snapshot/cellOf';
import { fileColor } from '../../../src/app/workbench/snapshot/colors';
import { pixels, points } from '../../../src/app/workbench/snapshot/lengths';
import { richBack, richOf, richText } from '../../../src/app/workbench/snapshot/richOf';
import { blockOf } from '../../../src/app/workbench/snapshot/rowsOf';
import { styleBack } from '../../../src/app/workbench/snapshot/styleBack';
import { styleOf } from '../../../src/app/workbench/snapshot/styleOf';
import { font, PLAIN, style } from './looks';

test('a look goes into the grid and comes back as it was, whatever the plain look is', () => {
  fc.assert(
    fc.property(style, style, (look, plain) => {
      expect(styleBack(styleOf(look), plain)).toEqual(look);
    }),
  );
});

test('a look says every part: what a row or column has must not shine through', () => {
  const said = styleOf(PLAIN);
  expect(Object.values(said)).not.toContain(undefined);
  expect(Object.keys(said).sort()).toEqual(
    ['bd', 'bg', 'bl', 'cl', 'ff', 'fs', 'ht', 'it', 'n', 'pd', 'st', 'tb', 'tr', 'ul', 'vt'].sort(),
  );
});

const VALUES: readonly (readonly [string, ViewValue])[] = [
  ['a room number of digits', '0101'],
  ['an identity number, longer than a number can be', '110101199003070070'],
  ['a text that begins like a formula', '=1+1'],
  ['a text that an error would read like', '#N/A'],
  ['a text of two lines', '第一行\n第二行'],
  ['a number', 1234.5],
  ['zero', 0],
  ['true', true],
  ['false', false],
  ['nothing', null],
];

test.each(VALUES)('%s goes into the grid and comes back the same', (_, value) => {
  expect(valueBack(cellOf({ column: 0, style: 0, value }))).toEqual(value);
});

test('an error is one only as the result of a formula', () => {
  const cell = cellOf({ column: 0, style: 0, value: { error: '#DIV/0!' }, formula: 'A1/0' });
  expect([valueBack(cell), formulaBack(cell)]).toEqual([{ error: '#DIV/0!' }, 'A1/0']);
});

test('text in pieces keeps its pieces', () => {
  const text = fc.stringMatching(/^[\u4e00-\u9fa5a-z0-9\n]{1,8}$/u);
  fc.assert(
    fc.property(fc.array(fc.record({ text, font }), { minLength: 1, maxLength: 5 }), (rich) => {
      const document = richOf(rich);
      expect(richText(document)).toBe(rich.map((piece) => piece.text).join(''));
      expect(richBack(document, PLAIN.font)).toEqual(rich);
    }),
  );
});

test.each([
  ['#FFC000', 'FFC000'],
  ['#fc0', 'FFCC00'],
  ['rgb(255, 192, 0)', 'FFC000'],
  ['rgba(255,192,0,0.5)', 'FFC000'],
  ['#ffc000ff', 'FFC000'],
  ['red', null],
  [null, null],
])('the colour %s is %s in the file', (grid, file) => {
  expect(fileColor(grid)).toBe(file);
});

test('lengths that are whole pixels keep their points', () => {
  const wrong = [3, 12, 13.5, 14.25, 15, 30.75, 409.5].filter((length) => points(pixels(length)) !== length);
  expect(wrong).toEqual([]);
});

test('a block holds only rows that hold something, and says whether formulas are among them', () => {
  const plain = { height: null, hidden: false, style: 0 };
  const rows: readonly RowView[] = [
    { ...plain, row: 4, cells: [{ column: 1, style: 2, value: 3, formula: 'SUM(A1:A4)' }] },
    { ...plain, row: 7, hidden: true, cells: [] },
  ];
  const block = blockOf(rows);
  expect(block).toMatchObject({
    cells: { 4: { 1: { v: 3, t: 2, f: '=SUM(A1:A4)', s: 'f2' } } },
    rows: { 7: { hd: 1 } },
    holdsFormulas: true,
    count: 1,
  });
  expect(Object.keys(block.cells)).toEqual(['4']);
});
