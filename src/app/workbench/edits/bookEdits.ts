import type { BookEdit } from '../../../host/view/bookEdit';
import { cellEdits } from './cellEdits';
import { layoutBack } from './layoutBack';
import type { Looks } from './looks';
import type { Edited, SheetEdited } from './record';
import { rowsBack } from './rowsBack';
import type { SheetNow } from './sheetNow';
import { type Tab, tabEdits } from './tabEdits';
import type { LayoutPart } from './touches';

/** The grid as it stands, and the tabs as the file has them. */
export interface GridNow {
  readonly tabs: { readonly before: readonly Tab[]; readonly after: readonly Tab[] };
  readonly looks: Looks;
  /** `null`: the sheet is not there any more. */
  readonly sheet: (id: string) => SheetNow | null;
}

/** What the file has to be told 待写入的改动: tabs first, then each sheet under the name it has now. */
export function bookEdits(edited: Edited, now: GridNow): BookEdit[] {
  const known = new Set(now.tabs.before.map(({ id }) => id));
  const added = now.tabs.after.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  const edits = edited.tabs ? tabEdits(now.tabs.before, now.tabs.after) : [];
  for (const id of added) edits.push(...rewritten(now, id));
  for (const [id, changes] of edited.sheets) {
    if (added.includes(id)) continue;
    edits.push(...(changes.moved ? rewritten(now, id) : patched(now, id, changes)));
  }
  return edits;
}

const PARTS: ReadonlySet<LayoutPart> = new Set(['columns', 'heights', 'merges', 'frozen', 'filter']);

function rewritten(now: GridNow, id: string): BookEdit[] {
  const sheet = now.sheet(id);
  if (sheet === null) return [];
  const rows = rowsBack(sheet, now.looks);
  const layout = layoutBack({ ...sheet, styleAt: now.looks.indexOf }, PARTS);
  // Looks the grid made are known only now that every cell was seen.
  return [{ kind: 'rewrite', sheet: sheet.name, styles: now.looks.list, rows, layout }];
}

function patched(now: GridNow, id: string, { cells, parts }: SheetEdited): BookEdit[] {
  const sheet = now.sheet(id);
  if (sheet === null) return [];
  const changed = cellEdits(sheet, cells, now.looks);
  const layout = layoutBack({ ...sheet, styleAt: now.looks.indexOf }, parts);
  return [
    ...(changed.length === 0 ? [] : [{ kind: 'cells', sheet: sheet.name, cells: changed } as const]),
    ...(parts.size === 0
      ? []
      : [{ kind: 'layout', sheet: sheet.name, layout, styles: now.looks.list } as const]),
  ];
}
