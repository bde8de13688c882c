import { saysInGrid } from '../saysInGrid';
import { type Change, HostError, type Written } from '../workbook';
import { patchPart } from './patchPart';
import { openWorkbookPart } from './workbookEdits';
import type { WriteSession } from './writeSession';

/** Sets the single cells people said yes to; those that say so already stay untouched. */
export async function setCells(
  session: WriteSession,
  { sheet, cells }: Extract<Change, { kind: 'cells' }>,
): Promise<Written> {
  const { sheets } = await openWorkbookPart(session.parts);
  const entry = sheets.find(({ name }) => name === sheet);
  const grid = session.contents.grids.find((one) => one.sheet === sheet);
  if (entry === undefined || entry.part === null || grid === undefined) throw new Error(`no sheet ${sheet}`);
  const patches = cells.filter(({ row, column, value }) => !saysInGrid(grid, row, column, value));
  if (patches.length > 0 && session.contents.protectedSheets.has(sheet)) {
    throw new HostError('sheet-protected', { sheet });
  }
  await patchPart(session, { part: entry.part, sheetId: entry.sheetId }, patches);
  const rows = new Set(cells.map(({ row }) => row)).size;
  return { sheet, rows, added: 0, changed: patches.length };
}
