import { HostError } from '../../workbook';
import { rowPlaces } from '../rowPlaces';
import { insertedBefore, removed, type Splice, spliced } from '../splice';
import { childNamed, rootOf, type XmlElement } from '../xmlTree';

/** A sheet part without its rows 工作表外框: small, so that it can be taken apart. */
export interface SheetShell {
  /** The part with an empty `sheetData`. */
  readonly source: string;
  readonly root: XmlElement;
  readonly data: XmlElement;
  /** What stands between the tags of `sheetData`. */
  readonly rows: string;
  /** `x:` in a part whose elements carry that prefix, else empty. */
  readonly prefix: string;
}

export function shellOf(part: string, name: string): SheetShell {
  const rows = rowPlaces(part);
  if (rows === null) throw new HostError('package-corrupt', { part: name, found: 'no sheetData' });
  const source = part.slice(0, rows.tag.end) + part.slice(rows.inner);
  const root = rootOf(source, name);
  const data = childNamed(root, 'sheetData');
  if (data === undefined) throw new HostError('package-corrupt', { part: name, found: 'no sheetData' });
  return { source, root, data, rows: part.slice(rows.tag.end, rows.inner), prefix: rows.prefix };
}

/** The part again, with edits of what stands around the rows. */
export function assembled(shell: SheetShell, splices: readonly Splice[], rows = shell.rows): string {
  const { data, prefix } = shell;
  const { start, end, empty } = data.tag;
  if (rows === '') return spliced(shell.source, splices);
  const filled = empty
    ? { start: end - 2, end, text: `>${rows}</${prefix}sheetData>` }
    : { start: end, end, text: rows };
  // Nothing else is edited between the start of the tag and its end.
  return spliced(shell.source, [...splices.filter((one) => one.end <= start || one.start >= end), filled]);
}

/** Puts a child element in its place, instead of the one of its name; an empty text takes that away. */
export function childSplices({ source, root }: SheetShell, name: string, xml: string): Splice[] {
  const stored = childNamed(root, name);
  if (stored !== undefined) {
    return source.slice(stored.tag.start, stored.end) === xml ? [] : [{ ...removed(stored), text: xml }];
  }
  return xml === '' ? [] : [insertedBefore(source, root, ORDER.slice(ORDER.indexOf(name) + 1), xml)];
}

/** The source of an element. */
export function xmlOf({ source }: Pick<SheetShell, 'source'>, element: XmlElement): string {
  return source.slice(element.tag.start, element.end);
}

/** Children of `worksheet` in the order the schema demands (ECMA-376 18.3.1.99); alternatives stand for controls. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'AlternateContent',
  'webPublishItems',
  'tableParts',
  'extLst',
];
