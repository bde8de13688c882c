import { bag } from './bag';
import type { Name, Sheet } from './sheet';

/** A workbook 工作簿 in memory, mutable: what a person or the client does to it stays. */
export interface Book {
  readonly name: string;
  readonly sheets: Sheet[];
  active: Sheet | null;
  selection: string;
  readOnly: boolean;
  date1904: boolean;
  structureProtected: boolean;
  readonly names: Map<string, Name>;
  readonly settings: Map<string, unknown>;
  /** Counts ids given out; an id is never given twice. */
  ids: number;
}

export function emptyBook(): Book {
  return {
    name: '物业.xlsx',
    sheets: [],
    active: null,
    selection: 'A1',
    readOnly: false,
    date1904: false,
    structureProtected: false,
    names: new Map(),
    settings: new Map(),
    ids: 0,
  };
}

/** Adds an empty sheet as the last. */
export function addSheet(book: Book, name: string): Sheet {
  const sheet: Sheet = {
    id: newId(book),
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    rows: new Map(),
    columns: new Map(),
    merges: [],
    frozen: null,
    properties: new Map(),
    print: {
      layout: bag('PageLayout', PAGE),
      headers: bag('HeaderFooterGroup', { state: 'Default', useSheetMargins: true, useSheetScale: true }),
      areas: [],
      titleRows: null,
      titleColumns: null,
      rowBreaks: [],
      columnBreaks: [],
    },
    charts: [],
    validations: [],
    conditions: [],
    tables: [],
    filter: null,
    protection: null,
    live: new Set(),
    names: new Map(),
  };
  book.sheets.push(sheet);
  book.active ??= sheet;
  return sheet;
}

/** As Excel writes ids of sheets, and nearly as it writes those of charts and tables. */
export function newId(book: Book): string {
  book.ids += 1;
  return `{${book.ids.toString(16).padStart(8, '0').toUpperCase()}-0000-0000-0000-000000000000}`;
}

export function sheetNamed(book: Book, name: string): Sheet | null {
  const wanted = name.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}

/** Of a sheet nobody set up; margins in points. */
const PAGE = {
  blackAndWhite: false,
  bottomMargin: 54,
  centerHorizontally: false,
  centerVertically: false,
  draftMode: false,
  firstPageNumber: '',
  footerMargin: 21.6,
  headerMargin: 21.6,
  leftMargin: 50.4,
  orientation: 'Portrait',
  paperSize: 'A4',
  printComments: 'NoComments',
  printErrors: 'AsDisplayed',
  printGridlines: false,
  printHeadings: false,
  printOrder: 'DownThenOver',
  rightMargin: 50.4,
  topMargin: 54,
  zoom: { scale: 100 },
};
