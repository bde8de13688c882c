import fc from 'fast-check';
import { cleanText, LONGEST_TEXT } from '../../src/host/cellText';

test.each([
  ['plain', '张三', '张三'],
  ['tab, line ends and other controls can be kept', 'a\tb\nc\rd\u0001e', 'a\tb\nc\rd\u0001e'],
  ['a NUL cannot', 'a\0b', 'a\uFFFDb'],
  ['nor half a character', 'a\uD800b\uDC00', 'a\uFFFDb\uFFFD'],
  ['nor what is none', '\uFFFE\uFFFF', '\uFFFD\uFFFD'],
  ['a whole one beyond the 16 bits can', '𠮷', '𠮷'],
])('%s', (_, text, expected) => {
  expect(cleanText(text)).toBe(expected);
});

test.each([
  ['the longest that fits stays', 'a'.repeat(LONGEST_TEXT), 'a'.repeat(LONGEST_TEXT)],
  ['a longer one ends with an ellipsis', 'a'.repeat(LONGEST_TEXT + 1), 'a'.repeat(LONGEST_TEXT - 1) + '…'],
  ['never within a character', 'a' + '𠮷'.repeat(20000), 'a' + '𠮷'.repeat(16382) + '…'],
])('%s', (_, text, expected) => {
  expect(cleanText(text) === expected).toBe(true);
});

test('cleaning twice is cleaning once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
    }),
  );
});
