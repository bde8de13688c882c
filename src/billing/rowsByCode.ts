import type { Reader } from '../rules/columns';

/** The rows of a register whose key column holds a code, in row order. */
export type RowsOf = (code: number) => Int32Array;

const NONE = new Int32Array(0);

/** Indexes a register's rows by the code of a key column: one counting sort, no records. */
export function rowsByCode(size: number, codeAt: Reader): RowsOf {
  let highest = -1;
  for (let i = 0; i < size; i += 1) if (codeAt(i) > highest) highest = codeAt(i);
  const starts = new Int32Array(highest + 2);
  for (let i = 0; i < size; i += 1)
    if (codeAt(i) >= 0) starts[codeAt(i) + 1] = (starts[codeAt(i) + 1] ?? 0) + 1;
  for (let c = 0; c <= highest; c += 1) starts[c + 1] = (starts[c + 1] ?? 0) + (starts[c] ?? 0);
  const rows = new Int32Array(starts[highest + 1] ?? 0);
  const next = starts.slice();
  for (let i = 0; i < size; i += 1) {
    const code = codeAt(i);
    if (!(code >= 0)) continue;
    const place = next[code] ?? 0;
    rows[place] = i;
    next[code] = place + 1;
  }
  return (code) =>
    code >= 0 && code <= highest ? rows.subarray(starts[code] ?? 0, starts[code + 1] ?? 0) : NONE;
}
