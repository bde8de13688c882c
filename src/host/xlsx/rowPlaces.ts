/** Where a row stands in the source of its sheet. */
export interface RowPlace {
  /** 0-based. */
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

/** The rows of a sheet part, found without reading their cells. */
export interface SheetRows {
  /** `x:` in a part whose elements carry that prefix, else empty. */
  readonly prefix: string;
  readonly places: readonly RowPlace[];
  /** The start tag `<sheetData>` and where its content ends; `empty` for `<sheetData/>`. */
  readonly tag: { readonly start: number; readonly end: number; readonly empty: boolean };
  readonly inner: number;
}

/** Comments and CDATA hide what they hold; a start tag may hold `>` in its quotes. */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([^\s:/>"'=]+:)?(row|sheetData)((?:\s[^"'>]*(?:"[^"]*"|'[^']*')?)*?)(\/?)>/gu;

/** `null`: the part has no `sheetData`. A row without number follows the one before it. */
export function rowPlaces(source: string): SheetRows | null {
  const places: RowPlace[] = [];
  let data: { prefix: string; tag: SheetRows['tag'] } | null = null;
  let row = -1;
  let start = 0;
  MARKUP.lastIndex = 0;
  for (const match of source.matchAll(MARKUP)) {
    const [all, closing, prefix = '', name, attributes = '', empty] = match;
    const end = match.index + all.length;
    if (name === 'sheetData' && closing === '') {
      data = { prefix, tag: { start: match.index, end, empty: empty === '/' } };
      if (empty === '/') return { ...data, places, inner: end };
    } else if (name === 'sheetData' && data !== null) {
      return { ...data, places, inner: match.index };
    } else if (name === 'row' && closing === '') {
      const number = /\sr\s*=\s*["'](\d+)/u.exec(attributes)?.[1];
      row = number === undefined ? row + 1 : Number(number) - 1;
      start = match.index;
      if (empty === '/') places.push({ row, start, end });
    } else if (name === 'row') {
      places.push({ row, start, end });
    }
  }
  return null;
}
