import { maskedText } from '../../src/documents/maskedText';
import { charactersAcross, pageHeight, pageSetup } from '../../src/documents/paper';
import { linesIn, shortened, widthOf } from '../../src/documents/text';

test.each([
  ['', 0],
  ['2024-06-01', 10],
  ['物业管理费', 10],
  ['水费 1234→1250', 15], // the arrow is drawn full width
  ['“房号”', 8],
  ['□ 面交', 7],
  ['㎡', 2],
  ['𠮷', 2], // one character of two halves
  ['é', 1],
])('%s is %d half-width columns', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test.each([
  ['', 10, 1],
  ['一二三四五', 10, 1],
  ['一二三四五六', 10, 2],
  ['一\n二\n\n三', 10, 4],
  ['abc', 1, 2], // never narrower than one character
])('%j in %d columns takes %d lines', (text, columns, lines) => {
  expect(linesIn(text, columns)).toBe(lines);
});

test.each([
  ['一二三', 6, '一二三'],
  ['一二三四', 6, '一二…'],
  ['𠮷𠮷𠮷𠮷', 6, '𠮷𠮷…'],
])('%s cut to %d columns is %s', (text, columns, short) => {
  expect(shortened(text, columns)).toBe(short);
});

test.each([
  ['请回电13900139000', '请回电139****9000'],
  ['电话 139 0013 9000', '电话 139 **** 9000'],
  ['0536-8123456 找李红', '0536-***3456 找李红'],
  ['身份证11010119900307000X', '身份证110101********000X'],
  ['表底1234567，单号TS-20240610-003', '表底1234567，单号TS-20240610-003'], // neither phone nor certificate
])('%s is printed as %s', (text, masked) => {
  expect(maskedText(text)).toBe(masked);
});

test('masking twice changes nothing', () => {
  const once = maskedText('13900139000、0536-8123456、110101199003070003');
  expect(maskedText(once)).toBe(once);
});

test('widths fit between the margins wherever digits are up to 9⅓ dots wide', () => {
  const widths = [4, 13, 20, 7, 7, 8, 7, 11, 9];
  const { scale } = pageSetup(widths, 'portrait');
  const millimetres = 86 * (28 / 3 / 96) * 25.4 * (scale / 100);
  expect([scale, millimetres <= 180]).toEqual([84, true]);
});

test('a sheet of A4 holds its height less margins, at the scale', () => {
  expect(pageHeight(pageSetup([1], 'portrait'))).toBe(Math.floor((267 / 25.4) * 72 - 12));
  expect(pageHeight(pageSetup([1], 'landscape'))).toBe(Math.floor((180 / 25.4) * 72 - 12));
});

test('larger letters, fewer of them', () => {
  expect(charactersAcross(86, 11)).toBeLessThan(charactersAcross(86, 9));
});
