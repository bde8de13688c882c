import { depositTest } from '../../src/rules/deposits';
import { bookOf } from '../book';

const { tariffs } = bookOf({
  tariffs: [
    { item: '门禁卡', method: 'fixed' },
    { item: '门禁卡', method: 'fixed', isDeposit: true },
    { item: '物业管理费', method: 'area', isDeposit: false },
  ],
});

test.each([
  ['门禁卡', true, 'one of its standards is marked'],
  ['装修押金', true, 'by its name, without a standard'],
  ['履约保证金', true, 'by its name'],
  ['Fit-out deposit', true, 'by its English name'],
  ['物业管理费', false, 'a fee'],
  ['保洁费', false, 'a fee without a standard'],
])('押金: %s %s, %s', (item, expected) => {
  expect(depositTest(tariffs)(item)).toBe(expected);
});
