import { addressText } from '../model/area';
import type { Book } from '../model/book';
import { newId, sheetNamed } from '../model/book';
import { dayFromCivil } from '../model/civil';
import type { Sheet } from '../model/sheet';
import { type Desk, EVENT, type Kind, thing } from '../thing';
import { ExcelError } from '../wire';
import { number, record, text } from './arguments';
import { guardStructure } from './guards';
import { range, rangeArgument } from './live';

/** The workbook 工作簿. */
export const workbookKind: Kind<Book> = {
  get: {
    name: ({ name }) => name,
    readOnly: ({ readOnly }) => readOnly,
    isDirty: () => true,
    autoSave: () => false,
  },
  to: {
    worksheets: (book) => thing('WorksheetCollection', book),
    application: (book) => thing('Application', book),
    functions: (book) => thing('Functions', book),
    names: (book) => thing('NamedItemCollection', { book, sheet: null }),
    protection: (book) => thing('WorkbookProtection', book),
    settings: (book) => thing('SettingCollection', book),
    tables: (book) => thing('TableCollection', book),
  },
  call: {
    getSelectedRange: (book, _, desk) => selected(book, desk),
    getSelectedRanges: (book, _, desk) => thing('RangeAreas', [selectedArea(book, desk)]),
    getActiveCell: (book, _, desk) => {
      const { sheet, area } = rangeArgument(book.selection, activeSheet(book), desk);
      return area === null ? null : range(sheet, { ...area, bottom: area.top, right: area.left }, desk);
    },
    insertWorksheetsFromBase64: (book, [base64, options], desk) => inserted(book, base64, options, desk),
  },
};

function activeSheet(book: Book): Sheet {
  if (book.active === null) throw new ExcelError('InvalidOperation', 'no active sheet');
  return book.active;
}

function selected(book: Book, desk: Desk) {
  return thing('Range', selectedArea(book, desk));
}

function selectedArea(book: Book, desk: Desk) {
  return rangeArgument(addressText(activeSheet(book).name, areaNow(book, desk)), activeSheet(book), desk);
}

function areaNow(book: Book, desk: Desk) {
  const { area } = rangeArgument(book.selection, activeSheet(book), desk);
  if (area === null) throw new ExcelError('InvalidSelection');
  return area;
}

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'];

/** Puts sheets of an .xlsx file into the workbook; a name that is there already gets a number, as Excel gives it. */
function inserted(book: Book, base64: unknown, options: unknown, desk: Desk): readonly string[] {
  guardStructure(book);
  const { sheetNamesToInsert, positionType = 'End', relativeTo } = record(options ?? {});
  if (!POSITIONS.includes(String(positionType))) throw new ExcelError('InvalidArgument', 'positionType');
  const source = desk.files.get(text(base64, 'base64File'));
  if (source === undefined) throw new ExcelError('InvalidArgument', 'no workbook');
  const wanted = (sheetNamesToInsert ?? []) as readonly string[]; // texts, as the types say
  const chosen = source.sheets.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  if (wanted.some((name) => sheetNamed(source, name) === null)) throw new ExcelError('ItemNotFound');
  // Excel on the web takes no sheets with charts.
  if (chosen.some(({ charts }) => charts.length > 0)) throw new ExcelError('UnsupportedFeature', 'charts');
  const at = positionOf(book, String(positionType), relativeTo);
  chosen.forEach((sheet, i) => {
    const name = freeName(book, sheet.name);
    const copy: Sheet = { ...sheet, id: newId(book), name, live: new Set() };
    book.sheets.splice(at + i, 0, copy);
    book.active ??= copy;
    desk.tell({ type: EVENT.added, sheet: copy, detail: {} });
  });
  return book.sheets.slice(at, at + chosen.length).map(({ id }) => id);
}

function positionOf(book: Book, type: string, relativeTo: unknown): number {
  if (type === 'Beginning') return 0;
  if (type !== 'Before' && type !== 'After') return book.sheets.length;
  const key = relativeTo === undefined ? '' : text(relativeTo);
  const at = book.sheets.findIndex(({ id, name }) => id === key || name === key);
  if (at < 0) throw new ExcelError('ItemNotFound', `relativeTo ${key}`);
  return type === 'Before' ? at : at + 1;
}

function freeName(book: Book, name: string): string {
  if (sheetNamed(book, name) === null) return name;
  for (let n = 2; ; n += 1) if (sheetNamed(book, `${name} (${n})`) === null) return `${name} (${n})`;
}

export const workbookProtectionKind: Kind<Book> = {
  get: { protected: ({ structureProtected }) => structureProtected },
  call: {
    protect: (book) => {
      book.structureProtected = true;
    },
    unprotect: (book) => {
      book.structureProtected = false;
    },
  },
};

/** The program: switches that hold until the next request, which change nothing here. */
export const applicationKind: Kind<Book> = {
  get: { calculationMode: () => 'Automatic', calculationState: () => 'Done' },
  call: {
    calculate: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** Functions that can be asked for a result 工作表函数: DATE tells which date system the workbook has. */
export const functionsKind: Kind<Book> = {
  call: {
    date: ({ date1904 }, [year, month, day]) => {
      const serial = dayFromCivil(number(year), number(month), number(day));
      if (serial === null) throw new ExcelError('InvalidArgument', 'DATE');
      return thing('FunctionResult', date1904 ? serial - 1462 : serial);
    },
  },
};

export const functionResultKind: Kind<number> = { get: { value: (value) => value, error: () => '' } };
