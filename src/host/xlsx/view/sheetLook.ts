import type { Area } from '../../../sheet/grid';
import type { SheetFrame } from '../../view/sheetView';
import { attribute } from '../xml';
import { columnRuns } from './columnRuns';
import { columnPoints, digitWidth, plainColumnPoints } from './digitWidth';
import { areaNamed } from './ranges';
import type { SheetPart } from './sheetPart';
import type { ViewStyles } from './viewStyles';
import { flagOr, numberIn, within } from './xmlNode';

type SheetLook = Pick<
  SheetFrame,
  'tabColor' | 'gridlines' | 'zoom' | 'frozen' | 'rowHeight' | 'columnWidth' | 'columns' | 'merges'
>;

/** What a sheet as a whole looks like on the screen 工作表外观. */
export function sheetLook(sheet: SheetPart, { normal, color, styles }: ViewStyles): SheetLook {
  const view = within(sheet.element('sheetViews'), 'sheetView');
  const pane = within(view, 'pane')?.tag;
  const isFrozen = /^frozen/u.test(pane === undefined ? '' : (attribute(pane, 'state') ?? ''));
  const formats = sheet.element('sheetFormatPr')?.tag;
  const digit = digitWidth(normal);
  const characters = numberIn(formats, 'defaultColWidth', -1);
  const columnWidth =
    characters < 0
      ? plainColumnPoints(numberIn(formats, 'baseColWidth', 8), digit)
      : columnPoints(characters, digit);
  return {
    tabColor: color(within(sheet.element('sheetPr'), 'tabColor')),
    gridlines: flagOr(view?.tag, 'showGridLines', true),
    // The page-break preview has a zoom of its own.
    zoom:
      numberIn(
        view?.tag,
        view !== undefined && attribute(view.tag, 'view') === 'pageBreakPreview'
          ? 'zoomScaleNormal'
          : 'zoomScale',
        0,
      ) || 100,
    frozen: {
      rows: isFrozen ? numberIn(pane, 'ySplit', 0) : 0,
      columns: isFrozen ? numberIn(pane, 'xSplit', 0) : 0,
    },
    rowHeight: flagOr(formats, 'zeroHeight', false) ? 0 : numberIn(formats, 'defaultRowHeight', 15),
    columnWidth,
    columns: columnRuns(sheet.element('cols'), { width: columnWidth, digit, styles: styles.length }),
    merges: mergesIn(sheet.source('mergeCells')),
  };
}

/** Thousands of pages have a merge for every line: their one attribute is looked for in the text. */
function mergesIn(source: string): readonly Area[] {
  return [...source.matchAll(/\sref\s*=\s*["']([^"'<>]*)["']/gu)].flatMap(
    ([, ref = '']) => areaNamed(ref) ?? [],
  );
}
