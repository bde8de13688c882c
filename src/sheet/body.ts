import { asKeyText, cleaned } from '../kernel/text';
import { type Area, FORMULA, type Grid, type GridColumn, KIND } from './grid';
import type { Header } from './headers';
import { headingForms } from './heading';

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

/** Meaning of a text at the start of a row. */
const ORDINARY = 1;
const BLANK = 2;
const TOTAL = 3;
const SIGNATURE = 4;

const TOTALS =
  /^(?:合计|总计|小计|共计|累计|汇总$|总合计|本页小计|本页合计|全部合计|[^,，。]{1,12}(?:小计|合计)|total|subtotal|grandtotal)/u;
const SIGNATURES =
  /^(?:制表|审核|复核|填表|制单|编制|审批|主管|经办|负责人|签字|签名|注\d?[:：]|备注[:：]|说明[:：]|填报)/u;

/**
 * Most texts, told at a glance: visible characters without blanks, no 计 or 汇 of a total, no beginning of a signature.
 * What does not fit may still be ordinary; it is looked at closely.
 */
const ORDINARY_TEXT =
  /^(?!(?:sub|grand)?total|[制审复填编主经负签注备说])(?=[0-9a-z\u4e00-\u9fff])[!-~\u4e00-\u532e\u5330-\u6c46\u6c48-\u8a07\u8a09-\u8ba0\u8ba2-\u9fff]+$/iu;

export function bodyOf(grid: Grid, header: Header, mapped: readonly number[]): Body {
  const merged = mergedAreas(grid, header, mapped);
  const columns = filledDown(grid, mapped, merged);
  const meaning = meanings(grid.texts);
  const stored = [...columns].sort(([a], [b]) => a - b).map(([, column]) => column);
  const span = header.headings.map((heading) => grid.columns[heading.column]);
  const rows = new Int32Array(grid.rows.length - header.body);
  const skipped: Skipped[] = [];
  let [count, hidden] = [0, 0];
  for (let i = header.body; i < grid.rows.length; i += 1) {
    if (!stored.some((column) => holds(column, i, meaning))) continue;
    const row = grid.rows[i] ?? 0;
    const why = skipReason(grid, header, span, i, meaning);
    if (why !== null) {
      skipped.push({ at: i, row, why });
      continue;
    }
    rows[count] = i;
    count += 1;
    if (grid.hiddenRows.size > 0 && grid.hiddenRows.has(row)) hidden += 1;
  }
  return { rows: rows.slice(0, count), skipped, hidden, merged, columns };
}

function holds(column: GridColumn, i: number, meaning: (code: number) => number): boolean {
  const kind = (column.kinds[i] ?? 0) & ~FORMULA;
  if (kind === KIND.blank) return false;
  return kind !== KIND.text || meaning(column.values[i] ?? 0) !== BLANK;
}

function skipReason(
  grid: Grid,
  header: Header,
  span: readonly (GridColumn | undefined)[],
  i: number,
  meaning: (code: number) => number,
): SkipReason | null {
  let seen = 0;
  for (let at = 0; at < span.length && seen < 2; at += 1) {
    const column = span[at];
    if (column === undefined || !holds(column, i, meaning)) continue;
    seen += 1;
    if (((column.kinds[i] ?? 0) & ~FORMULA) !== KIND.text) continue;
    const code = column.values[i] ?? 0;
    if (meaning(code) === TOTAL) return 'total';
    if (seen === 1 && meaning(code) === SIGNATURE && filled(span, i, meaning) <= 3) return 'signature';
    const heading = header.headings[at];
    if (heading !== undefined && sameHeading(grid.texts[code] ?? '', heading.leaf)) return 'header';
  }
  return null;
}

function filled(
  span: readonly (GridColumn | undefined)[],
  i: number,
  meaning: (code: number) => number,
): number {
  return span.filter((column) => column !== undefined && holds(column, i, meaning)).length;
}

/** A long table printed with its header again on each page. */
function sameHeading(text: string, heading: string): boolean {
  return text.length <= 24 && text === heading && headingForms(text).length > 0;
}

/** Looks each text up once: `texts` are shared by all sheets and mostly repeat. */
function meanings(texts: readonly string[]): (code: number) => number {
  const known = new Uint8Array(texts.length);
  return (code) => {
    const seen = known[code] ?? 0;
    if (seen !== 0) return seen;
    const meaning = meaningOf(texts[code] ?? '');
    known[code] = meaning;
    return meaning;
  };
}

function meaningOf(text: string): number {
  if (text.length > 40 || ORDINARY_TEXT.test(text)) return ORDINARY;
  const clean = cleaned(text).text;
  if (clean === '') return BLANK;
  const key = asKeyText(text);
  if (TOTALS.test(key)) return TOTAL;
  return SIGNATURES.test(clean.replace(/ /gu, '')) ? SIGNATURE : ORDINARY;
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
