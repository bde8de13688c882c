import type { ColumnType, Reading } from './types';

/**
 * What a type has made of the texts of a workbook, by their index: each is read once, in however many cells and columns
 * it stands. Which of the first three there is depends on how many values the type's texts have.
 */
export interface TextMemo {
  /** 1 where a text's encoded value is its own index: names and remarks, a hundred thousand of them. */
  readonly flags: Uint8Array | null;
  /** Encoded value + 1: units. */
  readonly codes: Int32Array | null;
  /** A text's index + 1 and below it, in eight bits, its encoded value, where they fit: choices. */
  readonly few: Int32Array | null;
  /** Encoded values for which there is no room above. */
  readonly others: Map<number, number>;
  /** Readings that refuse, are empty or have notes, to be told of each cell. */
  readonly odd: Map<number, Reading<unknown>>;
}

/** The memo of a type over a table of texts. */
export type TextMemos = (type: ColumnType<unknown>, texts: readonly string[]) => TextMemo;

/** Codes of `loose` domains are mostly texts' own indexes, those of `few` are few. */
export function textMemos(loose: ReadonlySet<string>, few: ReadonlySet<string>): TextMemos {
  const known = new Map<readonly string[], Map<ColumnType<unknown>, TextMemo>>();
  const fresh = ({ domain }: ColumnType<unknown>, { length }: readonly string[]): TextMemo => {
    const isLoose = domain !== null && loose.has(domain);
    const isFew = domain === null || few.has(domain);
    return {
      flags: isLoose ? new Uint8Array(length) : null,
      codes: isLoose || isFew ? null : new Int32Array(length),
      few: isFew ? new Int32Array(SLOTS) : null,
      others: new Map(),
      odd: new Map(),
    };
  };
  return (type, texts) => {
    const ofTexts = known.get(texts) ?? new Map<ColumnType<unknown>, TextMemo>();
    known.set(texts, ofTexts);
    const memo = ofTexts.get(type) ?? fresh(type, texts);
    ofTexts.set(type, memo);
    return memo;
  };
}

/** The encoded value of a text that has been read, -1 where it has not or is not told at a glance. */
export function recalled({ flags, codes, few }: TextMemo, at: number): number {
  if (flags !== null) return flags[at] === 1 ? at : -1;
  if (codes !== null) return (codes[at] ?? 0) - 1;
  const slot = few?.[at & (SLOTS - 1)] ?? 0;
  return slot >> BITS === at + 1 ? slot & MOST : -1;
}

export function remember({ flags, codes, few, others }: TextMemo, at: number, encoded: number): void {
  if (flags !== null && encoded === at) flags[at] = 1;
  else if (codes !== null && encoded >= 0 && Number.isInteger(encoded)) codes[at] = encoded + 1;
  else if (few !== null && fits(at, encoded)) few[at & (SLOTS - 1)] = ((at + 1) << BITS) | encoded;
  else others.set(at, encoded);
}

/** Two texts that share a slot take turns in it; the later one is read again. */
const SLOTS = 1024;
const BITS = 8;
const MOST = 255;

function fits(at: number, encoded: number): boolean {
  return at < 0x7ffffe && Number.isInteger(encoded) && encoded >= 0 && encoded <= MOST;
}
