import { type Area, FORMULA, type Grid, type GridColumn, KIND } from './grid';
import type { Header, Heading } from './headers';
import { headingForms } from './heading';
import { holds, meaningAt, type Meanings, ORDINARY, SIGNATURE, TOTAL } from './rowStart';

/** Why a row below the header is no entry. */
export type SkipReason = 'total' | 'signature' | 'header';

export interface Skipped {
  /** Index of the stored row. */
  readonly at: number;
  /** 0-based sheet row. */
  readonly row: number;
  readonly why: SkipReason;
}

/** The rows of a table 表体: what stands below its header, without totals, signatures and blank rows. */
export interface Body {
  /** Indexes of stored rows that hold an entry. */
  readonly rows: Int32Array;
  readonly skipped: readonly Skipped[];
  /** How many of the rows are hidden or filtered out; they count all the same. */
  readonly hidden: number;
  /** Merged areas over several rows of the table's own columns. */
  readonly merged: readonly Area[];
  /** The table's columns with merged cells filled down. */
  readonly columns: ReadonlyMap<number, GridColumn>;
}

export function bodyOf(grid: Grid, header: Header, mapped: readonly number[], known: Meanings): Body {
  const merged = mergedAreas(grid, header, mapped);
  const columns = filledDown(grid, mapped, merged);
  const stored = [...columns].sort(([a], [b]) => a - b).map(([, column]) => column);
  const span = header.headings.map((heading) => grid.columns[heading.column]);
  const [first, second] = header.headings.map((heading) => startColumn(grid, header, heading));
  const rows = new Int32Array(grid.rows.length - header.body);
  const skipped: Skipped[] = [];
  let [count, hidden] = [0, 0];
  for (let i = header.body; i < grid.rows.length; i += 1) {
    if (!holdsAny(stored, i, known)) continue;
    const row = grid.rows[i] ?? 0;
    const isPlain = isPlainStart(first, i, known) && isPlainStart(second, i, known);
    const why = isPlain ? null : skipReason({ grid, header, span }, i, known);
    if (why !== null) {
      skipped.push({ at: i, row, why });
      continue;
    }
    rows[count] = i;
    count += 1;
    if (grid.hiddenRows.size > 0 && grid.hiddenRows.has(row)) hidden += 1;
  }
  return { rows: rows.subarray(0, count), skipped, hidden, merged, columns };
}

function holdsAny(columns: readonly GridColumn[], i: number, known: Meanings): boolean {
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at];
    if (column !== undefined && holds(column, i, known)) return true;
  }
  return false;
}

/** One of a table's first two columns, and the code of its own heading, which may stand in it again. */
interface StartColumn {
  readonly stored: GridColumn;
  readonly heading: number;
}

function startColumn(grid: Grid, { body }: Header, { column, leaf }: Heading): StartColumn | null {
  const stored = grid.columns[column];
  if (stored === undefined) return null;
  const at = [body - 1, body - 2].find((i) => {
    const isText = ((stored.kinds[i] ?? 0) & ~FORMULA) === KIND.text;
    return isText && grid.texts[stored.values[i] ?? 0] === leaf;
  });
  return at === undefined ? null : { stored, heading: stored.values[at] ?? 0 };
}

/** Whether an ordinary value stands there. Where two do, as in nearly all rows, nothing more is asked of the row. */
function isPlainStart(start: StartColumn | null | undefined, i: number, known: Meanings): boolean {
  if (start == null) return false;
  const kind = (start.stored.kinds[i] ?? 0) & ~FORMULA;
  if (kind !== KIND.text) return kind !== KIND.blank;
  const code = start.stored.values[i] ?? 0;
  return code !== start.heading && meaningAt(known, code) === ORDINARY;
}

type Span = readonly (GridColumn | undefined)[];

function skipReason(
  { grid, header, span }: { readonly grid: Grid; readonly header: Header; readonly span: Span },
  i: number,
  known: Meanings,
): SkipReason | null {
  let seen = 0;
  for (let at = 0; at < span.length && seen < 2; at += 1) {
    const column = span[at];
    if (column === undefined || !holds(column, i, known)) continue;
    seen += 1;
    if (((column.kinds[i] ?? 0) & ~FORMULA) !== KIND.text) continue;
    const code = column.values[i] ?? 0;
    const meaning = meaningAt(known, code);
    if (meaning === TOTAL) return 'total';
    if (seen === 1 && meaning === SIGNATURE && filled(span, i, known) <= 3) return 'signature';
    const heading = header.headings[at];
    if (heading !== undefined && sameHeading(grid.texts[code] ?? '', heading.leaf)) return 'header';
  }
  return null;
}

function filled(span: Span, i: number, known: Meanings): number {
  return span.filter((column) => column !== undefined && holds(column, i, known)).length;
}

/** A long table printed with its header again on each page. */
function sameHeading(text: string, heading: string): boolean {
  return text.length <= 24 && text === heading && headingForms(text).length > 0;
}

function mergedAreas(grid: Grid, header: Header, mapped: readonly number[]): Area[] {
  return grid.merges.filter(
    (area) =>
      area.bottom > area.top &&
      area.top > header.row &&
      mapped.some((column) => column >= area.left && column <= area.right),
  );
}

/** A merged cell speaks for all rows it covers: its top-left value stands in each (WB-007). */
function filledDown(
  grid: Grid,
  mapped: readonly number[],
  merged: readonly Area[],
): ReadonlyMap<number, GridColumn> {
  const columns = new Map<number, GridColumn>();
  for (const column of mapped) {
    const stored = grid.columns[column];
    if (stored === undefined) continue;
    const areas = merged.filter((area) => area.left === column);
    columns.set(column, areas.length === 0 ? stored : withFills(grid, stored, areas));
  }
  return columns;
}

function withFills(grid: Grid, stored: GridColumn, areas: readonly Area[]): GridColumn {
  const kinds = stored.kinds.slice();
  const values = stored.values.slice();
  const indexOf = new Map<number, number>();
  grid.rows.forEach((row, i) => indexOf.set(row, i));
  for (const area of areas) {
    const from = indexOf.get(area.top);
    if (from === undefined) continue;
    for (let row = area.top + 1; row <= area.bottom; row += 1) {
      const to = indexOf.get(row);
      if (to === undefined || kinds[to] !== KIND.blank) continue;
      kinds[to] = stored.kinds[from] ?? KIND.blank;
      values[to] = stored.values[from] ?? 0;
    }
  }
  return { kinds, values };
}
