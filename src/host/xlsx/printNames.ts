import type { PartsDraft } from './partsDraft';
import { fixedArea, quotedSheet } from './references';
import type { SheetDraft } from './sheetDraft';
import { appended, insertedBefore, removed, type Splice } from './splice';
import { AFTER_NAMES, editWorkbook, type WorkbookPart } from './workbookEdits';
import { attribute } from './xml';
import { textXml } from './xmlText';
import { childNamed, childrenNamed, qualifiedLike, type XmlElement } from './xmlTree';

/** Sets what is printed of a sheet 打印区域 and which rows come on every page 打印标题; both are names in the workbook. */
export async function setPrintNames(
  draft: PartsDraft,
  workbook: WorkbookPart,
  sheet: { readonly index: number; readonly name: string },
  { printArea, titleRows }: Pick<SheetDraft, 'printArea' | 'titleRows'>,
): Promise<void> {
  const area = printArea === null ? null : `${quotedSheet(sheet.name)}!${fixedArea(printArea)}`;
  const titles =
    titleRows === null ? null : `${quotedSheet(sheet.name)}!$${titleRows.first + 1}:$${titleRows.last + 1}`;
  await editWorkbook(draft, workbook.part, (source, root) => {
    const names = new Map([
      ['_xlnm.Print_Area', area],
      ['_xlnm.Print_Titles', titles],
    ]);
    return nameSplices(source, root, sheet.index, names);
  });
}

function nameSplices(
  source: string,
  root: XmlElement,
  sheet: number,
  names: ReadonlyMap<string, string | null>,
): Splice[] {
  const element = childNamed(root, 'definedNames');
  const splices: Splice[] = [];
  let added = '';
  for (const [name, text] of names) {
    const stored = (element === undefined ? [] : childrenNamed(element, 'definedName')).find(
      ({ tag }) => attribute(tag, 'name') === name && attribute(tag, 'localSheetId') === String(sheet),
    );
    const tag = qualifiedLike(root, 'definedName');
    const xml =
      text === null ? '' : `<${tag} name="${name}" localSheetId="${sheet}">${textXml(text)}</${tag}>`;
    if (stored === undefined) added += xml;
    else if (source.slice(stored.tag.start, stored.end) !== xml) {
      splices.push({ ...removed(stored), text: xml });
    }
  }
  if (added === '') return splices;
  if (element !== undefined) return [...splices, appended(source, element, added)];
  const all = `<${qualifiedLike(root, 'definedNames')}>${added}</${qualifiedLike(root, 'definedNames')}>`;
  return [...splices, insertedBefore(source, root, AFTER_NAMES, all)];
}
