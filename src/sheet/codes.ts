import { type Meanings, meanings } from './rowStart';
import { type TextMemos, textMemos } from './textMemo';
import type { Codes } from './types';

/** Codes of one domain, which know the texts of the workbook they were made for. */
export interface Dictionary extends Codes {
  /** The code of `texts[i]`, found without looking at the text where the table is the workbook's own. */
  readonly codeAt: (texts: readonly string[], i: number) => number;
}

/** Dictionaries of a reading, one per domain, so that a unit has one code in every register. */
export interface Dictionaries {
  readonly of: (domain: string) => Dictionary;
  /** What types have made of texts, in the codes of these dictionaries. */
  readonly memos: TextMemos;
  /** What texts of the table mean at the start of a row. */
  readonly meanings: (texts: readonly string[]) => Meanings;
}

/**
 * `folds` names domains in which several texts are one value; the first text to come is the one shown. Codes are small
 * and without gaps, but in the domains of `loose`: there a text that stands in `own`, the workbook's texts, has its
 * index for a code, and a hundred thousand names need no dictionary of their own.
 */
export function dictionaries(
  folds: Readonly<Record<string, (text: string) => string>> = {},
  own: readonly string[] = [],
  loose: ReadonlySet<string> = LOOSE,
): Dictionaries {
  const domains = new Map<string, Dictionary>();
  const ownMeanings = meanings(own);
  const indexOf = finder(own);
  const fresh = (domain: string): Dictionary => {
    const fold = new Map(Object.entries(folds)).get(domain);
    if (fold !== undefined) return foldedCodes(fold);
    return loose.has(domain) ? looseCodes(own, indexOf) : codes(own);
  };
  return {
    memos: textMemos(loose, new Set(Object.keys(folds))),
    meanings: (texts) => (texts === own ? ownMeanings : meanings(texts)),
    of: (domain) => {
      const known = domains.get(domain) ?? fresh(domain);
      domains.set(domain, known);
      return known;
    },
  };
}

/** Names, phones and remarks are compared and shown; nobody counts by them. */
const LOOSE: ReadonlySet<string> = new Set(['text', 'phone']);

/** Codes in the order their texts come, several texts to a code. */
function foldedCodes(fold: (text: string) => string): Dictionary {
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  const codeOf = (text: string): number => {
    const exact = numbers.get(text);
    if (exact !== undefined) return exact;
    const key = fold(text);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, texts.length);
    return texts.push(text) - 1;
  };
  return { codeOf, codeAt: (table, i) => codeOf(table[i] ?? ''), textOf: (code) => texts[code] ?? '' };
}

/** Codes in the order their texts come. The workbook's own are known by their places, until others are asked for. */
function codes(own: readonly string[]): Dictionary {
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  let places: Int32Array | null = null;
  const codeOf = (text: string): number => {
    for (let code = numbers.size; code < texts.length; code += 1) numbers.set(texts[code] ?? '', code);
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, texts.length);
    return texts.push(text) - 1;
  };
  const placed = (i: number): number => {
    places ??= new Int32Array(own.length);
    const known = (places[i] ?? 0) - 1;
    if (known >= 0) return known;
    const text = own[i] ?? '';
    const code = numbers.size === 0 ? texts.push(text) - 1 : codeOf(text);
    places[i] = code + 1;
    return code;
  };
  return {
    codeOf,
    codeAt: (table, i) => (table === own ? placed(i) : codeOf(table[i] ?? '')),
    textOf: (code) => texts[code] ?? '',
  };
}

function looseCodes(own: readonly string[], indexOf: (text: string) => number): Dictionary {
  const others: string[] = [];
  const numbers = new Map<string, number>();
  const codeOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const standing = indexOf(text);
    const code = standing >= 0 ? standing : own.length + others.push(text) - 1;
    numbers.set(text, code);
    return code;
  };
  return {
    codeOf,
    codeAt: (table, i) => (table === own ? i : codeOf(table[i] ?? '')),
    textOf: (code) => (code < own.length ? own[code] : others[code - own.length]) ?? '',
  };
}

/** Where a text stands in the table, -1 when it does not. An index of the whole table is made when many are asked for. */
function finder(texts: readonly string[]): (text: string) => number {
  let asked = 0;
  let index: ReadonlyMap<string, number> | null = null;
  return (text) => {
    asked += 1;
    if (asked <= FEW) return texts.indexOf(text);
    index ??= new Map(texts.map((one, i) => [one, i]));
    return index.get(text) ?? -1;
  };
}

const FEW = 32;
