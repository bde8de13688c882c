/** Chinese numerals 中文数字 of unit numbers and dates, as they stand in a character class. */
export const NUMERALS = '零〇一二两三四五六七八九十百';

/**
 * Digit by digit (`三〇一`, `二〇二六`) or by place (`二十一`, `三百零一`), up to 999; `null` for anything else.
 */
export function chineseNumber(text: string): string | null {
  if (/^[零〇一二三四五六七八九]+$/u.test(text))
    return text.replace(/./gu, (character) => DIGITS[character] ?? '');
  const match = PLACES.exec(text);
  if (match === null || text === '') return null;
  const [, hundreds, zero, tensPart, tens = '', ones] = match;
  const hundred = hundreds === undefined ? 0 : digit(hundreds);
  const ten = tensPart === undefined ? 0 : tens === '' ? 1 : digit(tens);
  const isSkipped = hundred > 0 && ten === 0 && ones !== undefined;
  if ((zero !== undefined) !== isSkipped) return null;
  return String(hundred * 100 + ten * 10 + (ones === undefined ? 0 : digit(ones)));
}

const PLACES =
  /^(?:([一二两三四五六七八九])百)?([零〇])?(([一二三四五六七八九]?)十)?([一二两三四五六七八九])?$/u;

const DIGITS: Readonly<Record<string, string>> = {
  零: '0',
  〇: '0',
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};

function digit(numeral: string): number {
  return Number(DIGITS[numeral]);
}
