import type { CellStyle, ListSheet, ReportRow } from '../documents/sheetModel';
import type { ListMemory } from './listPlace';
import { keyOf } from './sameValue';
import { textHash } from './valueHash';

/** Rows a new list starts with: its title and its headings. */
export const LIST_HEAD_ROWS = 2;

const TITLE_STYLE: CellStyle = { font: { size: 14, bold: true }, valign: 'center' };

const ALL_THIN = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' } as const;

/** Look of a list's headings 表头. */
export const HEADING_STYLE: CellStyle = {
  font: { bold: true },
  fill: 'D9E1F2',
  align: 'center',
  valign: 'center',
  wrap: true,
  border: ALL_THIN,
};

/** A list as it is first written 新清单: title, headings, rows; then blank rows ready to be filled in. */
export function listRows(list: ListSheet): ReportRow[] {
  const title: ReportRow = {
    height: 24,
    cells: [{ column: 0, style: TITLE_STYLE, value: { text: list.title } }],
  };
  const headings: ReportRow = {
    height: 22,
    cells: list.columns.map(({ heading }, column) => ({
      column,
      style: HEADING_STYLE,
      value: { text: heading },
    })),
  };
  const rows = list.rows.map(({ values, height }): ReportRow => ({
    ...(height === undefined ? {} : { height }),
    cells: list.columns.map(({ style }, column) => ({ column, style, value: values[column] ?? null })),
  }));
  const blank: ReportRow = {
    cells: list.columns.map(({ style }, column) => ({ column, style, value: null })),
  };
  const blanks = Array.from({ length: list.blankRows ?? 0 }, () => blank);
  return [title, headings, ...rows, ...blanks];
}

/** What to remember of a list just written. */
export function memoryOf(list: ListSheet): ListMemory {
  return {
    title: list.title,
    headings: new Map(list.columns.map(({ id, heading }) => [id, heading])),
    keys: new Set(list.rows.map((row) => textHash(keyOf(row.values[list.keyColumn], row.key)))),
  };
}
