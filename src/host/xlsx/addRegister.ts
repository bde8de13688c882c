import { freeSheetName } from '../sheetName';
import { entryRows } from '../userRows';
import { type Change, HostError, type Written } from '../workbook';
import { declareType, TYPES } from './contentTypes';
import { useStyles, userSheetXml } from './userSheetXml';
import { addSheetEntry, openWorkbookPart } from './workbookEdits';
import { cellWriter, keepStyles, type WriteSession } from './writeSession';

/** Adds a sheet of the user's own 用户表 behind all others: no mark, so nothing of ours writes to it unasked. */
export async function addRegister(
  session: WriteSession,
  { sheet }: Extract<Change, { kind: 'register' }>,
): Promise<Written> {
  const { parts, contents } = session;
  if (contents.structureProtected) throw new HostError('structure-protected', { sheet: sheet.name });
  const workbook = await openWorkbookPart(parts);
  const name = freeSheetName(
    sheet.name,
    workbook.sheets.map((entry) => entry.name),
  );
  const part = parts.free('xl/worksheets/sheet', '.xml');
  await addSheetEntry(parts, workbook, { name, part });
  await declareType(parts, part, TYPES.sheet);
  const writer = await cellWriter(session);
  useStyles(writer, sheet);
  await keepStyles(session, writer);
  parts.set(part, { [Symbol.iterator]: () => userSheetXml(writer, sheet, workbook.dialect) });
  const rows = entryRows(sheet);
  return { sheet: name, rows, added: rows, changed: 0 };
}
