import type { SheetPlaces } from '../../host/view/paging';
import { placeOf } from '../../host/view/places';
import type { Anchor } from '../../host/view/drawingView';
import type { Box, Pane } from './panes';

/** Where a picture or chart stands, from the pane's corner; `null`: it does not touch the pane. */
export function drawingBox({ from, to, width, height }: Anchor, places: SheetPlaces, pane: Pane): Box | null {
  const x = placeOf(places.columns, from.column) + from.dx;
  const y = placeOf(places.rows, from.row) + from.dy;
  const right = to === null ? x + width : placeOf(places.columns, to.column) + to.dx;
  const bottom = to === null ? y + height : placeOf(places.rows, to.row) + to.dy;
  const left = placeOf(places.columns, pane.columns.first);
  const top = placeOf(places.rows, pane.rows.first);
  const box = { x: x - left, y: y - top, width: right - x, height: bottom - y };
  const touches =
    box.x < pane.box.width && box.y < pane.box.height && box.x + box.width > 0 && box.y + box.height > 0;
  return touches && box.width > 0 && box.height > 0 ? box : null;
}
