import fc from 'fast-check';
import { displayText } from '../../../src/host/view/displayText';
import type { ViewValue } from '../../../src/host/view/sheetView';

const shown = (value: ViewValue, code: string): string => displayText(value, code).text;

test.each<[string, ViewValue, string]>([
  ['General', 1234.5, '1234.5'],
  ['General', 0.1 + 0.2, '0.3'],
  // Eleven characters are what Excel shows at most.
  ['General', 12345678901234, '1.23457E+13'],
  ['General', '1-1-101', '1-1-101'],
  ['General', true, 'TRUE'],
  ['General', { error: '#N/A' }, '#N/A'],
  ['General', null, ''],
  ['G/通用格式', 12, '12'],
  ['0', 2.5, '3'],
  ['0.00', -0.005, '-0.01'],
  ['0.00##', 2.5, '2.50'],
  ['#,##0.00', -1234567.891, '-1,234,567.89'],
  ['"¥"#,##0.00', 1084.1, '¥1,084.10'],
  ['[$¥-804]#,##0.00', 5, '¥5.00'],
  ['0.00"元"', 3, '3.00元'],
  ['0.00%', 0.98765, '98.77%'],
  ['000000', 42, '000042'],
  // 万元 in Chinese offices: `!` escapes what follows.
  ['0!.0,"万"', 123456, '12.3万'],
  ['0.00E+00', 12345, '1.23E+04'],
  ['# ?/?', 1.5, '1 1/2'],
  ['0.00', 'abc', 'abc'],
  ['@', '=1+1', '=1+1'],
  ['@', 12.5, '12.5'],
  ['@"户"', '12', '12户'],
  [';;;', 5, ''],
  [';;;', 'hidden', ''],
  ['0;-0;;@', 0, ''],
  ['0;-0;"无";@', 0, '无'],
  ['#,##0.00;(#,##0.00)', -3, '(3.00)'],
  ['[>=100]0"多";[<10]0"少";0', 150, '150多'],
  ['[>=100]0"多";[<10]0"少";0', 5, '5少'],
  ['[>=100]0"多";[<10]0"少";0', 50, '50'],
])('%s of %p is %s', (code, value, expected) => {
  expect(shown(value, code)).toBe(expected);
});

/** 2025-12-09, a Tuesday. */
const DAY = 46000;

test.each<[string, number, string]>([
  ['yyyy-mm-dd', DAY, '2025-12-09'],
  ['yyyy-mm-dd hh:mm', DAY + 0.4, '2025-12-09 09:36'],
  ['yyyy/m/d;@', DAY, '2025/12/9'],
  ['yyyy"年"m"月"d"日"', DAY, '2025年12月9日'],
  ['[$-804]yyyy"年"m"月"d"日"', DAY, '2025年12月9日'],
  ['yyyy"年"m"月";@', DAY, '2025年12月'],
  ['[$-804]aaaa', DAY, '星期二'],
  ['aaa', DAY, '周二'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', DAY, '2025年12月9日'],
  ['[$-x-systime]h:mm:ss AM/PM', 0.6, '14:24:00'],
  ['上午/下午h"时"mm"分"', 0.6, '下午2时24分'],
  ['h:mm AM/PM', 0.6, '2:24 PM'],
  ['[h]:mm', 1.5, '36:00'],
  ['mm:ss', 0.5001, '00:09'],
  // The day that Excel has and the calendar has not.
  ['yyyy-mm-dd', 60, '1900-02-29'],
  ['yyyy-mm-dd', -5, '######'],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日"', DAY, '二〇二五年十二月九日'],
  ['[DBNum2]yyyy"年"m"月"d"日"', DAY, '贰零贰伍年壹拾贰月玖日'],
])('the day %s of %p is %s', (code, value, expected) => {
  expect(shown(value, code)).toBe(expected);
});

test.each<[string, number, string]>([
  ['[DBNum2]', 1234, '壹仟贰佰叁拾肆'],
  ['[DBNum2][$-804]General', 1030, '壹仟零叁拾'],
  ['[DBNum2]General"元"', 1234.5, '壹仟贰佰叁拾肆.伍元'],
  ['[DBNum2][$-804]G/通用格式"元整"', 200, '贰佰元整'],
  ['[DBNum1]General', 1234, '一千二百三十四'],
  ['[DBNum2]0', 1234, '壹贰叁肆'],
  ['[DBNum2]0"角"0"分"', 50, '伍角零分'],
  ['[DBNum3]0', 12, '１２'],
])('Chinese digits: %s of %p is %s', (code, value, expected) => {
  expect(shown(value, code)).toBe(expected);
});

test.each<[string, number, string | null]>([
  ['0.00;[Red]-0.00', -5, 'FF0000'],
  ['0.00;[Red]-0.00', 5, null],
  ['[Color10]0', 5, '008000'],
  ['[Blue][>100]0;0', 150, '0000FF'],
])('the colour of %s of %p', (code, value, expected) => {
  expect(displayText(value, code).color).toBe(expected);
});

test('an accounting format puts the sign at the left edge and fills the room', () => {
  const code = '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ';
  expect(displayText(1234.5, code)).toEqual({
    text: '1,234.50 ',
    color: null,
    filled: { lead: ' ¥', character: ' ' },
  });
});

test('text that looks like the fill’s own mark stays text', () => {
  expect(displayText('a\u0001b', '@')).toEqual({ text: 'a\u0001b', color: null, filled: null });
});

test('days of a workbook that counts from 1904', () => {
  expect(displayText(DAY - 1462, 'yyyy-mm-dd', true).text).toBe('2025-12-09');
  expect(displayText(DAY - 1462, '0', true).text).toBe('44538');
});

test('a code nobody understands says so and does not throw', () => {
  expect(shown(5, '[红色]0')).toBe('######');
});

test('any code and value show something', () => {
  const pieces = [
    '0',
    '#',
    ',',
    '.',
    '%',
    ';',
    '@',
    '*',
    '_',
    '!',
    '\\',
    '"',
    'y',
    'm',
    'd',
    'h',
    's',
    'a',
    'E+',
    '?/?',
  ];
  const words = [
    '[Red]',
    '[>5]',
    '[$-804]',
    '[$¥-804]',
    '[DBNum2]',
    '[h]',
    'General',
    '上午/下午',
    'G/通用格式',
    '元',
    ']',
    '[',
  ];
  const codes = fc
    .array(fc.constantFrom(...pieces, ...words), { maxLength: 10 })
    .map((some) => some.join(''));
  const values = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), fc.boolean());
  fc.assert(
    fc.property(codes, values, fc.boolean(), (code, value, is1904) => {
      expect(typeof displayText(value, code, is1904).text).toBe('string');
    }),
  );
});
