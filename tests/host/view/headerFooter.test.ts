import fc from 'fast-check';
import { type HeaderParts, headerParts } from '../../../src/host/view/headerFooter';

const FACTS = {
  page: 3,
  pages: 12,
  date: '2026-11-24',
  time: '10:00',
  file: '示例小区.xlsx',
  path: '/资料/',
  sheet: '交费通知单',
};

const text = ({ left, center, right }: HeaderParts): string[] =>
  [left, center, right].map((runs) => runs.map((run) => run.text).join(''));

test.each<[string, [string, string, string]]>([
  ['&C第 &P 页 / 共 &N 页', ['', '第 3 页 / 共 12 页', '']],
  ['&L左&C中&R右', ['左', '中', '右']],
  ['&R右&L左', ['左', '', '右']],
  ['无代码', ['', '无代码', '']],
  ['&l小写&p', ['小写3', '', '']],
  ['&L&D &T&C&A&R&Z&F', ['2026-11-24 10:00', '交费通知单', '/资料/示例小区.xlsx']],
  ['&C甲&&乙', ['', '甲&乙', '']],
  ['&C&P+1', ['', '4', '']],
  ['&C&P-2/&N-1', ['', '1/11', '']],
  ['&C第&P-&N页', ['', '第3-12页', '']],
  ['&C&"宋体,加粗"&14标题', ['', '标题', '']],
  ['&C&8 12 号', ['', ' 12 号', '']],
  ['&C&KFF0000红&K01+000黑', ['', '红黑', '']],
  ['&C一\n二', ['', '一\n二', '']],
  // A picture and a code nobody knows show nothing.
  ['&C&G&Q图', ['', '图', '']],
  ['&C末尾&', ['', '末尾', '']],
  ['', ['', '', '']],
])('%s', (code, expected) => {
  expect(text(headerParts(code, FACTS))).toEqual(expected);
});

test('looks change from their code on, and anew in each part', () => {
  const { center, right } = headerParts('&C&"黑体,Bold Italic"&14&U甲&U&K0000FF乙&"-,常规"丙&R丁', FACTS);
  const looks = center.map(({ text: says, look }) => [says, look.font, look.size, look.bold, look.underline]);
  expect(looks).toEqual([
    ['甲', '黑体', 14, true, true],
    ['乙', '黑体', 14, true, false],
    ['丙', null, 14, false, false],
  ]);
  expect(center[1]?.look.color).toBe('0000FF');
  expect(right[0]?.look).toMatchObject({ font: null, size: null, bold: false, italic: false });
});

test('any text is read, and text without & comes out as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (code) => {
      const parts = headerParts(code, FACTS);
      if (!code.includes('&')) expect(text(parts)).toEqual(['', code, '']);
    }),
  );
});
