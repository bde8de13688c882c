import type { ChartView } from '../../../host/view/drawingView';
import { amountText } from './amounts';
import { Axes } from './Axes';
import { seriesColor } from './colors';
import type { Plot } from './plot';

/** Columns 柱形图 or bars 条形图, side by side or stacked. */
export function Bars({ chart, plot }: { readonly chart: ChartView; readonly plot: Plot }) {
  const isBar = chart.kind === 'bar';
  const names = chart.series[0]?.categories ?? [];
  return (
    <g>
      <Axes plot={plot} names={names} isBar={isBar} />
      {chart.series.map((series, at) =>
        series.values.map((value, place) => {
          if (value === null) return null;
          const bar = barOf(chart, plot, { at, place, value });
          return (
            <rect key={`${String(at)}-${String(place)}`} {...bar} fill={seriesColor(series, at)}>
              <title>{`${names[place] ?? ''} ${series.name} ${amountText(value, chart.axisFormat)}`}</title>
            </rect>
          );
        }),
      )}
    </g>
  );
}

interface Value {
  readonly at: number;
  readonly place: number;
  readonly value: number;
}

function barOf(chart: ChartView, plot: Plot, { at, place, value }: Value) {
  const count = Math.max(1, ...chart.series.map(({ values }) => values.length));
  const isBar = chart.kind === 'bar';
  const step = (isBar ? plot.height : plot.width) / count;
  const lanes = chart.stacked ? 1 : chart.series.length;
  const thickness = (step * 0.7) / lanes;
  const across = place * step + step * 0.15 + (chart.stacked ? 0 : at * thickness);
  const below = chart.stacked
    ? chart.series.slice(0, at).reduce((sum, { values }) => sum + Math.max(0, values[place] ?? 0), 0)
    : 0;
  const from = plot.share(Math.min(below, below + value));
  const length = plot.share(Math.max(below, below + value)) - from;
  return isBar
    ? {
        x: plot.left + from * plot.width,
        y: plot.top + across,
        width: length * plot.width,
        height: thickness,
      }
    : {
        x: plot.left + across,
        y: plot.top + plot.height - (from + length) * plot.height,
        width: thickness,
        height: length * plot.height,
      };
}
