import { ExcelError } from '../wire';
import type { Content } from './content';
import { typedDate } from './inputDate';

/** What Excel makes of a value that is typed 键入 into a cell, and the format it gives the cell on its own account. */
export interface Typed {
  readonly content: Content;
  readonly numberFormat?: string;
}

const LONGEST = 32767;
const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!']);

/** `format` is the cell's number format at that moment: `@` set before keeps text as it is. */
export function typed(value: string | number | boolean, format: string, year: number): Typed {
  if (typeof value !== 'string') return { content: value };
  if (value.length > LONGEST) throw new ExcelError('InvalidArgument', `${value.length} characters in a cell`);
  if (value === '') return { content: undefined };
  // The apostrophe says “text” and is no part of it, in a text cell too.
  if (value.startsWith("'")) return { content: value.slice(1) };
  if (format === '@') return { content: value };
  return (
    asError(value) ?? asFormula(value) ?? asNumber(value) ?? typedDate(value, year) ?? { content: value }
  );
}

function asError(value: string): Typed | null {
  const upper = value.toUpperCase();
  if (ERRORS.has(upper)) return { content: { error: upper } };
  return upper === 'TRUE' || upper === 'FALSE' ? { content: upper === 'TRUE' } : null;
}

/** `+备注`, `-甲`, `@甲`: the start makes it a formula, unless it is a number or the sign alone. */
function asFormula(value: string): Typed | null {
  const [sign] = value;
  if (value.length < 2 || sign === undefined || !'=+-@'.includes(sign)) return null;
  if (sign !== '=' && asNumber(value) !== null) return null;
  return { content: { formula: sign === '=' ? value : `=${value}`, cached: { error: '#NAME?' } } };
}

const NUMBER = /^([+-]?)(\(?)([¥￥$]?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(e[+-]?\d+)?(%?)(\)?)$/iu;
const FRACTION = /^([+-]?\d+) (\d{1,3})\/(\d{1,3})$/u;

function asNumber(value: string): Typed | null {
  const text = narrowed(value).trim();
  const fraction = FRACTION.exec(text);
  if (fraction !== null) {
    const [, whole = '', over = '', under = ''] = fraction;
    const part = Number(over) / Number(under);
    return { content: whole.startsWith('-') ? Number(whole) - part : Number(whole) + part };
  }
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const [, sign = '', open = '', currency = '', digits = '', power = '', percent = '', close = ''] = match;
  if (!/\d/u.test(digits) || (open === '') !== (close === '')) return null;
  const size = fifteenDigits(digits.replaceAll(',', '') + power.toLowerCase());
  if (!Number.isFinite(size)) return null;
  const number = (sign === '-' || open !== '' ? -size : size) / (percent === '' ? 1 : 100);
  const numberFormat = percent !== '' ? '0%' : currency !== '' ? `${currency}#,##0.00` : null;
  return numberFormat === null ? { content: number } : { content: number, numberFormat };
}

/** Full-width digits and signs, as a Chinese keyboard types them. */
function narrowed(value: string): string {
  return value.replace(/[０-９．，％＋－]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}

/** Excel keeps fifteen digits of a number and puts zeros for the rest: an ID card number is lost. */
function fifteenDigits(text: string): number {
  let kept = 0;
  const cut = text.replace(/^[\d.]+/u, (digits) =>
    digits.replace(/\d/gu, (digit) => {
      if (kept > 0 || digit !== '0') kept += 1;
      return kept > 15 ? '0' : digit;
    }),
  );
  return Number(cut);
}
