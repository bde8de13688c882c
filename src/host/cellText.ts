/** Longest text a cell of Excel holds, in UTF-16 units. */
export const LONGEST_TEXT = 32767;

/** A NUL ends the text in programs that keep C strings; the others are no characters of XML 1.0. */
const NO_CHARACTER = /[\0\uFFFE\uFFFF\uD800-\uDFFF]/u;
const EVERY_NO_CHARACTER = new RegExp(NO_CHARACTER, 'gu');

/**
 * The text a cell can really hold 单元格文本: what it reads back as, in every host.
 * No character is dropped: what cannot be stored becomes U+FFFD, what is too long ends with `…`.
 */
export function cleanText(text: string): string {
  const whole = text.length > LONGEST_TEXT ? cut(text) : text;
  return NO_CHARACTER.test(whole) ? whole.replace(EVERY_NO_CHARACTER, '\uFFFD') : whole;
}

/** Never between the halves of a surrogate pair. */
function cut(text: string): string {
  const last = text.charCodeAt(LONGEST_TEXT - 2);
  const end = last >= 0xd800 && last <= 0xdbff ? LONGEST_TEXT - 2 : LONGEST_TEXT - 1;
  return text.slice(0, end) + '…';
}
