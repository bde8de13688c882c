import { cellAt, FORMULA, type Grid } from '../../sheet/grid';
import type { Marked } from './marks';

/**
 * Whether a sheet is the half 半成品 of a write that was broken off: what stands in it is nothing but part of what is to
 * stand there. With one cell more it is somebody's, and is left to them.
 */
export function isRemnant(mark: Marked | null, grid: Grid, whole: () => Grid): boolean {
  return mark?.phase === 'writing' && isPartOf(grid, whole());
}

/** Whether two grids say the same. */
export function isSameGrid(one: Grid, other: Grid): boolean {
  return isPartOf(one, other) && isPartOf(other, one);
}

function isPartOf(part: Grid, whole: Grid): boolean {
  const places = new Map([...whole.rows].map((row, i) => [row, i]));
  return part.rows.every((row, i) => {
    const at = places.get(row);
    return part.columns.every((_, column) => isSame(part, i, whole, at, column));
  });
}

function isSame(part: Grid, i: number, whole: Grid, at: number | undefined, column: number): boolean {
  const cell = cellAt(part, i, column);
  if (cell.kind === 'blank') return true;
  if (at === undefined) return false;
  const other = cellAt(whole, at, column);
  const formulas = [part.columns[column]?.kinds[i], whole.columns[column]?.kinds[at]].map(
    (kind = 0) => (kind & FORMULA) !== 0,
  );
  if (formulas[0] === true || formulas[1] === true) return formulas[0] === formulas[1];
  if (!('value' in cell) || !('value' in other)) return cell.kind === other.kind;
  if (typeof cell.value === 'number' && typeof other.value === 'number')
    return Math.abs(cell.value - other.value) < 1e-6;
  return cell.kind === other.kind && cell.value === other.value;
}
