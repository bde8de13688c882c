import { undeclareType } from './contentTypes';
import type { PartsDraft } from './partsDraft';
import { draftRelations, removeRelations } from './relationEdits';
import type { WorkbookPart } from './workbookEdits';

/**
 * Drops the list of cells to calculate 计算链 when it names cells of a sheet that may no longer hold formulas: Excel
 * calls a file with such a list damaged, and makes a new list where there is none.
 */
export async function dropCalculationChain(
  draft: PartsDraft,
  workbook: WorkbookPart,
  sheetId: number,
): Promise<void> {
  const chain = (await draftRelations(draft, workbook.part)).find(({ kind }) => kind === 'calcChain');
  const source = chain === undefined ? null : await draft.text(chain.target);
  if (chain === undefined || source === null || !namesSheet(source, sheetId)) return;
  draft.set(chain.target, null);
  await undeclareType(draft, chain.target);
  await removeRelations(draft, workbook.part, [chain.id]);
}

function namesSheet(source: string, sheetId: number): boolean {
  return new RegExp(`\\si\\s*=\\s*["']${sheetId}["']`, 'u').test(source);
}
