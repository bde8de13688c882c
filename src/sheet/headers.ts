import { cellAt, type Grid } from './grid';
import { headingForms } from './heading';

/** Rows in which a header is looked for; real sheets carry at most a few title rows above it. */
export const HEADER_ROWS = 20;

/** One column's heading, of one row or two: `水费` over `上次` has both, others only `leaf`. */
export interface Heading {
  readonly column: number;
  /** The text people see, `水费.上次` for two rows. */
  readonly text: string;
  readonly group: string | null;
  readonly leaf: string;
}

/** A possible header 表头: its rows (stored rows of the grid) and headings. */
export interface Header {
  /** Index of the first stored row below the header. */
  readonly body: number;
  /** 0-based sheet row of the (last) header row. */
  readonly row: number;
  readonly headings: readonly Heading[];
}

/** Every row of the first twenty that could be a header, alone and as the upper of two. */
export function possibleHeaders(grid: Grid): readonly Header[] {
  const known = KNOWN.get(grid) ?? headersIn(grid);
  KNOWN.set(grid, known);
  return known;
}

/** Every register looks at every grid, and a grid never changes. */
const KNOWN = new WeakMap<Grid, readonly Header[]>();

function headersIn(grid: Grid): Header[] {
  const headers: Header[] = [];
  for (let i = 0; i < grid.rows.length && (grid.rows[i] ?? HEADER_ROWS) < HEADER_ROWS; i += 1) {
    const single = textsOf(grid, i);
    if (single.size < 2) continue;
    headers.push({ body: i + 1, row: grid.rows[i] ?? 0, headings: singleRow(single) });
    const lower = i + 1 < grid.rows.length ? textsOf(grid, i + 1) : new Map<number, string>();
    if (isLowerRow(grid, i, single, lower)) {
      headers.push({ body: i + 2, row: grid.rows[i + 1] ?? 0, headings: twoRows(grid, i, single, lower) });
    }
  }
  return headers;
}

function textsOf(grid: Grid, i: number): Map<number, string> {
  const texts = new Map<number, string>();
  for (let column = 0; column < grid.columns.length; column += 1) {
    if (grid.columns[column] === undefined) continue;
    const cell = cellAt(grid, i, column);
    if (cell.kind === 'text' && headingForms(cell.value).length > 0) texts.set(column, cell.value);
  }
  return texts;
}

function singleRow(texts: ReadonlyMap<number, string>): Heading[] {
  return [...texts].map(([column, text]) => ({ column, text, group: null, leaf: text }));
}

/** The row below is a second header row when it is all text and leaves free what the first row named for the rows' key. */
function isLowerRow(
  grid: Grid,
  i: number,
  upper: ReadonlyMap<number, string>,
  lower: ReadonlyMap<number, string>,
): boolean {
  if (lower.size === 0 || grid.rows[i + 1] !== (grid.rows[i] ?? 0) + 1) return false;
  for (let column = 0; column < grid.columns.length; column += 1) {
    const kind = cellAt(grid, i + 1, column).kind;
    if (kind !== 'blank' && kind !== 'text') return false;
  }
  const first = Math.min(...upper.keys());
  return !lower.has(first);
}

function twoRows(
  grid: Grid,
  i: number,
  upper: ReadonlyMap<number, string>,
  lower: ReadonlyMap<number, string>,
): Heading[] {
  const headings: Heading[] = [];
  let group: string | null = null;
  const last = Math.max(...upper.keys(), ...lower.keys());
  for (let column = 0; column <= last; column += 1) {
    const above = upper.get(column);
    if (above !== undefined) group = above;
    else if (!reaches(grid, i, column)) group = lower.has(column) ? group : null;
    const leaf = lower.get(column);
    if (leaf !== undefined) {
      headings.push({ column, text: group === null ? leaf : `${group}.${leaf}`, group, leaf });
    } else if (above !== undefined) {
      headings.push({ column, text: above, group: null, leaf: above });
    }
  }
  return headings;
}

/** Whether a merged heading of the upper row covers the column. */
function reaches(grid: Grid, i: number, column: number): boolean {
  const row = grid.rows[i] ?? 0;
  return grid.merges.some(
    (area) => area.top <= row && area.bottom >= row && area.left <= column && area.right >= column,
  );
}
