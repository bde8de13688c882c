import { undeclareType } from '../contentTypes';
import type { PartsDraft } from '../partsDraft';
import { draftRelations, removeRelations } from '../relationEdits';
import { calculateOnOpening, type WorkbookPart } from '../workbookEdits';

/** Has Excel calculate on opening; where formulas came or went, the list of them 计算链 goes: Excel makes it anew. */
export async function recalculate(
  draft: PartsDraft,
  workbook: WorkbookPart,
  formulas: boolean,
): Promise<void> {
  await calculateOnOpening(draft, workbook);
  if (!formulas) return;
  const chain = (await draftRelations(draft, workbook.part)).find(({ kind }) => kind === 'calcChain');
  if (chain === undefined) return;
  draft.set(chain.target, null);
  await undeclareType(draft, chain.target);
  await removeRelations(draft, workbook.part, [chain.id]);
}
