import type { Area } from '../../../../src/sheet/grid';
import { common } from './area';
import type { Sheet } from './sheet';

/** Merged areas by row 合并单元格, kept up as areas are added. */
interface Index {
  count: number;
  readonly byRow: Map<number, Area[]>;
}

const indices = new WeakMap<readonly Area[], Index>();

function indexOf(merges: readonly Area[]): Index {
  let index = indices.get(merges);
  if (index === undefined) {
    index = { count: 0, byRow: new Map() };
    indices.set(merges, index);
  }
  for (; index.count < merges.length; index.count += 1) {
    const area = merges[index.count]!;
    for (let row = area.top; row <= area.bottom; row += 1) {
      const inRow = index.byRow.get(row);
      if (inRow === undefined) index.byRow.set(row, [area]);
      else inRow.push(area);
    }
  }
  return index;
}

/** Is the cell under a merged one, not its first? */
export function isCovered(sheet: Sheet, row: number, column: number): boolean {
  const area = indexOf(sheet.merges)
    .byRow.get(row)
    ?.find(({ left, right }) => column >= left && column <= right);
  return area !== undefined && (area.top !== row || area.left !== column);
}

/** Merged areas that touch an area. */
export function mergesIn(sheet: Sheet, area: Area): readonly Area[] {
  const { byRow } = indexOf(sheet.merges);
  const found = new Set<Area>();
  const last = Math.min(area.bottom, area.top + 1_000_000);
  for (let row = area.top; row <= last && byRow.size > 0; row += 1) {
    for (const merge of byRow.get(row) ?? []) if (common(merge, area) !== null) found.add(merge);
  }
  return [...found];
}

/** Merges; areas it touches become part of it or are let go. */
export function merge(sheet: Sheet, area: Area): void {
  unmerge(sheet, area);
  if (area.top === area.bottom && area.left === area.right) return;
  sheet.merges.push(area);
}

export function unmerge(sheet: Sheet, area: Area): void {
  const touched = new Set(mergesIn(sheet, area));
  if (touched.size > 0) sheet.merges = sheet.merges.filter((one) => !touched.has(one));
}
