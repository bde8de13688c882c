/** Chance that can be had again 可重现的随机: equal seeds give equal draws. */
export interface Random {
  /** A whole number, both ends inside. */
  readonly int: (low: number, high: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
}

/** A stream of draws for one part of the sample; other parts draw from streams of their own. */
export function randomOf(seed: number, part: string): Random {
  let state = seed | 0;
  for (const letter of part) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193);
  const next = (): number => {
    // Mulberry32: 32 bits of state are plenty for a sample.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    int,
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[int(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
  };
}
