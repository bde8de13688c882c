import type { Fact } from './facts';
import type { zh } from './issues.zh';

export type IssueCode = keyof typeof zh;

/** The names between braces in a sentence. */
type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** Exactly the facts that the sentence of a code needs. */
export type FactsOf<C extends IssueCode> = { readonly [K in Names<(typeof zh)[C]>]: Fact | number };

/** Facts that reading knows of any cell. */
export type CellFact = 'item' | 'cell' | 'row' | 'col' | 'value' | 'unit' | 'sheet' | 'options' | 'n';

/** Codes that can be raised from one cell alone. */
export type CellIssueCode = {
  [C in IssueCode]: Names<(typeof zh)[C]> extends CellFact ? C : never;
}[IssueCode];

/** A language's sentences: the same codes, each a text. */
export type IssueTexts = Readonly<Record<IssueCode, string>>;
