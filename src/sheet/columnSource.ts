import type { Fact } from '../words/facts';
import type { Cell, GridColumn } from './grid';
import type { Note, Refusal } from './types';

/** What reading a column finds beside its values; `k` counts the table's rows. */
export interface Findings {
  readonly refused: (k: number, cell: Cell, why: Refusal) => void;
  readonly noted: (k: number, note: Note, value: Fact) => void;
  readonly missing: (k: number) => void;
  /** `check` is the index of the column's check that does not hold. */
  readonly failed: (k: number, cell: Cell, check: number) => void;
}

/** One column of a table to be read. */
export interface Source {
  readonly stored: GridColumn | undefined;
  /** Stored rows that hold entries. */
  readonly rows: Int32Array;
  readonly texts: readonly string[];
}
