import type { CellValue } from '../documents/sheetModel';
import { cellAt, FORMULA, type Grid } from '../sheet/grid';
import { saysAlready } from './sameValue';

/** Whether the cell at a sheet row and column says already what we would write. */
export function saysInGrid(grid: Grid, row: number, column: number, value: CellValue): boolean {
  const i = storedIndex(grid.rows, row);
  return i < 0 ? saysAlready({ kind: 'blank' }, false, value) : saysAt(grid, i, column, value);
}

/** The same for the i-th stored row. */
export function saysAt(grid: Grid, i: number, column: number, value: CellValue): boolean {
  const isFormula = ((grid.columns[column]?.kinds[i] ?? 0) & FORMULA) !== 0;
  return saysAlready(cellAt(grid, i, column), isFormula, value);
}

/** Rows ascend; -1: nothing stands in that row. */
function storedIndex(rows: Int32Array, row: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = rows[middle] ?? 0;
    if (at === row) return middle;
    if (at < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
