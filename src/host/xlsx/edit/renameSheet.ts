import type { PartsDraft } from '../partsDraft';
import { draftRelations } from '../relationEdits';
import type { Splice } from '../splice';
import { textXml } from '../xmlText';
import { childNamed, childrenNamed, type XmlElement } from '../xmlTree';
import { editWorkbook } from '../workbookEdits';
import type { WriteSession } from '../writeSession';
import { withAttributes } from './attributes';
import { textWithin } from './elementText';
import { guardName } from './newName';
import { renamedIn } from './renamedParts';
import { renamedFormula } from './sheetReferences';
import { guardStructure, placeOf } from './sheetPlace';
import { tabsIn } from './tabs';

/** Renames a sheet 重命名工作表; whatever refers to it goes on to mean it. */
export async function renameSheet(
  session: WriteSession,
  { sheet, to }: { readonly sheet: string; readonly to: string },
): Promise<void> {
  const { workbook, index } = await placeOf(session, sheet);
  if (sheet === to) return;
  guardStructure(session, sheet);
  guardName(
    to,
    workbook.sheets.filter((_, i) => i !== index).map(({ name }) => name),
  );
  const { parts } = session;
  for (const part of await referring(parts, workbook.part)) {
    const source = await parts.text(part);
    if (source !== null) parts.set(part, renamedIn(source, part, sheet, to));
  }
  await editWorkbook(parts, workbook.part, (source, root) => {
    const tab = tabsIn(root)[index];
    if (tab === undefined) return [];
    const text = withAttributes(source.slice(tab.tag.start, tab.end), { name: to });
    return [{ start: tab.tag.start, end: tab.end, text }, ...nameSplices(source, root, sheet, to)];
  });
}

function nameSplices(source: string, root: XmlElement, from: string, to: string): Splice[] {
  const names = childNamed(root, 'definedNames');
  return (names === undefined ? [] : childrenNamed(names, 'definedName')).flatMap((name) => {
    if (name.tag.empty) return [];
    const formula = textWithin(source, name);
    const renamed = renamedFormula(formula, from, to);
    return renamed === formula ? [] : [{ start: name.tag.end, end: name.inner, text: textXml(renamed) }];
  });
}

/** Kinds of parts that hold formulas or lead to parts that do. */
const REFERRING: ReadonlySet<string> = new Set([
  'worksheet',
  'chartsheet',
  'table',
  'drawing',
  'chart',
  'chartEx',
  'chartUserShapes',
  'pivotCacheDefinition',
]);

async function referring(draft: PartsDraft, workbook: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const visit = async (part: string): Promise<void> => {
    for (const { kind, target, external } of await draftRelations(draft, part)) {
      if (external || !REFERRING.has(kind) || found.has(target)) continue;
      found.add(target);
      await visit(target);
    }
  };
  await visit(workbook);
  return found;
}
