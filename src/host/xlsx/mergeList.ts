import type { ListSheet } from '../../documents/sheetModel';
import { memoryOf } from '../listLayout';
import { type ListPlan, upsert } from '../upsert';
import { HostError, type Written } from '../workbook';
import { listDraft } from './listDraft';
import { type OwnSheet, ownSheets } from './ownSheets';
import { patchPart } from './patchPart';
import { keep } from './sheetKeeping';
import { addSheet } from './sheetParts';
import { openWorkbookPart } from './workbookEdits';
import { cellWriter, type WriteSession } from './writeSession';

/** Merges a list into ours with the same mark, or adds it. */
export async function mergeList(session: WriteSession, model: ListSheet): Promise<Written> {
  for (const own of await ownSheets(session, model.mark.id)) {
    const plan = upsert(own.grid, model, own.keeping.memory);
    if (plan !== null) return carryOut(session, model, own, plan);
  }
  const writer = await cellWriter(session);
  const draft = listDraft(writer, model);
  const sheet = await addSheet(session, { model, draft, writer, memory: memoryOf(model) });
  return { sheet, rows: draft.count, added: draft.count, changed: 0 };
}

async function carryOut(
  session: WriteSession,
  model: ListSheet,
  own: OwnSheet,
  plan: ListPlan,
): Promise<Written> {
  const { patches, added, changed, duplicates, memory } = plan;
  if (patches.length > 0 && session.contents.protectedSheets.has(own.name)) {
    throw new HostError('sheet-protected', { sheet: own.name });
  }
  await patchPart(session, own, patches);
  const { dialect } = await openWorkbookPart(session.parts);
  await keep(session.parts, own.part, { ...own.keeping, layout: model.mark.layout, memory }, dialect);
  const written = { sheet: own.name, rows: model.rows.length, added, changed };
  return duplicates.length === 0 ? written : { ...written, duplicates };
}
