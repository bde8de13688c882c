import type { ChartView } from '../../../host/view/drawingView';
import { amountText } from './amounts';
import { Axes } from './Axes';
import { seriesColor } from './colors';
import type { Plot } from './plot';

/** Lines 折线图; a value that is not there breaks the line. */
export function Lines({ chart, plot }: { readonly chart: ChartView; readonly plot: Plot }) {
  const names = chart.series[0]?.categories ?? [];
  const step = plot.width / Math.max(1, names.length);
  return (
    <g>
      <Axes plot={plot} names={names} isBar={false} />
      {chart.series.map((series, at) => {
        const points = series.values.map((value, place) =>
          value === null
            ? null
            : {
                value,
                name: names[place] ?? '',
                x: plot.left + (place + 0.5) * step,
                y: plot.top + plot.height * (1 - plot.share(value)),
              },
        );
        const color = seriesColor(series, at);
        return (
          <g key={`${String(at)} ${series.name}`}>
            <path className="chart-line" d={pathOf(points)} stroke={color} />
            {points.map(
              (point) =>
                point !== null && (
                  <circle key={point.x} cx={point.x} cy={point.y} r={3} fill={color}>
                    <title>{`${point.name} ${series.name} ${amountText(point.value, chart.axisFormat)}`}</title>
                  </circle>
                ),
            )}
          </g>
        );
      })}
    </g>
  );
}

function pathOf(points: readonly ({ readonly x: number; readonly y: number } | null)[]): string {
  return points
    .map((point, at) => {
      if (point === null) return '';
      return `${at === 0 || points[at - 1] === null ? 'M' : 'L'}${String(point.x)} ${String(point.y)}`;
    })
    .join('');
}
