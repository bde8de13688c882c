/** Mulberry32: the same numbers from the same seed, in every run and on every machine. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    /** A whole number of [from, to]. */
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    one: (of) => of[Math.floor(next() * of.length)],
  };
}

/** `7`, 4 → `0007`. */
export function padded(n, digits) {
  return String(n).padStart(digits, '0');
}
