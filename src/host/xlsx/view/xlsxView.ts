import type { BookView, RowView, SheetFrame } from '../../view/sheetView';
import { partNamed, textOf } from '../package';
import { xmlBytesOf } from '../readSheets';
import type { ReadWorkbook } from '../readWorkbook';
import { relationsOf } from '../relations';
import { stringsOf, stylesOf } from './bookParts';
import { kindly } from './kindly';
import { linksOf } from './links';
import { referredCells } from './referredCells';
import { sheetFrameView, type OpenedSheet } from './sheetFrameView';
import { sheetPart } from './sheetPart';
import { type SheetStore, sheetStore } from './sheetStore';
import type { CellContext } from './viewCells';
import { viewRows } from './viewRows';
import type { ViewStrings } from './viewStrings';
import type { ViewStyles } from './viewStyles';
import { allNamed, nodeOf, numberIn, within, type XmlNode } from './xmlNode';

/** How an .xlsx file looks 工作簿版面: the frames of its worksheets at once, their rows when they are asked for. */
export interface XlsxView extends BookView {
  /** Dates are counted from 1904-01-01, not from 1900. */
  readonly date1904: boolean;
  /** Rows of a sheet from one to another, both inside, 0-based; none of a sheet that is not there. */
  rowsOf(sheet: string, from: number, to: number): Promise<readonly RowView[]>;
}

/** Unpacked sheets kept between blocks of rows. */
const KEPT_BYTES = 64 * 2 ** 20;

/** Days from the first day of the 1904 system to that of the 1900 system. */
const SHIFT_1904 = -1462;

/** Reads the look of a workbook opened before. Sheets without cells (of a chart alone) are not among its sheets. */
export async function viewOf(read: ReadWorkbook): Promise<XlsxView> {
  const { package: pkg, contents, workbookPart } = read;
  const workbook = nodeOf(await textOf(pkg, workbookPart), workbookPart);
  const styles = await stylesOf(read);
  const store = sheetStore(KEPT_BYTES);
  const shift = contents.date1904 ? SHIFT_1904 : 0;
  const points = { cells: referredCells(contents.grids), shift: -shift };
  const drawing = {
    package: pkg,
    theme: styles.theme,
    points,
    media: new Map<string, Promise<Uint8Array>>(),
  };
  const sheets: SheetFrame[] = [];
  const opened = new Map<string, ReturnType<typeof rowsIn>>();
  let strings: Promise<ViewStrings> | null = null;
  for (const [tab, place] of read.sheets.entries()) {
    if (place.type !== 'worksheet') continue;
    const bytes = await bytesIn(store, read, place.part);
    const relations = (await kindly(() => relationsOf(pkg, place.part))) ?? [];
    const sheet = { place, tab, part: sheetPart(bytes, place.part), relations };
    sheets.push(await sheetFrameView(sheet, { styles, drawing, workbook }));
    opened.set(place.name, rowsIn(sheet, styles, shift));
  }
  return {
    styles: styles.styles,
    sheets,
    active: activeOf(workbook, read, sheets),
    date1904: contents.date1904,
    rowsOf: async (name, from, to) => {
      const rows = opened.get(name);
      if (rows === undefined) return [];
      strings ??= stringsOf(read);
      return rows(await bytesIn(store, read, rows.part), await strings, from, to);
    },
  };
}

function bytesIn(store: SheetStore, { package: pkg }: ReadWorkbook, part: string): Promise<Uint8Array> {
  return store.of(part, partNamed(pkg, part)?.size ?? 0, () => xmlBytesOf(pkg, part));
}

/** Keeps of a sheet only what its rows are read with, not its bytes. */
function rowsIn({ place, part, relations }: OpenedSheet, styles: ViewStyles, shift: number) {
  const { rows: index, styleOfColumn } = part;
  const linkAt = linksOf(part.source('hyperlinks'), place.part, relations);
  const read = (bytes: Uint8Array, strings: ViewStrings, from: number, to: number): readonly RowView[] => {
    const context: CellContext = { strings, styles, masters: index.masters, linkAt, shift };
    return viewRows({ bytes, part: place.part, index, styleOfColumn }, context, from, to);
  };
  return Object.assign(read, { part: place.part });
}

/** The open tab, unless it has no cells or is hidden: then the first one to be seen. */
function activeOf(workbook: XmlNode, read: ReadWorkbook, sheets: readonly SheetFrame[]): number {
  const view = allNamed(within(workbook, 'bookViews'), 'workbookView')[0];
  const name = read.sheets[numberIn(view?.tag, 'activeTab', 0)]?.name;
  const isSeen = (sheet: SheetFrame): boolean => sheet.visibility === 'visible';
  const open = sheets.findIndex((sheet) => sheet.name === name && isSeen(sheet));
  return Math.max(0, open >= 0 ? open : sheets.findIndex(isSeen));
}
