import type { BookEdit, LayoutEdit } from '../../view/bookEdit';
import { keepStyles, type WriteSession } from '../writeSession';
import { columnSplices } from './columnsXml';
import { filterSplices, setFilterName } from './filterArea';
import { type LayoutContext, layoutContext } from './layoutContext';
import { openLooks } from './looks';
import { mergeSplices } from './mergesXml';
import { paneSplices } from './panes';
import { withHeights } from './rowHeights';
import { placeOf, type SheetPlace, writableText } from './sheetPlace';
import { assembled, shellOf } from './sheetShell';

/** Sets widths, heights, merges, frozen panes and the filter of a sheet; what the edit leaves out stays. */
export async function editLayout(
  session: WriteSession,
  { sheet, layout, styles }: Extract<BookEdit, { kind: 'layout' }>,
): Promise<void> {
  const place = await placeOf(session, sheet);
  const source = await writableText(session, place);
  const looks = await openLooks(session);
  await putLaidOut(session, place, { source, layout }, layoutContext(looks, styles));
  await keepStyles(session, { styles: looks });
}

/** Puts a sheet part, with the layout it is to have, into the package. */
export async function putLaidOut(
  { parts }: WriteSession,
  place: SheetPlace,
  { source, layout }: { readonly source: string; readonly layout: LayoutEdit },
  context: LayoutContext,
): Promise<void> {
  const { columns, heights, merges, frozen, filter } = layout;
  const shell = shellOf(source, place.part);
  const filtered = filter === undefined ? [] : filterSplices(shell, filter);
  // In the order they stand in: what is put in at one place comes as it is listed.
  const text = assembled(shell, [
    ...(frozen === undefined ? [] : paneSplices(shell, frozen)),
    ...(columns === undefined ? [] : columnSplices(shell, columns, context)),
    ...filtered,
    ...(merges === undefined ? [] : mergeSplices(shell, merges)),
  ]);
  parts.set(place.part, heights === undefined ? text : withHeights(text, place.part, heights));
  if (filter !== undefined && filtered.length > 0) await setFilterName(parts, place, filter);
}
