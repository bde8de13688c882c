import type { ChartView } from '../../../host/view/drawingView';
import { amountText } from './amounts';
import { accent } from './colors';
import type { Plot } from './plot';

/** A pie 饼图 of the first series, with the share of each slice. */
export function Pie({ chart, plot }: { readonly chart: ChartView; readonly plot: Plot }) {
  const series = chart.series[0];
  const values = (series?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  if (series === undefined || total === 0) return null;
  const radius = Math.min(plot.width, plot.height) / 2 - 4;
  const centre = { x: plot.left + plot.width / 2, y: plot.top + plot.height / 2 };
  return (
    <g>
      {values.map((value, at) => {
        const from = values.slice(0, at).reduce((sum, one) => sum + one, 0) / total;
        const share = value / total;
        const label = pointOn(centre, radius * 0.65, from + share / 2);
        const name = series.categories[at] ?? '';
        return (
          <g key={`${String(at)} ${name}`}>
            <path className="chart-slice" d={sliceOf(centre, radius, from, share)} fill={accent(at)}>
              <title>{`${name} ${amountText(value, chart.axisFormat)}`}</title>
            </path>
            {share >= 0.05 && (
              <text className="chart-share" x={label.x} y={label.y + 4} textAnchor="middle">
                {amountText(share, '0%')}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Slices begin at twelve o'clock and go with the clock. */
function pointOn(centre: Point, radius: number, turn: number): Point {
  const angle = turn * 2 * Math.PI - Math.PI / 2;
  return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
}

function sliceOf(centre: Point, radius: number, from: number, share: number): string {
  // An arc all the way round would end where it begins, which draws nothing.
  const start = pointOn(centre, radius, from);
  const end = pointOn(centre, radius, from + Math.min(share, 0.99999));
  const isLarge = share > 0.5 ? 1 : 0;
  return `M${centre.x} ${centre.y}L${start.x} ${start.y}A${radius} ${radius} 0 ${isLarge} 1 ${end.x} ${end.y}Z`;
}
