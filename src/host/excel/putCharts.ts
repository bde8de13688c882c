import type { Chart } from '../../documents/sheetModel';
import { cellName } from '../../sheet/grid';
import { rangeOf } from './readBlocks';

/** Draws native charts 图表 over cells of their own sheet. */
export function putCharts(sheet: Excel.Worksheet, charts: readonly Chart[]): void {
  for (const chart of charts) putChart(sheet, chart);
}

/** Takes away charts of ours: there are so many, and no others. */
export function dropCharts(sheet: Excel.Worksheet, count: number): void {
  for (let i = 0; i < count; i += 1) sheet.charts.getItemAt(0).delete();
}

const KINDS = { column: 'ColumnClustered', bar: 'BarClustered', line: 'LineMarkers', pie: 'Pie' } as const;

function putChart(sheet: Excel.Worksheet, { kind, title, series, axisFormat, at }: Chart): void {
  const [first] = series;
  if (first === undefined) return;
  const drawn = sheet.charts.add(KINDS[kind], rangeOf(sheet, first.values), 'Columns');
  drawn.title.text = title;
  drawn.legend.visible = series.length > 1 || kind === 'pie';
  drawn.legend.position = 'Bottom';
  drawn.setPosition(cellName(at.top, at.left), cellName(at.bottom, at.right));
  for (const [i, { name, values, categories }] of series.entries()) {
    const one = i === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
    one.name = name;
    one.setValues(rangeOf(sheet, values));
    one.setXAxisValues(rangeOf(sheet, categories));
  }
  if (kind === 'pie') {
    drawn.dataLabels.showPercentage = true;
    drawn.dataLabels.showValue = false;
  } else if (axisFormat !== undefined) drawn.axes.valueAxis.numberFormat = axisFormat;
}
