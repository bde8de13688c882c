import type { CellEdit } from '../../view/bookEdit';
import { keepStyles, type WriteSession } from '../writeSession';
import { recalculate } from './calculation';
import { setsContent } from './cellChange';
import { editedRows } from './editRows';
import { openLooks } from './looks';
import { placeOf, writableText } from './sheetPlace';
import { withTableHeadings } from './tableHeadings';

/** Puts into a sheet's cells what a person typed, and the looks they chose. */
export async function editCells(
  session: WriteSession,
  { sheet, cells }: { readonly sheet: string; readonly cells: readonly CellEdit[] },
): Promise<void> {
  if (cells.length === 0) return;
  const place = await placeOf(session, sheet);
  const source = await writableText(session, place);
  const looks = await openLooks(session);
  const wanted = await withTableHeadings(session, place.part, cells);
  const edited = editedRows(source, place.part, wanted, looks);
  session.parts.set(place.part, edited.source);
  await keepStyles(session, { styles: looks });
  if (cells.some(setsContent)) await recalculate(session.parts, place.workbook, edited.formulas);
}
