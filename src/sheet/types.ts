import type { Label, Language } from '../kernel/label';
import type { Fact, Facts } from '../words/facts';
import type { IssueCode } from '../words/issues';
import type { Cell } from './grid';

/** Something odd about a cell that was read all the same. */
export type Note =
  /** A number kept as text (WB-010). */
  | 'text-number'
  /** Full-width or invisible characters (WB-011). */
  | 'cleaned'
  | { readonly code: IssueCode; readonly facts?: Facts };

/** What came of reading one cell; never both a value and a refusal. */
export type Reading<T> =
  | { readonly value: T | null; readonly notes?: readonly Note[] }
  /** Why the cell cannot be read: a code of `words/issues`, or a kind of mismatch the column turns into its own. */
  | { readonly refused: Refusal };

export type Refusal =
  | { readonly kind: 'number' | 'day' | 'period' | 'moment' | 'option' | 'digits'; readonly n?: string }
  | { readonly code: IssueCode; readonly facts?: Facts };

/**
 * A kind of value 列类型: how it is read from a cell and kept in a column as one number a row.
 * Shared code asks the type; it never lists types (C12).
 */
export interface ColumnType<T> {
  readonly name: string;
  /** `int` columns take four bytes a row. */
  readonly width: 'int' | 'double';
  /** Values that are texts are kept as codes of this dictionary; columns of one domain share their codes. */
  readonly domain: string | null;
  /** Fast way for a plain number cell: its encoded value, or NaN to go the slow way. */
  readonly fromNumber: (x: number, isDate: boolean) => number;
  /**
   * Numbers from the first to the second, whole ones and dates too in an `int` column, are their own encoded values:
   * as `fromNumber` says of each of them, without asking it a million times.
   */
  readonly itself?: readonly [number, number];
  /** Fast way for a text: whether it is read as itself, with nothing to say of it. Only types of a domain have one. */
  readonly asItStands?: (text: string) => boolean;
  /** A value as a sentence shows it, a choice by its name in a language. */
  show(value: T, language?: Language): string;
  readonly read: (cell: Exclude<Cell, { kind: 'blank' | 'error' | 'uncached' }>) => Reading<T>;
  /** A method, so that a column of any type is a column of unknown. */
  encode(value: T, codes: Codes): number;
  readonly decode: (encoded: number, codes: Codes) => T;
  /** Excel number format of a cell of this type. */
  readonly format: string;
  /** Choices a drop-down offers, in both languages. */
  readonly options?: readonly Label[];
}

/** A value as a fact of a sentence: a choice by its name in either language. */
export function nameOf<T>(type: ColumnType<T>, value: T): Fact {
  const [zh, en] = [type.show(value, 'zh'), type.show(value, 'en')];
  return zh === en ? zh : { zh, en };
}

/** Dictionary codes of one domain: text ↔ small integer. */
export interface Codes {
  readonly codeOf: (text: string) => number;
  readonly textOf: (code: number) => string;
}
