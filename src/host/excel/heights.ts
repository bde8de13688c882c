import { bandsOf } from './addresses';
import type { Blueprint } from './blueprint';

/** Rows by their height 行高, in bands; `undefined`: as high as its text needs. */
export function heightsOf(heights: readonly (number | undefined)[]): Blueprint['heights'] {
  const rows = new Map<number, number[]>();
  heights.forEach((points, row) => {
    if (points === undefined) return;
    const same = rows.get(points);
    if (same === undefined) rows.set(points, [row]);
    else same.push(row);
  });
  return [...rows].map(([points, same]) => ({ points, bands: bandsOf(same) }));
}
