import type { ChartView } from '../../../host/view/drawingView';
import { amountText } from './amounts';
import { ticksOf } from './ticks';

/** The room a chart's values are drawn in 绘图区, and its value axis. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly hasLegend: boolean;
  readonly ticks: readonly number[];
  readonly tickTexts: readonly string[];
  /** A value's share of the axis, 0 … 1. */
  readonly share: (value: number) => number;
}

const LABEL = 6.5;

export function plotOf(chart: ChartView, width: number, height: number): Plot {
  const ticks = ticksOf(valuesOf(chart));
  const tickTexts = ticks.map((tick) => amountText(tick, chart.axisFormat));
  const isBar = chart.kind === 'bar';
  const isPie = chart.kind === 'pie';
  const hasLegend = isPie || chart.series.length > 1;
  const names = chart.series[0]?.categories ?? [];
  const longest = Math.max(
    0,
    ...(isBar ? names.map((name) => name.length * 2) : tickTexts.map((text) => text.length)),
  );
  const left = isPie ? 12 : Math.min(width * 0.4, 14 + longest * LABEL);
  const top = chart.title === '' ? 14 : 34;
  const low = ticks[0] ?? 0;
  const span = (ticks[ticks.length - 1] ?? 1) - low;
  return {
    left,
    top,
    width: Math.max(10, width - left - 14),
    height: Math.max(10, height - top - (isPie ? 10 : 24) - (hasLegend ? 20 : 0)),
    hasLegend,
    ticks,
    tickTexts,
    share: (value) => (value - low) / span,
  };
}

/** What the axis must reach: single values, or their sums where they are stacked. */
function valuesOf({ series, stacked }: ChartView): number[] {
  if (!stacked) return series.flatMap(({ values }) => values.filter((value) => value !== null));
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  return Array.from({ length: count }, (_, at) =>
    series.reduce((sum, { values }) => sum + Math.max(0, values[at] ?? 0), 0),
  );
}
