import type { IRange } from '@univerjs/core';
import type { Area } from '../../../sheet/grid';

/** Rows and columns a sheet has in the grid. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export function rangeOf({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

/** The parts of areas that lie within the grid: whole columns reach no further than its last row. */
export function rangesWithin(areas: readonly Area[], size: Size): IRange[] {
  return areas
    .filter((area) => area.top < size.rows && area.left < size.columns)
    .map((area) =>
      rangeOf({
        ...area,
        bottom: Math.min(area.bottom, size.rows - 1),
        right: Math.min(area.right, size.columns - 1),
      }),
    );
}
