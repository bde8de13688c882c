import type { Area } from '../../sheet/grid';
import type { Anchor } from './drawingView';
import type { CellView, RowView, SheetFrame, ViewStyle } from './sheetView';
import { spilledColumn } from './spilledColumn';

const LAST_ROW = 1048575;
const LAST_COLUMN = 16383;

/** What of a sheet goes on paper 打印区域: the areas it names, or all that can be seen, from A1 on. */
export function printedAreas(
  frame: SheetFrame,
  rows: readonly RowView[],
  styles: readonly ViewStyle[],
): readonly Area[] {
  const { areas } = frame.print;
  const isOpen = (area: Area): boolean => area.bottom >= LAST_ROW || area.right >= LAST_COLUMN;
  if (areas !== null && !areas.some(isOpen)) return areas;
  const seen = seenArea(frame, rows, styles);
  if (areas === null) return seen === null ? [] : [seen];
  // Whole columns or rows end where the sheet does.
  return areas
    .map((area) => ({
      ...area,
      bottom: area.bottom >= LAST_ROW ? (seen?.bottom ?? -1) : area.bottom,
      right: area.right >= LAST_COLUMN ? (seen?.right ?? -1) : area.right,
    }))
    .filter(({ top, left, bottom, right }) => bottom >= top && right >= left);
}

/** Values, lines, fills, merges over them and drawings; a cell that is only formatted is not printed. */
function seenArea(frame: SheetFrame, rows: readonly RowView[], styles: readonly ViewStyle[]): Area | null {
  const { merges, pictures, charts } = frame;
  let [bottom, right] = [-1, -1];
  const isSeen = styles.map(
    ({ fill, lines }) => fill !== null || Object.values(lines).some((line) => line !== null),
  );
  const include = (row: number, column: number): void => {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  const isThere = ({ value, style }: CellView): boolean =>
    (value !== null && value !== '') || isSeen[style] === true;
  for (const { row, cells } of rows) {
    for (const cell of cells) if (isThere(cell)) include(row, cell.column);
  }
  for (const area of merges) {
    if (area.top <= bottom && area.left <= right) include(Math.min(area.bottom, LAST_ROW), area.right);
  }
  for (const { anchor } of [...pictures, ...charts]) include(...endOf(anchor, frame));
  if (bottom < 0) return null;
  return { top: 0, left: 0, bottom, right: spilledColumn(frame, rows, styles, right) };
}

/** The last cell a drawing touches; one with a size of its own is measured in usual rows and columns. */
function endOf(
  { from, to, width, height }: Anchor,
  { rowHeight, columnWidth }: SheetFrame,
): [row: number, column: number] {
  if (to !== null) return [endingBefore(to.row, to.dy), endingBefore(to.column, to.dx)];
  return [
    from.row + Math.floor((from.dy + height) / rowHeight),
    from.column + Math.floor((from.dx + width) / columnWidth),
  ];
}

function endingBefore(index: number, offset: number): number {
  return offset > 0 ? index : Math.max(0, index - 1);
}
