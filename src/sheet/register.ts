/** A place in a workbook 位置: 0-based row and column; `column` is `null` when the whole row is meant. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number | null;
}

/** All good entries 条目 of one register. A bad row is an issue, never half a record. */
export interface Register<R> {
  readonly id: string;
  /** Whether any sheet of the workbook holds this register. */
  readonly present: boolean;
  readonly size: number;
  /** The i-th record; a light view over columns, cheap to make, not to be kept in millions. */
  readonly at: (i: number) => R;
  /** Where a field of the i-th record stands; the row when the sheet has no such column. */
  readonly cell: (i: number, field: keyof R & string) => CellRef;
  /** Whether any sheet of this register has the column. */
  readonly has: (field: keyof R & string) => boolean;
  /**
   * A field's encoded values, one per entry: for texts, units and options equal codes are equal values across registers,
   * for numbers and days the value itself. Empty is NaN in a double column, `EMPTY` in an int column.
   */
  readonly codes: (field: keyof R & string) => Int32Array | Float64Array;
  /** Unit keys of rows that were left out because of errors: known to exist, not to be used. */
  readonly rejectedUnits: ReadonlySet<string>;
}

/** Empty in an `int` column. */
export const EMPTY = -2147483648;

/** Every entry in order. */
export function* entries<R>(register: Register<R>): Generator<R> {
  for (let i = 0; i < register.size; i += 1) yield register.at(i);
}
