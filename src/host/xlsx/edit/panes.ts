import { cellName } from '../../../sheet/grid';
import { removed, type Splice } from '../splice';
import { attribute } from '../xml';
import { childNamed, childrenNamed, type XmlElement } from '../xmlTree';
import { withAttributes } from './attributes';
import { childSplices, type SheetShell, xmlOf } from './sheetShell';

interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** Freezes the first rows and columns of a sheet 冻结窗格, or lets go of them. */
export function paneSplices(shell: SheetShell, frozen: Frozen): readonly Splice[] {
  const views = childNamed(shell.root, 'sheetViews');
  const view = views === undefined ? undefined : childNamed(views, 'sheetView');
  if (view === undefined) {
    if (!isFrozen(frozen)) return [];
    const { prefix } = shell;
    const inner = `<${prefix}sheetView workbookViewId="0">${paneXml(frozen, '', prefix)}</${prefix}sheetView>`;
    return childSplices(shell, 'sheetViews', `<${prefix}sheetViews>${inner}</${prefix}sheetViews>`);
  }
  const pane = childNamed(view, 'pane');
  const stored = frozenBy(pane);
  if (stored.rows === frozen.rows && stored.columns === frozen.columns) return [];
  return [{ ...removed(view), text: viewXml(shell, view, pane, frozen) }];
}

function isFrozen({ rows, columns }: Frozen): boolean {
  return rows > 0 || columns > 0;
}

function frozenBy(pane: XmlElement | undefined): Frozen {
  const state = pane === undefined ? undefined : attribute(pane.tag, 'state');
  if (pane === undefined || (state !== 'frozen' && state !== 'frozenSplit')) return { rows: 0, columns: 0 };
  const count = (name: string): number => Math.trunc(Number(attribute(pane.tag, name) ?? 0));
  return { rows: count('ySplit'), columns: count('xSplit') };
}

/** The selection stays in the pane that moves; a sheet scrolled away would freeze other rows. */
function viewXml(shell: SheetShell, view: XmlElement, pane: XmlElement | undefined, frozen: Frozen): string {
  const { prefix } = shell;
  const active = pane === undefined ? undefined : attribute(pane.tag, 'activePane');
  const selections = childrenNamed(view, 'selection');
  const kept = selections.find(({ tag }) => attribute(tag, 'pane') === active) ?? selections.at(-1);
  const selection = kept === undefined ? '' : withAttributes(xmlOf(shell, kept), { pane: null });
  const others = view.children
    .filter(({ tag }) => tag.name !== 'pane' && tag.name !== 'selection')
    .map((child) => xmlOf(shell, child));
  const inner = (isFrozen(frozen) ? paneXml(frozen, selection, prefix) : selection) + others.join('');
  const head = shell.source.slice(view.tag.start, view.tag.end).replace(/\s*\/?>$/u, '');
  const tag = isFrozen(frozen) ? withAttributes(head, { topLeftCell: null }) : head;
  return inner === '' ? `${tag}/>` : `${tag}>${inner}</${prefix}sheetView>`;
}

function paneXml({ rows, columns }: Frozen, selection: string, prefix: string): string {
  const name = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const splits = (columns === 0 ? '' : ` xSplit="${columns}"`) + (rows === 0 ? '' : ` ySplit="${rows}"`);
  const pane = `<${prefix}pane${splits} topLeftCell="${cellName(rows, columns)}" activePane="${name}" state="frozen"/>`;
  const corners = rows > 0 && columns > 0 ? ['topRight', 'bottomLeft'] : [];
  const more = corners.map((corner) => `<${prefix}selection pane="${corner}"/>`).join('');
  return pane + more + withAttributes(selection === '' ? `<${prefix}selection/>` : selection, { pane: name });
}
