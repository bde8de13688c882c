import type { ICellData, IRowData } from '@univerjs/core';
import type { RowView } from '../../../host/view/sheetView';
import { cellOf } from './cellOf';
import * as code from './codes';
import { pixels } from './lengths';
import { styleId } from './styleOf';

/** A block of rows 行块 as the grid takes them in one go. */
export interface RowBlock {
  readonly cells: Record<number, Record<number, ICellData>>;
  readonly rows: Record<number, Partial<IRowData>>;
  readonly holdsFormulas: boolean;
  readonly count: number;
}

export function blockOf(rows: readonly RowView[]): RowBlock {
  const block = { cells: {} as RowBlock['cells'], rows: {} as RowBlock['rows'] };
  let holdsFormulas = false;
  let count = 0;
  for (const row of rows) {
    const cells: Record<number, ICellData> = {};
    for (const cell of row.cells) {
      cells[cell.column] = cellOf(cell);
      holdsFormulas ||= cell.formula !== undefined;
    }
    count += row.cells.length;
    if (row.cells.length > 0) block.cells[row.row] = cells;
    const own = rowOf(row);
    if (own !== null) block.rows[row.row] = own;
  }
  return { ...block, holdsFormulas, count };
}

/** What a row has of its own; `null`: nothing. */
export function rowOf({ height, hidden, style }: RowView): Partial<IRowData> | null {
  if (height === null && !hidden && style === 0) return null;
  return {
    // A height from the file stands: the grid does not fit it to what it shows. The exact one goes back, if nobody drags it.
    ...(height === null ? {} : { h: pixels(height), ia: code.NO, custom: { height } }),
    ...(hidden ? { hd: code.YES } : {}),
    ...(style === 0 ? {} : { s: styleId(style) }),
  };
}
