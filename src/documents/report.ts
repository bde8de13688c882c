import type { Columns } from './form';
import type { CellStyle, CellValue, Chart, ChartSeries, ReportRow } from './sheetModel';

/** Part of a report 版块: its rows, and merges and charts that count from its first row. */
export interface Band {
  readonly rows: readonly ReportRow[];
  readonly merges: readonly Area[];
  readonly charts: readonly Chart[];
}

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell over some columns. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly style: CellStyle;
  readonly value: CellValue;
}

/** A column of a table in a report. */
export interface TableColumn<R> {
  readonly heading: string;
  readonly from: number;
  readonly to: number;
  readonly style: CellStyle;
  readonly value: (row: R) => CellValue;
}

/** A column of a table, over one or several of the report's columns. */
export function column<R>(
  heading: string,
  columns: Columns,
  style: CellStyle,
  value: TableColumn<R>['value'],
): TableColumn<R> {
  const [from, to] = typeof columns === 'number' ? [columns, columns] : columns;
  return { heading, from, to, style, value };
}

/** Bands under one another. */
export function stacked(bands: readonly Band[]): Band {
  const rows: ReportRow[] = [];
  const merges: Area[] = [];
  const charts: Chart[] = [];
  for (const band of bands) {
    const by = rows.length;
    rows.push(...band.rows);
    merges.push(...band.merges.map((area) => moved(area, by)));
    charts.push(...band.charts.map((chart) => movedChart(chart, by)));
  }
  return { rows, merges, charts };
}

/** One row of cells. */
export function rowBand(spans: readonly Span[], height = ROW): Band {
  const cells = spans.flatMap(({ from, to, style, value }) =>
    Array.from({ length: to - from + 1 }, (_, i) => ({
      column: from + i,
      style,
      value: i === 0 ? value : null,
    })),
  );
  const merges = spans
    .filter(({ from, to }) => to > from)
    .map(({ from, to }) => ({ top: 0, left: from, bottom: 0, right: to }));
  return { rows: [{ height, cells }], merges, charts: [] };
}

/** Headings and a row per item. */
export function tableBand<R>(
  heading: CellStyle,
  columns: readonly TableColumn<R>[],
  rows: readonly R[],
): Band {
  const heads = columns.map(({ heading: label, from, to }) => ({
    from,
    to,
    style: heading,
    value: { text: label },
  }));
  return stacked([rowBand(heads, HEADING_ROW), tableRows(columns, rows)]);
}

/** Rows of a table without its headings. */
export function tableRows<R>(columns: readonly TableColumn<R>[], rows: readonly R[]): Band {
  return stacked(
    rows.map((row) =>
      rowBand(columns.map(({ from, to, style, value }) => ({ from, to, style, value: value(row) }))),
    ),
  );
}

/** Two bands beside one another: the columns of the second are to the right of the first's. */
export function beside(a: Band, b: Band): Band {
  const rows = Array.from({ length: Math.max(a.rows.length, b.rows.length) }, (_, i): ReportRow => {
    const [left, right] = [a.rows[i], b.rows[i]];
    const height = Math.max(left?.height ?? ROW, right?.height ?? ROW);
    return { height, cells: [...(left?.cells ?? []), ...(right?.cells ?? [])] };
  });
  return { rows, merges: [...a.merges, ...b.merges], charts: [...a.charts, ...b.charts] };
}

/** Empty rows. */
export function gap(rows = 1, height = ROW): Band {
  return { rows: Array.from({ length: rows }, () => ({ height, cells: [] })), merges: [], charts: [] };
}

/** A band with a chart over it. */
export function withChart(band: Band, chart: Chart): Band {
  return { ...band, charts: [...band.charts, chart] };
}

/** Rows `top`…`bottom` of one column. */
export function columnArea(column: number, top: number, bottom: number): ChartSeries['values'] {
  return { top, left: column, bottom, right: column };
}

export const ROW = 18;
export const HEADING_ROW = 21;

function moved(area: Area, by: number): Area {
  return { ...area, top: area.top + by, bottom: area.bottom + by };
}

function movedChart(chart: Chart, by: number): Chart {
  const series = chart.series.map((one) => ({
    ...one,
    categories: moved(one.categories, by),
    values: moved(one.values, by),
  }));
  return { ...chart, at: moved(chart.at, by), series };
}
