import { compareText, groupBy } from '../../src/kernel/collections';
import fc from 'fast-check';
import { asKeyText, cleaned, isCellError } from '../../src/kernel/text';

test.each([
  ['1-1-101', '1-1-101'],
  ['　１－１－１０１ ', '1-1-101'],
  ['张\u200b三', '张三'],
  ['\u202d13800138000\u202c', '13800138000'],
  ['\ufeff1  2\t3', '1 2 3'],
  ['张三\r\n李四', '张三 李四'],
  ['A\u0001\u0007B', 'AB'],
  ['e\u0301', 'é'],
  // A cut-off half of a character would break the file it is written to; it is shown as damaged.
  ['A\ud800B', 'A\ufffdB'],
  // Powers and circles are not digits.
  ['10²①', '10²①'],
  ['￥１００', '¥100'],
])('%j is read as %j', (given, text) => {
  expect(cleaned(given)).toEqual({ text, changed: text !== given });
});

test('a name keeps its punctuation, a long text its lines', () => {
  expect(cleaned('××（北京）物业 \u200b有限公司', 'line').text).toBe('××（北京）物业 有限公司');
  expect(cleaned(' 第一行　 \r\n\r\n 第二行：漏水。\n', 'paragraphs').text).toBe('第一行\n\n第二行：漏水。');
});

test.each([
  [
    '业主姓名',
    [
      '业主 姓名',
      '业主姓名*',
      '*业主姓名',
      '业主姓名(必填)',
      '业主姓名（必填）',
      '业主姓名：',
      '业主\n姓名',
      '業主姓名',
      '\ufeff业主姓名\u200b',
      '★业主姓名（必填）：',
    ],
  ],
  ['ownername', ['Owner Name', 'ＯＷＮＥＲ　ＮＡＭＥ', 'owner name *']],
  ['建筑面积(m2)', ['建筑面积（㎡）', '建筑面积(m²)', '建築面積(M2)']],
  ['联系电话', ['聯繫電話', '联系 电话']],
  ['应缴费用', ['應繳費用']],
  ['', ['', '　', '*', '：']],
])('%j is the heading of %j', (key, given) => {
  expect(given.map(asKeyText)).toEqual(given.map(() => key));
});

test.each(['#N/A', '#DIV/0!', '#REF!', '#NAME?', '#名称？', '#GETTING_DATA', '#SPILL!'])(
  '%s is an error',
  (text) => {
    expect(isCellError(text)).toBe(true);
  },
);

test.each(['#', '#1', '1#', '#N/Ax', '# 表'])('%s is none', (text) => {
  expect(isCellError(text)).toBe(false);
});

test('cleaning twice changes nothing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('key', 'line', 'paragraphs'),
      (given, as) => {
        const once = cleaned(given, as).text;
        return cleaned(once, as).text === once;
      },
    ),
    { numRuns: 2000 },
  );
});

test('numbered names in the order people expect', () => {
  const inOrder = [
    '',
    '1栋',
    '01栋',
    '2栋',
    '10栋',
    '99999999999999999999栋',
    'A2',
    'A10',
    'a1',
    '车位2',
    '车位10',
  ];
  expect([...inOrder].reverse().sort(compareText)).toEqual(inOrder);
});

test('the order is one order', () => {
  const name = fc.stringMatching(/^[0A1栋2-]{0,6}$/u);
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      const [ab, bc, ac] = [compareText(a, b), compareText(b, c), compareText(a, c)];
      return (
        Math.sign(ab) + Math.sign(compareText(b, a)) === 0 &&
        (ab === 0) === (a === b) &&
        !(ab <= 0 && bc <= 0 && ac > 0)
      );
    }),
    { numRuns: 5000 },
  );
});

test('groups keep the order of their items', () => {
  expect([...groupBy(['b1', 'a1', 'b2'], (text) => text.charAt(0))]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});
