import type { ViewStyle } from '../../view/sheetView';
import { lookKey } from './lookedXml';
import type { Looks } from './looks';

/**
 * The number of the format 格式编号 for each look of a rewritten sheet: the one its cells had most, so that what does not
 * show (whether it is locked, its parent style) is kept; else any of the workbook's; else a new one.
 */
export function chosenFormats(
  rows: string,
  looks: Looks,
  styles: readonly ViewStyle[],
): (index: number) => number {
  const known = new Map<string, number>();
  const offer = (id: number): void => {
    const key = lookKey(looks.viewOf(id));
    if (!known.has(key)) known.set(key, id);
  };
  for (const id of mostUsed(rows)) if (id < looks.count) offer(id);
  for (let id = 0; id < looks.count; id += 1) offer(id);
  const chosen = new Map<number, number>();
  return (index) => {
    const style = styles[index];
    if (style === undefined) return 0;
    let id = chosen.get(index);
    if (id === undefined) chosen.set(index, (id = known.get(lookKey(style)) ?? looks.idOf(0, style)));
    return id;
  };
}

function mostUsed(rows: string): number[] {
  const counts = new Map<number, number>();
  for (const [, id] of rows.matchAll(/<(?:[\w.-]+:)?c\s(?:[^<>]*\s)?s\s*=\s*["'](\d+)["']/gu)) {
    counts.set(Number(id), (counts.get(Number(id)) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([id]) => id);
}
