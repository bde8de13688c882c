/** What a number format makes of a number. */
export const SHOWS = {
  number: 0,
  /** Hours beyond the day, `[h]:mm`: a length of time, the same in every date system. */
  elapsed: 1,
  /** A time of day without a day, `h:mm`. */
  clock: 2,
  /** A calendar day, with or without a time. */
  calendar: 3,
} as const;

/** By format id and, if the workbook defines one, its code (ECMA-376 18.8.30, ids 27–58 as in Chinese Excel). */
export function shownBy(id: number, code: string | undefined): number {
  if (code !== undefined) return shownByCode(code);
  if (id >= 14 && id <= 17) return SHOWS.calendar;
  if (id >= 18 && id <= 21) return SHOWS.clock;
  if (id === 22) return SHOWS.calendar;
  if ((id >= 32 && id <= 35) || id === 55 || id === 56) return SHOWS.clock;
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return SHOWS.calendar;
  if (id === 46) return SHOWS.elapsed;
  return id === 45 || id === 47 ? SHOWS.clock : SHOWS.number;
}

/**
 * What a format code says once its literals are gone: `"月"`, `\-`, `_)`, `* `, `[Red]`, `[$-804]`, `General`.
 * `e` is the year in East Asian formats, but the exponent in `0.00E+00`; `aaaa` is the day of the week.
 */
function shownByCode(code: string): number {
  const elapsed = /\[(?:h+|m+|s+)\]/iu.test(code.replace(LITERALS, ''));
  const letters = code
    .replace(LITERALS, '')
    .replace(/\[[^\]]*\]|General|G\/通用格式|AM\/PM|A\/P|上午\/下午|E[+-]/giu, '')
    .toLowerCase();
  if (/[ydeb]|aaa/u.test(letters)) return SHOWS.calendar;
  if (elapsed) return SHOWS.elapsed;
  if (/[hs]/u.test(letters)) return SHOWS.clock;
  return letters.includes('m') ? SHOWS.calendar : SHOWS.number;
}

const LITERALS = /"[^"]*"?|\\[^]|_[^]|\*[^]/gu;
