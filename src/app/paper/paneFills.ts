import type { Box, Pane } from './panes';
import type { PaperSheet } from './paperSheet';

/** A coloured ground 底纹 under one or more cells. */
export interface Fill {
  readonly box: Box;
  /** `RRGGBB` */
  readonly color: string;
}

/** Neighbours of one colour make one rectangle, so that no hairline shows between them. */
export function fillsOf(sheet: PaperSheet, pane: Pane): readonly Fill[] {
  const fills: Fill[] = [];
  for (let row = pane.rows.first; row <= pane.rows.last; row += 1) {
    let [start, color] = [pane.columns.first, null as string | null];
    for (let column = pane.columns.first; column <= pane.columns.last + 1; column += 1) {
      const next = column > pane.columns.last ? null : groundOf(sheet, pane, [row, column]);
      if (next === color && column <= pane.columns.last) continue;
      const box = pane.boxOf({ top: row, left: start, bottom: row, right: column - 1 });
      if (color !== null && box.width > 0 && box.height > 0) fills.push({ box, color });
      [start, color] = [column, next];
    }
  }
  return fills;
}

/** A merged area has the ground of its first cell. */
function groundOf(
  sheet: PaperSheet,
  pane: Pane,
  [row, column]: readonly [row: number, column: number],
): string | null {
  const area = pane.mergeAt(row, column);
  return (area === undefined ? sheet.styleAt(row, column) : sheet.styleAt(area.top, area.left)).fill;
}
