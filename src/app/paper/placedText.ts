import type { DisplayText } from '../../host/view/displayText';
import type { CellView, ViewStyle, ViewValue } from '../../host/view/sheetView';
import { type Area, cellName } from '../../sheet/grid';
import type { Box, Pane } from './panes';
import type { PaperSheet } from './paperSheet';
import { shownText } from './shownText';
import type { TextWidth } from './textWidth';

/** The text of a cell or merged area, and where it may be written. */
export interface PlacedText {
  /** `A17` */
  readonly name: string;
  readonly box: Box;
  /** Points it may spill over on the left and on the right, where neighbours are empty. */
  readonly spill: { readonly left: number; readonly right: number };
  readonly style: ViewStyle;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly shown: DisplayText;
  readonly rich: CellView['rich'];
  /** Factor of the font's size, for text shrunk to its cell. */
  readonly shrunk: number;
}

/** Points left free at each side of a cell. */
export const PADDING = 1.5;
/** Points of one step of indent 缩进. */
export const INDENT = 7;

interface Written {
  readonly cell: CellView;
  readonly area: Area;
  readonly width: TextWidth;
  readonly isMerged: boolean;
}

/** `null`: nothing to see. */
export function placedText(
  sheet: PaperSheet,
  pane: Pane,
  { cell, area, width, isMerged }: Written,
): PlacedText | null {
  const style = sheet.styleAt(area.top, area.left);
  const box = pane.boxOf(area);
  if (box.width <= 0 || box.height <= 0) return null;
  const align = alignOf(cell.value, style);
  const free = box.width - 2 * PADDING - style.indent * INDENT;
  const shown = shownText(cell, style, { room: box.width - 1, width, is1904: sheet.is1904 });
  if (shown.text === '' && shown.filled === null) return null;
  const length = lengthOf(cell, { shown, style, width });
  const canSpill = !isMerged && spills(cell.value, style) && length > free;
  return {
    name: cellName(area.top, area.left),
    box,
    spill: canSpill ? roomBeside(sheet, pane, { area, align, more: length - free }) : { left: 0, right: 0 },
    style,
    align,
    shown,
    rich: cell.rich,
    shrunk: style.shrink && !style.wrap && length > free ? Math.max(0.1, free / length) : 1,
  };
}

function lengthOf(
  { rich }: CellView,
  {
    shown,
    style,
    width,
  }: { readonly shown: DisplayText; readonly style: ViewStyle; readonly width: TextWidth },
): number {
  if (rich !== undefined) return rich.reduce((sum, { text, font }) => sum + width(text, font), 0);
  return width((shown.filled?.lead ?? '') + shown.text, style.font);
}

/** Text to the left, numbers to the right, errors and truth in the middle, unless the cell says otherwise. */
function alignOf(value: ViewValue, { align, rotation }: ViewStyle): PlacedText['align'] {
  if (align === 'fill') return 'left';
  if (align !== 'general') return align;
  if (rotation === 255) return 'center';
  return typeof value === 'number' ? 'right' : typeof value === 'string' ? 'left' : 'center';
}

/** Empty neighbours on the sides to which the text goes over, as far as it needs them. */
function roomBeside(
  sheet: PaperSheet,
  pane: Pane,
  { area, align, more }: { readonly area: Area; readonly align: PlacedText['align']; readonly more: number },
): PlacedText['spill'] {
  const needed = align === 'center' ? more / 2 : more;
  const reach = (step: 1 | -1): number => {
    let room = 0;
    for (let column = area.left + step; column >= 0 && room < needed; column += step) {
      const isFree = isEmpty(sheet.cellAt(area.top, column)) && pane.mergeAt(area.top, column) === undefined;
      if (!isFree || column > pane.columns.last) break;
      room += pane.boxOf({ ...area, left: column, right: column }).width;
    }
    return room;
  };
  return { left: align === 'left' ? 0 : reach(-1), right: align === 'right' ? 0 : reach(1) };
}

function isEmpty(cell: CellView | undefined): boolean {
  return cell === undefined || cell.value === null;
}

/** Whether text may leave its cell. */
export function spills(value: ViewValue, { wrap, shrink, rotation, align }: ViewStyle): boolean {
  return (
    typeof value === 'string' && !wrap && !shrink && rotation === 0 && align !== 'justify' && align !== 'fill'
  );
}
