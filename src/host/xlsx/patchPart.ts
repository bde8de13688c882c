import type { CellPatch } from '../cellPatch';
import { HostError } from '../workbook';
import { dropCalculationChain } from './calculationChain';
import { patchSheet } from './patchSheet';
import { calculateOnOpening, openWorkbookPart } from './workbookEdits';
import { cellWriter, keepStyles, type WriteSession } from './writeSession';

/** Sets cells of a sheet that is there, and has Excel calculate what looks at them. */
export async function patchPart(
  session: WriteSession,
  sheet: { readonly part: string; readonly sheetId: number },
  patches: readonly CellPatch[],
): Promise<void> {
  if (patches.length === 0) return;
  const { parts } = session;
  const source = await parts.text(sheet.part);
  if (source === null) throw new HostError('package-corrupt', { part: sheet.part, found: 'missing' });
  const writer = await cellWriter(session);
  const patched = patchSheet(source, sheet.part, patches, writer);
  await keepStyles(session, writer);
  parts.set(sheet.part, patched.source);
  const workbook = await openWorkbookPart(parts);
  await calculateOnOpening(parts, workbook);
  if (patched.formulaLost) await dropCalculationChain(parts, workbook, sheet.sheetId);
}
