import type { PrintView } from '../../view/printView';
import { decodeEscapes } from '../entities';
import { attribute } from '../xml';
import { millimetres } from './lengths';
import { paperOf } from './paper';
import type { PrintNames } from './printNamesOf';
import type { SheetPart } from './sheetPart';
import { allNamed, flagOr, numberIn, within } from './xmlNode';

/** How a sheet is printed 页面设置; what the file leaves out is as in a new sheet of Excel. */
export function printView(sheet: SheetPart, names: PrintNames): PrintView {
  const setup = sheet.element('pageSetup');
  const options = sheet.element('printOptions')?.tag;
  const fits = within(sheet.element('sheetPr'), 'pageSetUpPr')?.tag;
  const texts = sheet.element('headerFooter');
  const said = (name: string): string => (setup === undefined ? '' : (attribute(setup.tag, name) ?? ''));
  return {
    ...names,
    paper: paperOf(setup),
    orientation: said('orientation') === 'landscape' ? 'landscape' : 'portrait',
    scale: Math.min(400, Math.max(10, numberIn(setup?.tag, 'scale', 100))),
    fit: flagOr(fits, 'fitToPage', false)
      ? { width: numberIn(setup?.tag, 'fitToWidth', 1), height: numberIn(setup?.tag, 'fitToHeight', 1) }
      : null,
    margins: marginsOf(sheet),
    centred: {
      horizontally: flagOr(options, 'horizontalCentered', false),
      vertically: flagOr(options, 'verticalCentered', false),
    },
    header: decodeEscapes(within(texts, 'oddHeader')?.text ?? ''),
    footer: decodeEscapes(within(texts, 'oddFooter')?.text ?? ''),
    rowBreaks: breaksIn(sheet, 'rowBreaks'),
    columnBreaks: breaksIn(sheet, 'colBreaks'),
    gridlines: flagOr(options, 'gridLines', false),
    headings: flagOr(options, 'headings', false),
    overThenDown: said('pageOrder') === 'overThenDown',
  };
}

function marginsOf(sheet: SheetPart): PrintView['margins'] {
  const tag = sheet.element('pageMargins')?.tag;
  const side = (name: string, inches: number): number => millimetres(numberIn(tag, name, inches));
  return {
    left: side('left', 0.7),
    right: side('right', 0.7),
    top: side('top', 0.75),
    bottom: side('bottom', 0.75),
    header: side('header', 0.3),
    footer: side('footer', 0.3),
  };
}

/** The file names the 1-based row above a break, which is the 0-based one below it. */
function breaksIn(sheet: SheetPart, name: string): readonly number[] {
  const ids = allNamed(sheet.element(name), 'brk').map(({ tag }) => numberIn(tag, 'id', 0));
  return [...new Set(ids)].filter((id) => Number.isInteger(id) && id > 0).sort((a, b) => a - b);
}
