import type { Area } from '../../sheet/grid';
import { paperOf, type PaperRoom } from './paperRoom';
import { columnPlaces, type Places, rowPlaces } from './places';
import { type Strip, stripsOf } from './paperStrips';
import { printedAreas } from './printedAreas';
import type { RowView, SheetFrame, ViewStyle } from './sheetView';

/** A page as the printer gives it 打印页; lengths in points, those of cells at life size. */
export interface PaperPage extends PaperRoom {
  /** From 1. */
  readonly number: number;
  readonly total: number;
  /** 1 is life size. */
  readonly scale: number;
  readonly rows: Strip;
  readonly columns: Strip;
  /** Where its rows and columns stand in the sheet. */
  readonly places: SheetPlaces;
  /** Where on the paper its top left corner comes, centred or not. */
  readonly origin: { readonly x: number; readonly y: number };
}

export interface SheetPlaces {
  readonly rows: Places;
  readonly columns: Places;
}

/**
 * The pages of a sheet, as Excel cuts it: areas one after the other, at breaks and where the paper ends, titles on each.
 * `rows` ascending; `styles` tell which empty cells can be seen. Of more than ten thousand pages only these are laid out.
 */
export function pagesOf(
  frame: SheetFrame,
  rows: readonly RowView[],
  styles: readonly ViewStyle[],
): readonly PaperPage[] {
  const areas = printedAreas(frame, rows, styles);
  const places = placesOf(frame, rows, areas);
  const room = paperOf(frame);
  const cut = (scale: number): readonly Cut[] =>
    areas.map((area) => cutArea(frame, places, { area, room, scale }));
  const scale = scaleOf(frame, cut);
  const cuts = cut(scale);
  const total = cuts.reduce((sum, { down, across }) => sum + down.length * across.length, 0);
  const laid = cuts.flatMap((one) => inOrder(one, frame.print.overThenDown)).slice(0, MOST_LAID);
  return laid.map(([down, across], i) => ({
    ...room,
    number: i + 1,
    total,
    scale,
    rows: down,
    columns: across,
    places,
    origin: originOf(frame, room, {
      width: (across.length + (room.headings?.width ?? 0)) * scale,
      height: (down.length + (room.headings?.height ?? 0)) * scale,
    }),
  }));
}

function placesOf(frame: SheetFrame, rows: readonly RowView[], areas: readonly Area[]): SheetPlaces {
  const { titleRows, titleColumns } = frame.print;
  const down = areas.reduce((most, { bottom }) => Math.max(most, bottom), titleRows?.last ?? 0);
  const across = areas.reduce((most, { right }) => Math.max(most, right), titleColumns?.last ?? 0);
  return { rows: rowPlaces(frame, rows, down + 1), columns: columnPlaces(frame, across + 1) };
}

interface Cut {
  readonly down: readonly Strip[];
  readonly across: readonly Strip[];
}

/** Excel heeds no break along a side that is fitted to a number of pages. */
function cutArea(
  { print }: SheetFrame,
  places: SheetPlaces,
  { area, room, scale }: { readonly area: Area; readonly room: PaperRoom; readonly scale: number },
): Cut {
  const { fit, rowBreaks, columnBreaks, titleRows, titleColumns } = print;
  const { headings } = room;
  return {
    down: stripsOf(
      places.rows,
      { first: area.top, last: area.bottom },
      {
        breaks: (fit?.height ?? 0) > 0 ? [] : rowBreaks,
        titles: titleRows,
        room: room.body.height / scale - (headings?.height ?? 0),
      },
    ),
    across: stripsOf(
      places.columns,
      { first: area.left, last: area.right },
      {
        breaks: (fit?.width ?? 0) > 0 ? [] : columnBreaks,
        titles: titleColumns,
        room: room.body.width / scale - (headings?.width ?? 0),
      },
    ),
  };
}

/** A stray value in the last cell of a sheet makes millions of pages; nobody turns so many. */
const MOST_LAID = 10_000;

function inOrder({ down, across }: Cut, overThenDown: boolean): (readonly [Strip, Strip])[] {
  const [outer, inner] = overThenDown ? [down, across] : [across, down];
  const pages: (readonly [Strip, Strip])[] = [];
  for (const one of outer) {
    for (const other of inner) {
      if (pages.length === MOST_LAID) return pages;
      pages.push(overThenDown ? [one, other] : [other, one]);
    }
  }
  return pages;
}

/** The largest whole per cent at which all fits on the pages asked for; never enlarged, and 10 at least, as in Excel. */
function scaleOf({ print }: SheetFrame, cut: (scale: number) => readonly Cut[]): number {
  const { fit, scale } = print;
  if (fit === null || (fit.width <= 0 && fit.height <= 0)) return scale / 100;
  const fits = (percent: number): boolean => {
    const cuts = cut(percent / 100);
    const most = (side: keyof Cut): number => cuts.reduce((sum, one) => Math.max(sum, one[side].length), 0);
    return (fit.width <= 0 || most('across') <= fit.width) && (fit.height <= 0 || most('down') <= fit.height);
  };
  let [low, high] = [10, 100];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low / 100;
}

function originOf(
  { print: { centred } }: SheetFrame,
  { margins, body }: PaperRoom,
  { width, height }: PaperRoom['paper'],
): PaperPage['origin'] {
  return {
    x: margins.left + (centred.horizontally ? Math.max(0, body.width - width) / 2 : 0),
    y: margins.top + (centred.vertically ? Math.max(0, body.height - height) / 2 : 0),
  };
}
