import { undeclareType } from '../contentTypes';
import type { PartsDraft } from '../partsDraft';
import { draftRelations, removeRelations } from '../relationEdits';
import { relationsPart } from '../relations';
import { removed, type Splice } from '../splice';
import { attribute } from '../xml';
import { textXml } from '../xmlText';
import { childNamed, childrenNamed, type XmlElement } from '../xmlTree';
import { editWorkbook } from '../workbookEdits';
import type { WriteSession } from '../writeSession';
import { recalculate } from './calculation';
import { textWithin } from './elementText';
import { orphanedFormula } from './sheetReferences';
import { guardStructure, placeOf } from './sheetPlace';
import { guardLastVisible, renumbered, tabsIn, visibleBeside } from './tabs';

/** Removes a sheet 删除工作表 with all that belongs to it alone; formulas of other sheets are theirs to keep. */
export async function removeSheet(session: WriteSession, sheet: string): Promise<void> {
  const { workbook, index } = await placeOf(session, sheet);
  guardStructure(session, sheet);
  const { parts } = session;
  const before = await reachable(parts);
  let relation = '';
  await editWorkbook(parts, workbook.part, (source, root) => {
    guardLastVisible(root, index, sheet);
    const tabs = tabsIn(root);
    const tab = tabs[index];
    if (tab === undefined) return [];
    relation = attribute(tab.tag, ':id') ?? '';
    const placeNow = (i: number): number | null => (i === index ? null : i > index ? i - 1 : i);
    const beside = visibleBeside(tabs, index);
    const moved = renumbered(source, root, placeNow, beside > index ? beside - 1 : beside);
    return [removed(tab), ...moved, ...orphans(source, root, { sheet, index }, moved)];
  });
  await removeRelations(parts, workbook.part, [relation]);
  const after = await reachable(parts);
  for (const part of before) {
    if (after.has(part)) continue;
    parts.set(part, null);
    parts.set(relationsPart(part), null);
    await undeclareType(parts, part);
  }
  await recalculate(parts, workbook, true);
}

/** Names that meant something on the sheet say so no more. */
function orphans(
  source: string,
  root: XmlElement,
  { sheet, index }: { readonly sheet: string; readonly index: number },
  moved: readonly Splice[],
): Splice[] {
  const names = childNamed(root, 'definedNames');
  if (names === undefined || moved.some(({ start, text }) => start === names.tag.start && text === ''))
    return [];
  return childrenNamed(names, 'definedName').flatMap((name) => {
    if (name.tag.empty || attribute(name.tag, 'localSheetId') === String(index)) return [];
    const formula = textWithin(source, name);
    const orphaned = orphanedFormula(formula, sheet);
    return orphaned === formula ? [] : [{ start: name.tag.end, end: name.inner, text: textXml(orphaned) }];
  });
}

/** The parts relations lead to. */
async function reachable(draft: PartsDraft): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const visit = async (part: string): Promise<void> => {
    for (const { target, external } of await draftRelations(draft, part)) {
      if (external || found.has(target)) continue;
      found.add(target);
      await visit(target);
    }
  };
  await visit('');
  return found;
}
