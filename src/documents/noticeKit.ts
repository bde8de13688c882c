import type { Language } from '../kernel/label';
import { documentWords, type DocumentWords } from '../words/documents';
import { looksFor, type Looks } from './looks';

/** Widths of a notice's columns A–I, in characters: number, item, span, readings, quantity, price, amount, remark. */
export const NOTICE_WIDTHS = [4, 13, 20, 7, 7, 8, 7, 11, 9] as const;

/** Row heights 行高 of a notice, in points. */
export interface NoticeHeights {
  readonly company: number;
  readonly title: number;
  readonly meta: number;
  readonly heading: number;
  /** A line of the table: as high as there is room for, within these. */
  readonly line: { readonly least: number; readonly most: number };
  readonly sum: number;
  readonly total: number;
  readonly account: number;
  readonly note: number;
  readonly seal: number;
  readonly cut: number;
  readonly stub: number;
}

/** What every part of a notice's form is made with. */
export interface NoticeKit {
  readonly language: Language;
  readonly words: DocumentWords;
  readonly looks: Looks;
  readonly heights: NoticeHeights;
  /** Text size in points. */
  readonly size: number;
  /** Two on a sheet of A4: fewer empty lines, notes in one paragraph, a shorter stub. */
  readonly compact: boolean;
  /** Ends with a line to cut along. */
  readonly isCut: boolean;
  /** Lines the table shows at least, empty ones below. */
  readonly padding: number;
}

/** One notice on a sheet of A4. */
export function fullKit(language: Language): NoticeKit {
  const words = documentWords(language);
  return {
    language,
    words,
    looks: looksFor(language),
    heights: FULL,
    size: 11,
    compact: false,
    isCut: false,
    padding: 6,
  };
}

/** The same with everything but the lines drawn closer together, for a notice that would need a second sheet. */
export function tightened(kit: NoticeKit): NoticeKit {
  const { line, ...rest } = kit.heights;
  const closer = Object.fromEntries(
    Object.entries(rest).map(([name, height]) => [name, Math.floor(height * 1.64) / 2]),
  );
  return { ...kit, heights: { ...rest, ...closer, line } };
}

/** Two notices on a sheet of A4, to be cut apart into A5; the upper one ends with the line to cut along. */
export function compactKit(language: Language, isCut: boolean): NoticeKit {
  const words = documentWords(language);
  return {
    language,
    words,
    looks: looksFor(language, 9),
    heights: COMPACT,
    size: 9,
    compact: true,
    isCut,
    padding: 4,
  };
}

const FULL: NoticeHeights = {
  company: 25,
  title: 40,
  meta: 21,
  heading: 34,
  line: { least: 15, most: 27 },
  sum: 22,
  total: 32,
  account: 38,
  note: 15,
  seal: 52,
  cut: 26,
  stub: 22,
};

const COMPACT: NoticeHeights = {
  company: 15,
  title: 23,
  meta: 13,
  heading: 24,
  line: { least: 12, most: 15 },
  sum: 13,
  total: 17,
  account: 24,
  note: 11.5,
  seal: 15,
  cut: 13,
  stub: 13.5,
};
