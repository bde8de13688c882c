import { shiftedFormula } from '../../../src/host/xlsx/shiftedFormula';

test.each([
  ['A1+B2', 1, 2, 'C2+D3'],
  ['$A1+B$2+$C$3', 1, 1, '$A2+C$2+$C$3'],
  ['SUM(A1:B2)', 2, 0, 'SUM(A3:B4)'],
  ['SUM(A:A,$B:C)+SUM(3:4,$5:5)', 1, 1, 'SUM(B:B,$B:D)+SUM(4:5,$5:6)'],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  ["'A1'!B1+表一!C1+Sheet2!D1", 1, 0, "'A1'!B2+表一!C2+Sheet2!D2"],
  ['LOG10(A1)+ATAN2(B1,1)', 1, 0, 'LOG10(A2)+ATAN2(B2,1)'],
  ['T1[金额]+A1', 1, 0, 'T1[金额]+A2'],
  ['Rate2024+A1*1.5E3', 1, 0, 'Rate2024+A2*1.5E3'],
  ['A1', -1, 0, '#REF!'],
  ['B2:A1', 0, -1, '#REF!'],
  ['XFD1048576', 0, 0, 'XFD1048576'],
])('%s moved by %i, %i', (formula, down, right, expected) => {
  expect(shiftedFormula(formula, down, right)).toBe(expected);
});
