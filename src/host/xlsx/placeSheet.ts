import type { PrintSheet, ReportSheet } from '../../documents/sheetModel';
import { HostError, type Written } from '../workbook';
import { dropCalculationChain } from './calculationChain';
import { isIntact, type OwnSheet, ownSheets } from './ownSheets';
import { printDraft } from './printDraft';
import { reportDraft } from './reportDraft';
import { addSheet, writeSheet } from './sheetParts';
import { calculateOnOpening, openWorkbookPart } from './workbookEdits';
import { cellWriter, type WriteSession } from './writeSession';

/**
 * Puts a print sheet or report in place of ours with the same mark, if nobody has edited that; else beside it. One
 * that says already what it shall say is left alone.
 */
export async function placeSheet(session: WriteSession, model: PrintSheet | ReportSheet): Promise<Written> {
  const writer = await cellWriter(session);
  const draft = model.kind === 'print' ? printDraft(writer, model) : reportDraft(writer, model);
  const sheet = { model, draft, writer, memory: null };
  const rows = draft.count;
  const place = await intactSheet(session, model.mark.id);
  if (place === null) return { sheet: await addSheet(session, sheet), rows, added: rows, changed: 0 };
  const { hash, look } = place.keeping;
  if (hash === draft.sum && look === draft.fingerprint)
    return { sheet: place.name, rows, added: 0, changed: 0 };
  if (session.contents.protectedSheets.has(place.name)) {
    throw new HostError('sheet-protected', { sheet: place.name });
  }
  await writeSheet(session, sheet, place);
  const workbook = await openWorkbookPart(session.parts);
  await calculateOnOpening(session.parts, workbook);
  await dropCalculationChain(session.parts, workbook, place.sheetId);
  return { sheet: place.name, rows, added: 0, changed: rows };
}

async function intactSheet(session: WriteSession, id: string): Promise<OwnSheet | null> {
  for (const sheet of await ownSheets(session, id)) if (await isIntact(session, sheet)) return sheet;
  return null;
}
