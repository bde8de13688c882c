import type { Anchor } from '../../../host/view/drawingView';
import { pixels } from '../snapshot/lengths';

/** Where rows and columns end, in unscaled pixels, accumulated: hidden ones add nothing. */
export interface Offsets {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function rowStart({ rows }: Offsets, row: number): number {
  return row <= 0 ? 0 : (rows[row - 1] ?? rows[rows.length - 1] ?? 0);
}

export function columnStart({ columns }: Offsets, column: number): number {
  return column <= 0 ? 0 : (columns[column - 1] ?? columns[columns.length - 1] ?? 0);
}

/** Where a drawing lies on its sheet 图形位置, in unscaled pixels from the first cell. */
export function boxOf(anchor: Anchor, offsets: Offsets): Box {
  const left = x(anchor.from, offsets);
  const top = y(anchor.from, offsets);
  if (anchor.to === null) return { left, top, width: pixels(anchor.width), height: pixels(anchor.height) };
  return {
    left,
    top,
    width: Math.max(0, x(anchor.to, offsets) - left),
    height: Math.max(0, y(anchor.to, offsets) - top),
  };
}

/** An offset inside a cell reaches no further than the cell. */
function x({ column, dx }: Anchor['from'], offsets: Offsets): number {
  const start = columnStart(offsets, column);
  return Math.min(start + pixels(dx), Math.max(start, columnStart(offsets, column + 1)));
}

function y({ row, dy }: Anchor['from'], offsets: Offsets): number {
  const start = rowStart(offsets, row);
  return Math.min(start + pixels(dy), Math.max(start, rowStart(offsets, row + 1)));
}
