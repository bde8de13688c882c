/**
 * Whether a height is one that Excel found by itself in this sheet 自动行高, and may find anew: rows say so by leaving out
 * that it is their own.
 */
export function automaticHeights(sheet: string): (height: number) => boolean {
  const found = new Set<number>();
  const own = new Set<number>();
  for (const [tag, height] of sheet.matchAll(ROW)) {
    const points = Math.round(Number(height) * 10);
    (/\scustomHeight\s*=\s*["'](?:1|true)["']/u.test(tag) ? own : found).add(points);
  }
  return (height) => found.has(Math.round(height * 10)) && !own.has(Math.round(height * 10));
}

const ROW = /<(?:[\w.-]+:)?row\s(?:[^<>]*\s)?ht\s*=\s*["']([\d.]+)["'][^<>]*>/gu;
