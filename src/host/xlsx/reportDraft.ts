import type { ReportRow, ReportSheet } from '../../documents/sheetModel';
import type { Area } from '../../sheet/grid';
import { mixed, textHash, valueHash } from '../valueHash';
import { type CellWriter, styleFor } from './cellXml';
import { rowsXml } from './rowsXml';
import type { SheetDraft } from './sheetDraft';
import { mergesOf } from './sheetFrame';

/** Lays out a report as it is given, its charts above its cells. */
export function reportDraft(writer: CellWriter, model: ReportSheet): SheetDraft {
  const { rows, widths, setup, merges, charts, breaks = [], frozenRows, mark } = model;
  const columns = rows.reduce((most, row) => Math.max(most, lastColumn(row) + 1), widths.length);
  const looks = textHash(
    JSON.stringify([mark.layout, widths, setup, merges, charts, breaks, frozenRows ?? 0]),
  );
  return {
    frame: {
      widths,
      setup,
      size: { rows: rows.length, columns },
      merges: mergesOf(merges),
      breaks,
      ...(frozenRows === undefined ? {} : { frozenRows }),
    },
    rows: { [Symbol.iterator]: () => rowsXml(writer, rows) },
    charts,
    ...totalsOf(writer, rows, looks),
    printArea: areaOf(
      rows.length,
      columns,
      charts.map(({ at }) => at),
    ),
    titleRows: setup.titleRows ?? null,
    count: rows.filter((row) => row !== null).length,
  };
}

/** Hashes of all cells; makes sure that every style needed is there before the styles part is closed. */
export function totalsOf(writer: CellWriter, rows: readonly (ReportRow | null)[], looks: number) {
  const styles = new Map<object, number>();
  let sum = 0;
  let fingerprint = looks;
  let hasFormulas = false;
  for (const row of rows) {
    fingerprint = mixed(fingerprint, row?.height ?? 0);
    for (const { column, style, value } of row?.cells ?? []) {
      let look = styles.get(style);
      if (look === undefined) styles.set(style, (look = textHash(JSON.stringify(style))));
      const hash = valueHash(value);
      sum += hash;
      fingerprint = mixed(mixed(mixed(fingerprint, column), look), hash);
      hasFormulas ||= value !== null && 'formula' in value;
      styleFor(writer, style, value);
    }
  }
  return { sum, fingerprint, hasFormulas };
}

function lastColumn(row: ReportRow | null): number {
  return row?.cells.reduce((last, { column }) => Math.max(last, column), -1) ?? -1;
}

/** Cells and charts together: what is printed. */
function areaOf(rows: number, columns: number, charts: readonly Area[]): Area | null {
  const bottom = charts.reduce((last, at) => Math.max(last, at.bottom), rows - 1);
  const right = charts.reduce((last, at) => Math.max(last, at.right), columns - 1);
  return bottom < 0 || right < 0 ? null : { top: 0, left: 0, bottom, right };
}
