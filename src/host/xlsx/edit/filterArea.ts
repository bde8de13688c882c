import type { Area } from '../../../sheet/grid';
import type { PartsDraft } from '../partsDraft';
import { fixedArea } from '../references';
import { areaName } from '../sheetFrame';
import { appended, insertedBefore, removed, type Splice } from '../splice';
import { AFTER_NAMES, editWorkbook } from '../workbookEdits';
import { attribute } from '../xml';
import { textXml } from '../xmlText';
import { childNamed, childrenNamed, qualifiedLike, type XmlElement } from '../xmlTree';
import { withAttributes } from './attributes';
import { sheetReference } from './sheetReferences';
import type { SheetPlace } from './sheetPlace';
import { childSplices, type SheetShell, xmlOf } from './sheetShell';
import { areaOf } from './splitArrays';

/** Sets or takes away a sheet's filter 自动筛选; its conditions stay while its columns do. */
export function filterSplices(shell: SheetShell, filter: Area | null): readonly Splice[] {
  const stored = childNamed(shell.root, 'autoFilter');
  const { prefix } = shell;
  if (filter === null) return childSplices(shell, 'autoFilter', '');
  const before = stored === undefined ? null : areaOf(attribute(stored.tag, 'ref'));
  const ref = areaName(filter);
  const isKept =
    stored !== undefined &&
    before?.top === filter.top &&
    before.left === filter.left &&
    before.right === filter.right;
  const xml = isKept ? withAttributes(xmlOf(shell, stored), { ref }) : `<${prefix}autoFilter ref="${ref}"/>`;
  return childSplices(shell, 'autoFilter', xml);
}

const NAME = '_xlnm._FilterDatabase';

/** Excel keeps the area under a hidden name of the sheet as well. */
export async function setFilterName(
  draft: PartsDraft,
  { workbook, name, index }: SheetPlace,
  filter: Area | null,
): Promise<void> {
  const reference = filter === null ? null : `${sheetReference(name)}!${fixedArea(filter)}`;
  await editWorkbook(draft, workbook.part, (source, root) => nameSplices(source, root, index, reference));
}

function nameSplices(source: string, root: XmlElement, index: number, reference: string | null): Splice[] {
  const names = childNamed(root, 'definedNames');
  const entries = names === undefined ? [] : childrenNamed(names, 'definedName');
  const stored = entries.find(
    ({ tag }) => attribute(tag, 'name') === NAME && attribute(tag, 'localSheetId') === String(index),
  );
  if (reference === null) {
    if (stored === undefined) return [];
    return [removed(entries.length === 1 && names !== undefined ? names : stored)];
  }
  if (stored !== undefined && !stored.tag.empty) {
    return [{ start: stored.tag.end, end: stored.inner, text: textXml(reference) }];
  }
  const tag = qualifiedLike(root, 'definedName');
  const xml = `<${tag} name="${NAME}" localSheetId="${index}" hidden="1">${textXml(reference)}</${tag}>`;
  if (names !== undefined) return [appended(source, names, xml)];
  const all = qualifiedLike(root, 'definedNames');
  return [insertedBefore(source, root, AFTER_NAMES, `<${all}>${xml}</${all}>`)];
}
