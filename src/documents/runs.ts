/** How many lines sheets of paper hold at the smallest row height. */
export interface Capacity {
  readonly first: number;
  readonly middle: number;
  readonly last: number;
}

/** Lines over several sheets of paper 分页: where each sheet's run begins and how long it is. */
export function runsOf(
  lines: number,
  capacity: Capacity,
): readonly { readonly from: number; readonly count: number }[] {
  const runs: { from: number; count: number }[] = [];
  for (let from = 0; from < lines;) {
    const count = countFrom(from, lines - from, capacity);
    runs.push({ from, count });
    from += count;
  }
  return runs;
}

/** The last sheet keeps at least one line, so that its sums stand under something. */
function countFrom(from: number, left: number, { first, middle, last }: Capacity): number {
  if (from > 0 && left <= last) return left;
  return Math.max(1, Math.min(from === 0 ? first : middle, left - 1));
}
