import type { Reader } from './columns';

/** Rows with equal keys 分组: the rows of group g are `rows[starts[g]] … rows[starts[g + 1] - 1]`, in row order. */
export interface Groups {
  readonly count: number;
  readonly rows: Int32Array;
  readonly starts: Int32Array;
}

/** Groups the rows 0…size-1 by all keys together; a row with an empty key is in no group. Linear in the rows. */
export function groupsOf(size: number, keys: readonly Reader[]): Groups {
  const ids = new Int32Array(size);
  const known = knownGroups(size);
  let count = 1;
  for (const key of keys) count = refine(ids, key, known);
  return gathered(ids, count);
}

/** The groups of at least `least` rows, each as its rows. */
export function* groupsIn({ count, rows, starts }: Groups, least = 1): Generator<Int32Array> {
  for (let g = 0; g < count; g += 1) {
    const from = starts[g] ?? 0;
    const to = starts[g + 1] ?? from;
    if (to - from >= least) yield rows.subarray(from, to);
  }
}

/** The same groups with the rows of each in order of a value, equal ones as they stood. */
export function ordered(groups: Groups, value: Reader): Groups {
  const rows = groups.rows.slice();
  const sorted: Groups = { ...groups, rows };
  for (const group of groupsIn(sorted, 2)) {
    if (!isAscending(group, value)) group.sort((a, b) => value(a) - value(b) || a - b);
  }
  return sorted;
}

function isAscending(rows: Int32Array, value: Reader): boolean {
  for (let k = 1; k < rows.length; k += 1) {
    if (value(rows[k - 1] ?? 0) > value(rows[k] ?? 0)) return false;
  }
  return true;
}

/** A chained hash over groups, a few bytes a row; its room serves one key after the other. */
interface KnownGroups {
  readonly heads: Int32Array;
  readonly next: Int32Array;
  /** The coarser group and the value that make a group. */
  readonly parents: Int32Array;
  readonly values: Float64Array;
}

function knownGroups(size: number): KnownGroups {
  return {
    heads: new Int32Array(powerOfTwo(size)),
    next: new Int32Array(size),
    parents: new Int32Array(size),
    values: new Float64Array(size),
  };
}

/** Splits groups by one more key, in place; how many there are then. */
function refine(ids: Int32Array, key: Reader, { heads, next, parents, values }: KnownGroups): number {
  heads.fill(-1);
  const mask = heads.length - 1;
  let count = 0;
  for (let i = 0; i < ids.length; i += 1) {
    const id = ids[i] ?? -1;
    const value = id < 0 ? Number.NaN : key(i);
    if (Number.isNaN(value)) {
      ids[i] = -1;
      continue;
    }
    const slot = hash(id, value) & mask;
    let found = heads[slot] ?? -1;
    while (found >= 0 && (parents[found] !== id || values[found] !== value)) found = next[found] ?? -1;
    if (found < 0) {
      found = count;
      parents[found] = id;
      values[found] = value;
      next[found] = heads[slot] ?? -1;
      heads[slot] = found;
      count += 1;
    }
    ids[i] = found;
  }
  return count;
}

function powerOfTwo(size: number): number {
  let power = 16;
  while (power < size) power *= 2;
  return power;
}

function hash(id: number, value: number): number {
  const mixed = Math.imul(id + 1, 0x9e3779b1) ^ Math.imul(value | 0, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** A counting sort of rows by group. */
function gathered(ids: Int32Array, count: number): Groups {
  const starts = new Int32Array(count + 1);
  for (const id of ids) if (id >= 0) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let g = 0; g < count; g += 1) starts[g + 1] = (starts[g + 1] ?? 0) + (starts[g] ?? 0);
  const rows = new Int32Array(starts[count] ?? 0);
  const at = starts.slice(0, count);
  for (let i = 0; i < ids.length; i += 1) {
    const id = ids[i] ?? -1;
    if (id < 0) continue;
    const place = at[id] ?? 0;
    rows[place] = i;
    at[id] = place + 1;
  }
  return { count, rows, starts };
}
