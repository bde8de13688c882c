import type { SheetFrame } from '../../view/sheetView';
import type { Spans } from './anchors';
import type { RowIndex } from './rowIndex';
import { firstFrom } from './rowSearch';

/** Distances in a sheet by its columns' widths and its rows' heights; what is hidden takes no room. */
export function spansOf(
  { columns, columnWidth, rowHeight }: Pick<SheetFrame, 'columns' | 'columnWidth' | 'rowHeight'>,
  { rows, heights }: RowIndex,
): Spans {
  return {
    width: (from, to) =>
      columns.reduce(
        (sum, { first, last, width, hidden }) => {
          const count = Math.min(to, last + 1) - Math.max(from, first);
          return count <= 0 ? sum : sum + count * ((hidden ? 0 : width) - columnWidth);
        },
        (to - from) * columnWidth,
      ),
    height: (from, to) => {
      let sum = (to - from) * rowHeight;
      for (let i = firstFrom(rows, from); i < rows.length && (rows[i] ?? to) < to; i++) {
        const height = heights[i] ?? Number.NaN;
        if (!Number.isNaN(height)) sum += height - rowHeight;
      }
      return sum;
    },
  };
}
