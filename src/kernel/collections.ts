/** The items under each key, keys and items in the order they came. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** How many at the front hold, found by halving; all that hold stand before all that do not. */
export function countWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The order people expect of numbered things, the same on every machine: runs of digits by their value
 * (`2栋` before `10栋`), everything else by code unit; equal values by the shorter spelling.
 */
export function compareText(a: string, b: string): number {
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (isDigit(a, i) && isDigit(b, j)) {
      const [x, y] = [pastDigits(a, i), pastDigits(b, j)];
      const order = compareDigits(a.slice(i, x), b.slice(j, y));
      if (order !== 0) return order;
      [i, j] = [x, y];
    } else {
      const order = a.charCodeAt(i) - b.charCodeAt(j);
      if (order !== 0) return order;
      [i, j] = [i + 1, j + 1];
    }
  }
  return a.length - i - (b.length - j) || a.length - b.length || plainOrder(a, b);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function pastDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at)) at += 1;
  return at;
}

/** By value, for runs of any length. */
function compareDigits(a: string, b: string): number {
  if (a.length === b.length) return plainOrder(a, b);
  const [x, y] = [a.replace(/^0+/u, ''), b.replace(/^0+/u, '')];
  return x.length - y.length || plainOrder(x, y);
}

function plainOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
