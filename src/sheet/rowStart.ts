import { asKeyText, cleaned, isCleanCode } from '../kernel/text';
import { FORMULA, type GridColumn, KIND } from './grid';

/** Meaning of a text at the start of a row 行首. */
export const ORDINARY = 1;
export const BLANK = 2;
export const TOTAL = 3;
export const SIGNATURE = 4;

/** Meanings of texts by their index, 0 where nobody asked yet: texts are shared by all sheets and mostly repeat. */
export interface Meanings {
  readonly texts: readonly string[];
  readonly known: Uint8Array;
}

export function meanings(texts: readonly string[]): Meanings {
  return { texts, known: new Uint8Array(texts.length) };
}

/** The meaning of a text. Tables of millions of rows ask, so it is data that is passed on to a function, no closure. */
export function meaningAt({ texts, known }: Meanings, code: number): number {
  const seen = known[code] ?? 0;
  if (seen !== 0) return seen;
  const meaning = meaningOf(texts[code] ?? '');
  known[code] = meaning;
  return meaning;
}

/** Whether a column holds anything in the i-th stored row. */
export function holds(column: GridColumn, i: number, known: Meanings): boolean {
  const kind = (column.kinds[i] ?? 0) & ~FORMULA;
  if (kind === KIND.blank) return false;
  return kind !== KIND.text || meaningAt(known, column.values[i] ?? 0) !== BLANK;
}

const TOTALS =
  /^(?:合计|总计|小计|共计|累计|汇总$|总合计|本页小计|本页合计|全部合计|[^,，。]{1,12}(?:小计|合计)|total|subtotal|grandtotal)/u;
const SIGNATURES =
  /^(?:制表|审核|复核|填表|制单|编制|审批|主管|经办|负责人|签字|签名|注\d?[:：]|备注[:：]|说明[:：]|填报)/u;

/**
 * Most texts, told at a glance: visible characters without blanks, no beginning of a total or signature, no 计 or 汇 of a
 * sum. What does not fit may still be ordinary; it is looked at closely.
 */
function isOrdinary(text: string): boolean {
  if (!isOpening(text.charCodeAt(0), text)) return false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isCleanCode(code) || code === SUM || code === GATHERED) return false;
  }
  return true;
}

/** A digit, letter or character that begins an ordinary text. */
function isOpening(code: number, text: string): boolean {
  if (code >= 0x30 && code <= 0x39) return true;
  if (code >= 0x4e00 && code <= 0x9fff) return !SIGNING.has(code);
  const small = code | 0x20;
  if (small === S || small === T || small === G) return !TOTAL_WORD.test(text);
  return small >= 0x61 && small <= 0x7a;
}

const TOTAL_WORD = /^(?:sub|grand)?total/iu;
const [S, T, G] = [0x73, 0x74, 0x67];
const SUM = '计'.charCodeAt(0);
const GATHERED = '汇'.charCodeAt(0);
const SIGNING: ReadonlySet<number> = new Set(
  Array.from('制审复填编主经负签注备说', (character) => character.charCodeAt(0)),
);

function meaningOf(text: string): number {
  if (text.length > 40 || isOrdinary(text)) return ORDINARY;
  const clean = cleaned(text).text;
  if (clean === '') return BLANK;
  const key = asKeyText(text);
  if (TOTALS.test(key)) return TOTAL;
  return SIGNATURES.test(clean.replace(/ /gu, '')) ? SIGNATURE : ORDINARY;
}
