import type { Border, CellStyle } from '../../documents/sheetModel';
import type { Area } from '../../sheet/grid';
import { areasOf, type Joins } from './addresses';

/** One look 外观 and where it is to be seen. */
export interface LookAreas {
  readonly style: CellStyle;
  readonly joins: Joins;
  readonly areas: readonly Area[];
}

/** A cell and how it looks; cells come row by row, left to right. */
export interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly style: CellStyle;
}

/** Cells gathered by what they look like; number formats are set with the values. */
export function looksOf(cells: readonly StyledCell[]): LookAreas[] {
  const keys = new Map<CellStyle, string>();
  const groups = new Map<string, { style: CellStyle; cells: StyledCell[] }>();
  for (const cell of cells) {
    let key = keys.get(cell.style);
    if (key === undefined) keys.set(cell.style, (key = lookKey(cell.style)));
    if (key === '{}') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { style: cell.style, cells: [cell] });
    else group.cells.push(cell);
  }
  return [...groups.values()].map(({ style, cells: seen }) => {
    const joins = joinsOf(style);
    return { style, joins, areas: areasOf(seen, joins) };
  });
}

function lookKey(style: CellStyle): string {
  const { font, fill, align, valign, wrap, shrink, indent, border } = style;
  return JSON.stringify({ font, fill, align, valign, wrap, shrink, indent, border });
}

/** A line between two cells is drawn by both: joined, they have one kind of line inside. */
function joinsOf({ border = {} }: CellStyle): Joins {
  return { across: line(border.left) === line(border.right), down: line(border.top) === line(border.bottom) };
}

function line(border: Border | undefined): Border {
  return border ?? 'none';
}
