import type { ColumnType, Reading } from './types';

/**
 * What a type has made of the texts of a workbook: each is read once, in however many cells and columns it stands.
 * `seen` has an entry per text: 0 not read yet, n > 0 the n-th of `plain`, n < 0 the n-th of `odd`.
 */
export interface TextMemo {
  readonly seen: Int32Array;
  /** Encoded values of texts of which there is nothing more to say. */
  readonly plain: number[];
  /** Readings that refuse, are empty, or have notes, to be told of each cell. */
  readonly odd: Reading<unknown>[];
}

/** The memo of a type over a table of texts. */
export type TextMemos = (type: ColumnType<unknown>, texts: readonly string[]) => TextMemo;

export function textMemos(): TextMemos {
  const known = new Map<readonly string[], Map<ColumnType<unknown>, TextMemo>>();
  return (type, texts) => {
    const ofTexts = known.get(texts) ?? new Map<ColumnType<unknown>, TextMemo>();
    known.set(texts, ofTexts);
    const memo = ofTexts.get(type) ?? { seen: new Int32Array(texts.length), plain: [], odd: [] };
    ofTexts.set(type, memo);
    return memo;
  };
}
