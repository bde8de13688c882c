import { resultOf } from './model/formula';
import { oneSheet, written } from './oneSheet';

test.each([
  ['=1+2*3', 7],
  ['=(1+2)*3', 9],
  ['=-2*-3', 6],
  ['=1/0', { error: '#DIV/0!' }],
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(-8.165,2)', -8.17],
  ['="甲"&1', '甲1'],
  ['=XLOOKUP(1,2)', null],
  ['=1+', null],
])('%s is %s', (formula, result) => {
  expect(resultOf(formula, () => [])).toEqual(result);
});

test('our own sums are computed when they are read; what is below changes them', async () => {
  const excel = oneSheet(['1', '2', '3']);
  expect((await written(excel, 'A4', [['=SUM(A1:A3)']])).value).toBe(6);
  await written(excel, 'A1', [[10]]);
  expect((await written(excel, 'B1', [['=A4*2']])).value).toBe(30);
});

test('a formula we cannot compute says #NAME?, and reads as an error', async () => {
  expect(await written(oneSheet(), 'A1', [['=备注']])).toMatchObject({ value: '#NAME?', type: 'Error' });
});

test('formulas give the value where there is no formula', async () => {
  const { say } = oneSheet(['1|x']);
  const formulas = await say((sheet) => {
    const range = sheet.getRange('A1:C1').load('formulas');
    return () => range.formulas as unknown;
  });
  expect(formulas).toEqual([[1, 'x', '']]);
});
