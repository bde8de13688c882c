import type { CellView, ViewValue } from '../../host/view/sheetView';
import type { Area } from '../../sheet/grid';
import type { Pane } from './panes';
import type { PaperSheet } from './paperSheet';
import { type PlacedText, placedText, spills } from './placedText';
import type { TextWidth } from './textWidth';

/** The texts of a pane in reading order, those included that come in from the columns left of it. */
export function textsOf(sheet: PaperSheet, pane: Pane, width: TextWidth): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  const { rows, columns } = pane;
  const merged = new Set<Area>();
  for (let row = rows.first; row <= rows.last; row += 1) {
    const cells = sheet.rowAt(row)?.cells ?? [];
    for (const area of pane.merges) {
      // The part of a merged area that goes on from another page.
      const goesOn = row === rows.first && area.top < row;
      if (goesOn || (area.top === row && area.left < columns.first)) addMerged(area);
    }
    const before = spillingIn(sheet, pane, row);
    if (before !== undefined) add(row, before);
    for (const cell of cells) {
      if (cell.column < columns.first || cell.column > columns.last || isNothing(cell.value)) continue;
      const area = pane.mergeAt(row, cell.column);
      if (area === undefined) add(row, cell);
      else if (area.top === row && area.left === cell.column) addMerged(area);
    }
  }
  return texts;

  function add(row: number, cell: CellView): void {
    const area = { top: row, left: cell.column, bottom: row, right: cell.column };
    const text = placedText(sheet, pane, { cell, area, width, isMerged: false });
    if (text !== null) texts.push(text);
  }

  function addMerged(area: Area): void {
    const cell = sheet.cellAt(area.top, area.left);
    if (cell === undefined || merged.has(area)) return;
    merged.add(area);
    const text = placedText(sheet, pane, { cell, area, width, isMerged: true });
    if (text !== null) texts.push(text);
  }
}

function isNothing(value: ViewValue): boolean {
  return value === null || value === '';
}

/** The cell left of the pane whose text comes into it. */
function spillingIn(sheet: PaperSheet, pane: Pane, row: number): CellView | undefined {
  const { first } = pane.columns;
  if (first === 0) return undefined;
  const left = (sheet.rowAt(row)?.cells ?? []).filter(
    ({ column, value }) => column < first && value !== null,
  );
  const cell = left[left.length - 1];
  if (cell === undefined || !spills(cell.value, sheet.styleAt(row, cell.column))) return undefined;
  const isMerged = sheet
    .mergesIn({ first: row, last: row })
    .some((area) => area.left <= cell.column && area.right >= cell.column);
  return isMerged || pane.mergeAt(row, first) !== undefined ? undefined : cell;
}
