import type { Label } from '../kernel/label';
import type { CellIssueCode } from '../words/issues';
import type { ColumnType } from './types';

/** A check on one value, as data: the code it raises and whether the encoded value keeps it. */
export interface Check {
  readonly code: CellIssueCode;
  readonly holds: (encoded: number) => boolean;
}

export interface ColumnOptions {
  readonly zh: string;
  readonly en: string;
  /** Other headings people use, either language. */
  readonly also?: readonly string[];
  readonly checks?: readonly Check[];
  /** Raised when the cell is empty in a row that holds anything; without it an empty required cell raises WB-014. */
  readonly missing?: CellIssueCode;
  /** Raised when the cell cannot be read as the column's type; without it the type's own code. */
  readonly unreadable?: CellIssueCode;
  /** Width of the column in a blank template, in characters. */
  readonly width?: number;
  /** What to write here, for the data dictionary. */
  readonly help?: Label;
}

export interface Column<T, Need extends 'required' | 'optional' = 'required' | 'optional'> {
  readonly type: ColumnType<T>;
  readonly need: Need;
  /** The sheet cannot be read as this register without the column (WB-003). */
  readonly structural: boolean;
  readonly label: Label;
  readonly also: readonly string[];
  readonly checks: readonly Check[];
  readonly missing: CellIssueCode | null;
  readonly unreadable: CellIssueCode | null;
  readonly width: number;
  readonly help: Label | null;
}

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** A register's definition 台账定义: data from which reading, templates, drop-downs and records are derived. */
export interface Sheet {
  /** Data id, as in `--json`. */
  readonly id: string;
  readonly title: Label;
  /** Other sheet names people use. */
  readonly also: readonly string[];
  /** Headings that, found together, say that a sheet is this register whatever its name. */
  readonly signature: readonly string[];
  readonly columns: Columns;
}

/** The record of a sheet, inferred: optional columns may be `null`. */
export type RecordOf<S> = S extends { readonly columns: infer C }
  ? {
      readonly [K in keyof C]: C[K] extends Column<infer T, infer N>
        ? N extends 'required'
          ? T
          : T | null
        : never;
    }
  : never;

/** Every row needs a value; a sheet without the column cannot be read at all. */
export function key<T>(type: ColumnType<T>, options: ColumnOptions): Column<T, 'required'> {
  return column(type, options, 'required', true);
}

/** May be left empty. */
export function optional<T>(type: ColumnType<T>, options: ColumnOptions): Column<T, 'optional'> {
  return column(type, options, 'optional', false);
}

function column<T, N extends 'required' | 'optional'>(
  type: ColumnType<T>,
  options: ColumnOptions,
  need: N,
  structural: boolean,
): Column<T, N> {
  return {
    type,
    need,
    structural,
    label: { zh: options.zh, en: options.en },
    also: options.also ?? [],
    checks: options.checks ?? [],
    missing: options.missing ?? (need === 'required' ? 'WB-014' : null),
    unreadable: options.unreadable ?? null,
    width: options.width ?? 12,
    help: options.help ?? null,
  };
}

/** Keeps the columns' types for `RecordOf`, and a signature to headings that are there. */
export function defineSheet<C extends Columns>(
  sheet: Omit<Sheet, 'signature' | 'columns'> & {
    readonly columns: C;
    readonly signature: readonly (keyof C & string)[];
  },
): Sheet & { readonly columns: C } {
  return sheet;
}
