import { columnName } from '../sheet/grid';
import type { Table } from '../sheet/readTable';
import { lookups, headerOf } from '../registers/recognition';
import { registers } from '../registers';
import { unknownHeadings } from '../registers/structure';
import type { Recognised } from '../registers/readBook';

/** What one sheet was read as 识别概况: which register, how many rows, which column is which field. */
export interface Overview {
  /** Register id as in `--json`. */
  readonly id: string;
  readonly sheet: string;
  /** 1-based row of the header (its last row). */
  readonly headerRow: number | null;
  readonly rows: number;
  readonly skipped: readonly { readonly row: number; readonly why: string }[];
  readonly columns: readonly { readonly field: string; readonly heading: string; readonly column: string }[];
  readonly unknown: readonly string[];
}

export function overviewOf(recognised: readonly Recognised[]): Overview[] {
  const known = lookups();
  return recognised.map(({ finding, tables }): Overview => {
    const header = headerOf(finding);
    const skipped = tables[0]?.body.skipped ?? [];
    return {
      id: registers[finding.register].id,
      sheet: finding.grid.sheet,
      headerRow: header === null ? null : header.row + 1,
      rows: tables.reduce((count, table) => count + table.rows.length, 0),
      skipped: skipped.map(({ row, why }) => ({ row: row + 1, why })),
      columns: columnsOf(tables),
      unknown: unknownHeadings(finding, known).map((heading) => heading.text),
    };
  });
}

function columnsOf(tables: readonly Table[]): Overview['columns'] {
  const seen = new Map<number, { field: string; heading: string; column: string }>();
  for (const { layout } of tables) {
    for (const [field, column] of layout.columns) {
      const heading = layout.header.headings.find((one) => one.column === column)?.text ?? '';
      if (!seen.has(column)) seen.set(column, { field, heading, column: columnName(column) });
    }
  }
  return [...seen].sort(([a], [b]) => a - b).map(([, column]) => column);
}
