import type { PartsDraft } from '../partsDraft';
import { draftRelations } from '../relationEdits';
import type { Splice } from '../splice';
import { editWorkbook, type WorkbookPart } from '../workbookEdits';
import type { WriteSession } from '../writeSession';
import { guardStructure, placeOf } from './sheetPlace';
import { renumbered, tabsIn } from './tabs';

/** Moves a sheet to another place among the tabs 移动工作表. */
export async function moveSheet(
  session: WriteSession,
  { sheet, to }: { readonly sheet: string; readonly to: number },
): Promise<void> {
  const { workbook, index } = await placeOf(session, sheet);
  const others = (await worksheetTabs(session.parts, workbook)).filter((tab) => tab !== index);
  const before = others[Math.max(0, Math.trunc(to))] ?? workbook.sheets.length;
  const place = before > index ? before - 1 : before;
  if (place === index) return;
  guardStructure(session, sheet);
  await putTab(session.parts, workbook, index, place);
}

/** Where the worksheets stand among the tabs: sheets that are a chart are not counted where people see only cells. */
export async function worksheetTabs(draft: PartsDraft, workbook: WorkbookPart): Promise<readonly number[]> {
  const relations = await draftRelations(draft, workbook.part);
  const kinds = new Map(relations.map(({ target, kind }) => [target, kind]));
  return workbook.sheets.flatMap(({ part }, tab) => (kinds.get(part ?? '') === 'worksheet' ? [tab] : []));
}

/** Puts a tab in another place; the others close up. */
export async function putTab(
  draft: PartsDraft,
  workbook: WorkbookPart,
  from: number,
  to: number,
): Promise<void> {
  await editWorkbook(draft, workbook.part, (source, root) => {
    const tabs = tabsIn(root);
    const order = tabs.map((_, i) => i).filter((i) => i !== from);
    order.splice(to, 0, from);
    const xml = tabs.map(({ tag, end }) => source.slice(tag.start, end));
    const moved = tabs.flatMap(({ tag, end }, i): Splice[] => {
      const text = xml[order[i] ?? i] ?? '';
      return text === xml[i] ? [] : [{ start: tag.start, end, text }];
    });
    return [...moved, ...renumbered(source, root, (index) => order.indexOf(index), to)];
  });
}
