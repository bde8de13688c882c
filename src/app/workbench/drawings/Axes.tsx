import type { Plot } from './plot';

/** Grid lines with their values, and the names along the other axis 坐标轴. */
export function Axes({ plot, names, isBar }: AxesProps) {
  const { left, top, width, height, ticks, tickTexts, share } = plot;
  const step = (isBar ? height : width) / Math.max(1, names.length);
  // Names that would run into each other are left out evenly.
  const longest = Math.max(1, ...names.map((name) => name.length));
  const every = isBar ? Math.ceil(14 / step) : Math.ceil((longest * 9 + 6) / step);
  return (
    <g>
      {ticks.map((tick, at) => {
        const x = left + share(tick) * width;
        const y = top + height - share(tick) * height;
        return (
          <g key={tick}>
            {isBar ? (
              <line className="chart-grid" x1={x} x2={x} y1={top} y2={top + height} />
            ) : (
              <line className="chart-grid" x1={left} x2={left + width} y1={y} y2={y} />
            )}
            <text
              className="chart-label"
              x={isBar ? x : left - 6}
              y={isBar ? top + height + 15 : y + 4}
              textAnchor={isBar ? 'middle' : 'end'}
            >
              {tickTexts[at]}
            </text>
          </g>
        );
      })}
      {names.map((name, at) => {
        if (at % every !== 0) return null;
        const middle = (at + 0.5) * step;
        return (
          <text
            key={`${String(at)} ${name}`}
            className="chart-label"
            x={isBar ? left - 6 : left + middle}
            y={isBar ? top + middle + 4 : top + height + 15}
            textAnchor={isBar ? 'end' : 'middle'}
          >
            {name}
          </text>
        );
      })}
    </g>
  );
}

interface AxesProps {
  readonly plot: Plot;
  readonly names: readonly string[];
  /** Names stand at the left, values below. */
  readonly isBar: boolean;
}
