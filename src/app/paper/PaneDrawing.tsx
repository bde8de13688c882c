import type { JSX } from 'react';
import { hex, placed } from './css';
import { DOUBLE_OFFSET, LINE_LOOKS } from './lineLook';
import type { Fill } from './paneFills';
import type { Point, Stroke } from './paneLines';
import type { Box } from './panes';

/** Grounds and borders of a pane, as shapes: printers leave out the backgrounds of pages, shapes never. */
export function PaneDrawing({
  box,
  fills,
  strokes,
}: {
  readonly box: Box;
  readonly fills: readonly Fill[];
  readonly strokes: readonly Stroke[];
}): JSX.Element {
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${box.width} ${box.height}`}
      style={{ ...placed(box), overflow: 'visible', pointerEvents: 'none' }}
    >
      {fills.map(({ box: { x, y, width, height }, color }) => (
        <rect key={`${x} ${y}`} x={x} y={y} width={width} height={height} fill={hex(color)} />
      ))}
      {[...pathsOf(strokes)].map(([key, { style, color, path }]) => (
        <path
          key={key}
          d={path}
          fill="none"
          stroke={hex(color)}
          strokeWidth={LINE_LOOKS[style].width}
          strokeDasharray={LINE_LOOKS[style].dashes === '' ? undefined : LINE_LOOKS[style].dashes}
          strokeLinecap={LINE_LOOKS[style].dashes === '' ? 'square' : 'butt'}
        />
      ))}
    </svg>
  );
}

interface LinePath {
  readonly style: Stroke['line']['style'];
  readonly color: string | null;
  readonly path: string;
}

/** One path for all lines of a kind. */
function pathsOf(strokes: readonly Stroke[]): ReadonlyMap<string, LinePath> {
  const paths = new Map<string, LinePath>();
  for (const { line, from, to } of strokes) {
    const key = `${line.style} ${line.color ?? ''}`;
    const before = paths.get(key)?.path ?? '';
    paths.set(key, { style: line.style, color: line.color, path: before + pathOf(line.style, from, to) });
  }
  return paths;
}

function pathOf(style: LinePath['style'], [x1, y1]: Point, [x2, y2]: Point): string {
  if (!LINE_LOOKS[style].isDouble) return `M${x1} ${y1}L${x2} ${y2}`;
  const [dx, dy] = y1 === y2 ? [0, DOUBLE_OFFSET] : [DOUBLE_OFFSET, 0];
  return [-1, 1]
    .map((side) => `M${x1 + side * dx} ${y1 + side * dy}L${x2 + side * dx} ${y2 + side * dy}`)
    .join('');
}
