import { removed } from '../splice';
import { attribute, flag } from '../xml';
import { childNamed, childrenNamed } from '../xmlTree';
import { editWorkbook } from '../workbookEdits';
import type { WriteSession } from '../writeSession';
import { withAttributes } from './attributes';
import { guardStructure, placeOf } from './sheetPlace';
import { assembled, shellOf, xmlOf } from './sheetShell';
import { guardLastVisible, openTabs, tabsIn, visibleBeside } from './tabs';

/** Shows or hides a sheet 隐藏工作表. */
export async function showSheet(
  session: WriteSession,
  { sheet, visibility }: { readonly sheet: string; readonly visibility: 'visible' | 'hidden' },
): Promise<void> {
  const { workbook, index, part } = await placeOf(session, sheet);
  guardStructure(session, sheet);
  const isHidden = visibility === 'hidden';
  await editWorkbook(session.parts, workbook.part, (source, root) => {
    const tabs = tabsIn(root);
    const tab = tabs[index];
    if (tab === undefined || (isHidden && attribute(tab.tag, 'state') === 'hidden')) return [];
    if (isHidden) guardLastVisible(root, index, sheet);
    const xml = source.slice(tab.tag.start, tab.end);
    const text = withAttributes(xml, { state: isHidden ? 'hidden' : null });
    const open = visibleBeside(tabs, index);
    const stays = (i: number): number | null => (isHidden && i === index ? null : i);
    return [...openTabs(source, root, stays, open), { ...removed(tab), text }];
  });
  if (isHidden) await unselect(session, part);
}

/** A hidden sheet that is selected would be edited along with the open one. */
async function unselect({ parts }: WriteSession, part: string): Promise<void> {
  const source = await parts.text(part);
  if (source?.includes('tabSelected') !== true) return;
  const shell = shellOf(source, part);
  const views = childNamed(shell.root, 'sheetViews');
  const selected = (views === undefined ? [] : childrenNamed(views, 'sheetView')).filter(({ tag }) =>
    flag(tag, 'tabSelected'),
  );
  const splices = selected.map((view) => ({
    ...removed(view),
    text: withAttributes(xmlOf(shell, view), { tabSelected: null }),
  }));
  parts.set(part, assembled(shell, splices));
}
