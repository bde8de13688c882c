import { EMPTY } from './register';
import type { ColumnType } from './types';

/** A column's values, one number a row 编码列. */
export type Encoded = Int32Array | Float64Array;

/** Empty in a column of this type. */
export function emptyOf(type: ColumnType<unknown>): number {
  return type.width === 'int' ? EMPTY : Number.NaN;
}

export function isEmpty(encoded: number): boolean {
  return encoded === EMPTY || Number.isNaN(encoded);
}

export function emptyColumn(type: ColumnType<unknown>, size: number): Encoded {
  return blankColumn(type, size).fill(emptyOf(type));
}

/** A column of zeros, for those who write every row. */
export function blankColumn(type: ColumnType<unknown>, size: number): Encoded {
  return type.width === 'int' ? new Int32Array(size) : new Float64Array(size);
}

/** Only the rows named, which ascend, in the room of the column: no second column is made. */
export function keepRows(column: Encoded, rows: Int32Array): Encoded {
  return column instanceof Int32Array ? keepInts(column, rows) : keepDoubles(column, rows);
}

// One loop for each width, as alike as they are: a loop over both is twice as slow.

export function keepInts(column: Int32Array, rows: Int32Array): Int32Array {
  for (let k = 0; k < rows.length; k += 1) column[k] = column[rows[k] ?? 0] ?? 0;
  return column.subarray(0, rows.length);
}

function keepDoubles(column: Float64Array, rows: Int32Array): Float64Array {
  for (let k = 0; k < rows.length; k += 1) column[k] = column[rows[k] ?? 0] ?? 0;
  return column.subarray(0, rows.length);
}
