import type { JSX } from 'react';
import { columnName } from '../../sheet/grid';
import { placed } from './css';
import { type Pane, shownIn } from './panes';

/** Row numbers and column letters 行号列标 around the panes of a page. */
export function Headings({
  panes,
  size,
}: {
  readonly panes: readonly Pane[];
  readonly size: { readonly width: number; readonly height: number };
}): JSX.Element {
  const top = panes.filter(({ box }) => box.y === size.height);
  const left = panes.filter(({ box }) => box.x === size.width);
  const letters = top.flatMap(({ rows, columns, box, boxOf }) =>
    shownIn(columns, (column) => boxAt(boxOf, [rows.first, column]).width).map((column) => {
      const cell = boxAt(boxOf, [rows.first, column]);
      const place = { x: box.x + cell.x, y: 0, width: cell.width, height: size.height };
      return { label: columnName(column), place };
    }),
  );
  const numbers = left.flatMap(({ rows, columns, box, boxOf }) =>
    shownIn(rows, (row) => boxAt(boxOf, [row, columns.first]).height).map((row) => {
      const cell = boxAt(boxOf, [row, columns.first]);
      const place = { x: 0, y: box.y + cell.y, width: size.width, height: cell.height };
      return { label: String(row + 1), place };
    }),
  );
  return (
    <div aria-hidden="true">
      {[...letters, ...numbers].map(({ label, place }) => (
        <div key={label} style={{ ...placed(place), ...LOOK }}>
          {label}
        </div>
      ))}
    </div>
  );
}

function boxAt(boxOf: Pane['boxOf'], [row, column]: readonly [row: number, column: number]) {
  return boxOf({ top: row, left: column, bottom: row, right: column });
}

const LOOK = {
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  outline: '0.5pt solid #808080',
  fontSize: '9pt',
  color: '#000',
} as const;
