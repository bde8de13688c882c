import { digitWidth, columnPoints, plainColumnPoints } from '../../../src/host/xlsx/view/digitWidth';
import { areaNamed, areasListed, LAST_COLUMN, LAST_ROW, placesIn } from '../../../src/host/xlsx/view/ranges';

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

test.each([
  ['A1', area(0, 0, 0, 0)],
  ['$B$2:$C$9', area(1, 1, 8, 2)],
  ['C9:B2', area(1, 1, 8, 2)],
  ['$A:$C', area(0, 0, LAST_ROW, 2)],
  ['$2:$3', area(1, 0, 2, LAST_COLUMN)],
  ['A', null],
  ['7', null],
  ['', null],
  ['A1:B2:C3', null],
  ['XFE1', null],
  ['#REF!', null],
])('the area %s', (text, expected) => {
  expect(areaNamed(text)).toEqual(expected);
});

test('areas parted by spaces, what is none left out', () => {
  expect(areasListed(' A1  B2:B3\n#REF! ')).toEqual([area(0, 0, 0, 0), area(1, 1, 2, 1)]);
});

test.each([
  ["'费用 1'!$A$1:$B$9", [['费用 1', area(0, 0, 8, 1)]]],
  [
    "'It''s, here'!$A$1,Sheet2!$C$1",
    [
      ["It's, here", area(0, 0, 0, 0)],
      ['Sheet2', area(0, 2, 0, 2)],
    ],
  ],
  [
    '(S1!$A$1,S1!$A$3)',
    [
      ['S1', area(0, 0, 0, 0)],
      ['S1', area(2, 0, 2, 0)],
    ],
  ],
  [
    '$A:$A,$1:$2',
    [
      [null, area(0, 0, LAST_ROW, 0)],
      [null, area(0, 0, 1, LAST_COLUMN)],
    ],
  ],
  ['OFFSET(S1!$A$1,0,0)', null],
  ['S1!#REF!', null],
  ['S1!$A$1,', null],
])('the references in %s', (formula, expected) => {
  const places = placesIn(formula);
  expect(places?.map(({ sheet, area: found }) => [sheet, found]) ?? null).toEqual(expected);
});

// Pixels at 96 dpi as Excel for Windows draws them.
test.each([
  ['Calibri', 11, 7],
  ['Arial', 10, 7],
  ['宋体', 11, 8],
  ['宋体', 12, 8],
  ['宋体', 10, 7],
  ['宋体', 9, 6],
  ['等线', 11, 8],
  ['微软雅黑', 11, 8],
  ['Times New Roman', 12, 8],
])('the digits of %s %d are %d pixels wide', (name, size, pixels) => {
  expect(digitWidth({ name, size })).toBe(pixels);
});

test.each([
  [9.140625, 7, 64, '8.43 characters of Calibri'],
  [9, 8, 72, '8.38 characters of 宋体'],
  [0, 7, 0, 'none'],
])('%d in digits of %d pixels are %d pixels: %s', (characters, digit, pixels) => {
  expect(columnPoints(characters, digit)).toBe(pixels * 0.75);
});

test.each([
  [7, 64],
  [8, 72],
])('without a width, digits of %d pixels make columns of %d', (digit, pixels) => {
  expect(plainColumnPoints(8, digit)).toBe(pixels * 0.75);
});
