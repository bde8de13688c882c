import type { Book } from './model/book';

/** What goes wrong at a request 故障; requests are counted from 1, clean-up requests are not. */
export interface Fault {
  readonly sync: number;
  readonly mode:
    /** Nothing is done. */
    | 'before'
    /** The actions before `action` are done, and what they read is delivered. */
    | 'partial'
    /** All is done, the answer is lost. */
    | 'after'
    /** No answer ever comes; `action` says how many actions are done, none without it. */
    | 'hang'
    /** Values read are `null`, or a row short, without an error. */
    | 'null-values'
    | 'short-values';
  readonly code?: string;
  readonly action?: number;
}

/** What somebody does to the workbook after a request and before the next. */
export type Edit = (book: Book) => void;

/** The same numbers for the same seed: 0 … 1. */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
