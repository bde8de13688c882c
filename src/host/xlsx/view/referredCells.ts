import { type Cell, cellAt, type Grid } from '../../../sheet/grid';
import { LAST_ROW, placesIn } from './ranges';
import { firstFrom } from './rowSearch';

/** Excel draws no more points of a series. */
export const MOST_POINTS = 32_000;

/** The cells a reference of a chart names, in reading order; `null` when it is no plain reference. */
export type ReferredCells = (formula: string) => readonly Cell[] | null;

export function referredCells(grids: readonly Grid[]): ReferredCells {
  const bySheet = new Map(grids.map((grid) => [grid.sheet.toLowerCase(), grid]));
  return (formula) => {
    const cells: Cell[] = [];
    for (const { sheet, area } of placesIn(formula) ?? []) {
      const grid = bySheet.get(sheet?.toLowerCase() ?? '');
      if (grid === undefined) return null;
      // Whole columns are meant as far as they are filled.
      const last = area.bottom === LAST_ROW ? (grid.rows.at(-1) ?? -1) : area.bottom;
      for (let row = area.top; row <= last && cells.length < MOST_POINTS; row++) {
        const i = firstFrom(grid.rows, row);
        const isStored = grid.rows[i] === row;
        for (let column = area.left; column <= area.right && cells.length < MOST_POINTS; column++) {
          cells.push(isStored ? cellAt(grid, i, column) : { kind: 'blank' });
        }
      }
    }
    return cells.length === 0 ? null : cells;
  };
}
