import { declareType, TYPES } from '../contentTypes';
import { addSheetEntry, openWorkbookPart } from '../workbookEdits';
import type { WriteSession } from '../writeSession';
import { putTab, worksheetTabs } from './moveSheet';
import { guardName } from './newName';
import { guardStructure } from './sheetPlace';

/** Adds an empty sheet 新增工作表 at a place among the tabs. */
export async function addBlankSheet(
  session: WriteSession,
  { sheet, at }: { readonly sheet: string; readonly at: number },
): Promise<void> {
  guardStructure(session, sheet);
  const { parts } = session;
  const workbook = await openWorkbookPart(parts);
  guardName(
    sheet,
    workbook.sheets.map(({ name }) => name),
  );
  const part = parts.free('xl/worksheets/sheet', '.xml');
  await addSheetEntry(parts, workbook, { name: sheet, part });
  await declareType(parts, part, TYPES.sheet);
  const { main, relations } = workbook.dialect;
  parts.set(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}" xmlns:r="${relations}">` +
      '<dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
      '<sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>',
  );
  const last = workbook.sheets.length;
  const place = (await worksheetTabs(parts, workbook))[Math.max(0, Math.trunc(at))] ?? last;
  if (place < last) await putTab(parts, await openWorkbookPart(parts), last, place);
}
