import { lastWithin, lengthOf, type Places, type Span } from './places';

/** Rows down a page, or columns across it 页内行列: those repeated as titles 打印标题, then the page's own. */
export interface Strip {
  readonly titles: Span | null;
  readonly own: Span;
  /** Points, titles and all, at life size. */
  readonly length: number;
}

export interface Cutting {
  /** Ascending; a strip begins with each. */
  readonly breaks: readonly number[];
  readonly titles: Span | null;
  /** Points at life size. */
  readonly room: number;
}

/** Cuts rows or columns into pages: at each break, and before what no longer fits. What is hidden makes no page. */
export function stripsOf(places: Places, area: Span, { breaks, titles, room }: Cutting): Strip[] {
  const strips: Strip[] = [];
  let nextBreak = 0;
  for (let first = area.first; first <= area.last;) {
    while ((breaks[nextBreak] ?? Infinity) <= first) nextBreak += 1;
    const above = titlesBefore(places, titles, { first, room });
    const free = room - (above === null ? 0 : lengthOf(places, above));
    const fits = Math.max(first, lastWithin(places, first, free + SLACK));
    const last = Math.min(fits, area.last, (breaks[nextBreak] ?? Infinity) - 1);
    const own = { first, last };
    const length = lengthOf(places, own);
    if (length > 0) strips.push({ titles: above, own, length: room - free + length });
    first = last + 1;
  }
  return strips;
}

/** Lengths in files are rounded to hundredths of a point and summed up. */
const SLACK = 0.1;

/** The titles that a page does not hold anyway; none where they would leave no room for its first row. */
function titlesBefore(
  places: Places,
  titles: Span | null,
  { first, room }: { readonly first: number; readonly room: number },
): Span | null {
  if (titles === null || titles.first >= first) return null;
  const above = { first: titles.first, last: Math.min(titles.last, first - 1) };
  const length = lengthOf(places, above);
  const shown = lastWithin(places, first, 0) + 1;
  const needed = length + lengthOf(places, { first: shown, last: shown });
  return length === 0 || needed > room ? null : above;
}
