import type { ChartView } from '../../../host/view/drawingView';
import { Bars } from './Bars';
import { seriesColor, accent } from './colors';
import { Lines } from './Lines';
import { Pie } from './Pie';
import { plotOf } from './plot';

export interface ChartProps {
  readonly chart: ChartView;
  readonly width: number;
  readonly height: number;
}

/** A chart of the file 图表, drawn over the grid: nothing of it can be edited here, and the file keeps it as it is. */
export function Chart({ chart, width, height }: ChartProps) {
  const plot = plotOf(chart, width, height);
  const names =
    chart.kind === 'pie' ? (chart.series[0]?.categories ?? []) : chart.series.map(({ name }) => name);
  const colors = names.map((_, at) => {
    const series = chart.series[at];
    return chart.kind === 'pie' || series === undefined ? accent(at) : seriesColor(series, at);
  });
  return (
    <svg className="chart" role="img" aria-label={chart.title} width={width} height={height}>
      {chart.title !== '' && (
        <text className="chart-title" x={width / 2} y={20} textAnchor="middle">
          {chart.title}
        </text>
      )}
      {chart.kind === 'pie' && <Pie chart={chart} plot={plot} />}
      {chart.kind === 'line' && <Lines chart={chart} plot={plot} />}
      {chart.kind !== 'pie' && chart.kind !== 'line' && <Bars chart={chart} plot={plot} />}
      {plot.hasLegend && <Legend names={names} colors={colors} width={width} y={height - 10} />}
    </svg>
  );
}

function Legend({ names, colors, width, y }: LegendProps) {
  const widths = names.map((name) => 26 + textWidth(name));
  const total = widths.reduce((sum, one) => sum + one, 0);
  const start = Math.max(6, (width - total) / 2);
  return (
    <g>
      {names.map((name, at) => {
        const left = start + widths.slice(0, at).reduce((sum, one) => sum + one, 0);
        return (
          <g key={name}>
            <rect x={left} y={y - 8} width={9} height={9} fill={colors[at]} />
            <text className="chart-label" x={left + 13} y={y}>
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface LegendProps {
  readonly names: readonly string[];
  readonly colors: readonly string[];
  readonly width: number;
  readonly y: number;
}

/** Chinese characters are as wide as the letters are high, others half of it. */
function textWidth(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e7f ? 11 : 6.5),
    0,
  );
}
