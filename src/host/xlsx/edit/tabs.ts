import { HostError } from '../../workbook';
import { removed, type Splice, withAttribute } from '../splice';
import { attribute } from '../xml';
import { childNamed, childrenNamed, type XmlElement } from '../xmlTree';

/** The tabs 工作表标签 as the workbook part lists them. */
export function tabsIn(root: XmlElement): readonly XmlElement[] {
  const sheets = childNamed(root, 'sheets');
  return sheets === undefined ? [] : childrenNamed(sheets, 'sheet');
}

function isVisible({ tag }: XmlElement): boolean {
  const state = attribute(tag, 'state');
  return state !== 'hidden' && state !== 'veryHidden';
}

/** The tab opened when one is gone: the next in sight, else the one before. */
export function visibleBeside(tabs: readonly XmlElement[], index: number): number {
  const next = tabs.findIndex((tab, i) => i > index && isVisible(tab));
  if (next >= 0) return next;
  return tabs.reduce((last, tab, i) => (i < index && isVisible(tab) ? i : last), 0);
}

/** Excel shows at least one sheet. */
export function guardLastVisible(root: XmlElement, index: number, sheet: string): void {
  if (tabsIn(root).some((tab, i) => i !== index && isVisible(tab))) return;
  throw new HostError('last-visible-sheet', { sheet });
}

/**
 * Names that belong to a sheet, and the tabs that are open, follow their sheets to their new places; what belonged to
 * a sheet that is gone (`null`) goes with it. `open` is shown instead of an open tab that is gone.
 */
export function renumbered(
  source: string,
  root: XmlElement,
  placeOf: (index: number) => number | null,
  open: number,
): Splice[] {
  return [...nameSplices(source, root, placeOf), ...openTabs(source, root, placeOf, open)];
}

function nameSplices(source: string, root: XmlElement, placeOf: (index: number) => number | null): Splice[] {
  const names = childNamed(root, 'definedNames');
  const entries = names === undefined ? [] : childrenNamed(names, 'definedName');
  const splices = entries.flatMap((entry) => {
    const local = attribute(entry.tag, 'localSheetId');
    const place = local === undefined ? null : placeOf(Number(local));
    if (local === undefined || place === Number(local)) return [];
    return [place === null ? removed(entry) : withAttribute(source, entry, 'localSheetId', String(place))];
  });
  const gone = splices.filter(({ text }) => text === '').length;
  // An empty list of names is none.
  return names !== undefined && gone > 0 && gone === entries.length ? [removed(names)] : splices;
}

/** The same for the open tabs alone. */
export function openTabs(
  source: string,
  root: XmlElement,
  placeOf: (index: number) => number | null,
  open: number,
): Splice[] {
  const views = childNamed(root, 'bookViews');
  return (views === undefined ? [] : childrenNamed(views, 'workbookView')).flatMap((view) =>
    (['activeTab', 'firstSheet'] as const).flatMap((name) => {
      const stored = Number(attribute(view.tag, name) ?? 0);
      // The first tab in sight need not be the one that was; the open one must be one that is there.
      const place = placeOf(stored) ?? (name === 'activeTab' ? open : Math.max(0, stored - 1));
      return place === stored ? [] : [withAttribute(source, view, name, String(place))];
    }),
  );
}
