import { cleaned, withoutApostrophe } from './text';

/** A unified social credit code 统一社会信用代码 (GB 32100) read; `ok` is `null` when nothing was given. */
export type CreditCodeRead =
  | { readonly ok: string | null; readonly notes: readonly 'rewritten'[] }
  /** 18 characters are asked for, without I O S V Z. */
  | { readonly refused: 'length' | 'char' }
  | { readonly refused: 'check'; readonly expected: string };

/** Reads a credit code and proves its check character. */
export function readCreditCode(text: string): CreditCodeRead {
  if (text.length > LONGEST) return { refused: 'length' };
  const code = withoutApostrophe(cleaned(text).text).replace(/[ -]/gu, '').toUpperCase();
  if (code === '') return { ok: null, notes: [] };
  if (code.length !== 18) return { refused: 'length' };
  if (!isCreditCodeShape(code)) return { refused: 'char' };
  const expected = creditCheck(code);
  if (code.charAt(17) !== expected) return { refused: 'check', expected };
  return { ok: code, notes: code === text ? [] : ['rewritten'] };
}

/** Whether a text has the form of a credit code, right check character or not. */
export function isCreditCodeShape(code: string): boolean {
  return /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/u.test(code);
}

/** Without I O S V Z, which look like digits or each other; a letter's value is its place here, not in ASCII. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LONGEST = 64;

/** Weights 3⁰, 3¹, … modulo 31; the check character makes the sum divisible by 31. */
function creditCheck(code: string): string {
  let [sum, weight] = [0, 1];
  for (const character of code.slice(0, 17)) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}
