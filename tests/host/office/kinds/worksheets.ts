import { refusedName } from '../model/sheetName';
import { addSheet, type Book, sheetNamed } from '../model/book';
import type { Sheet } from '../model/sheet';
import { type Desk, EVENT, type Kind, type Thing, thing } from '../thing';
import { ExcelError } from '../wire';
import { number, text } from './arguments';
import { guardStructure } from './guards';

/** All worksheets 工作表集合. A key is a name or an id. */
export const worksheetsKind: Kind<Book> = {
  items: (book) => book.sheets.map(item),
  call: {
    add: (book, [given], desk) => {
      guardStructure(book);
      const name = given === undefined || given === null ? unusedName(book) : text(given, 'name');
      guardName(book, name);
      const sheet = addSheet(book, name);
      desk.tell({ type: EVENT.added, sheet, detail: {} });
      return item(sheet);
    },
    getItem: (book, [key]) => {
      const sheet = keyed(book, key);
      if (sheet === null) throw new ExcelError('ItemNotFound', `no sheet ${String(key)}`);
      return item(sheet);
    },
    getItemOrNullObject: (book, [key]) => {
      const sheet = keyed(book, key);
      return sheet === null ? null : item(sheet);
    },
    getItemAt: (book, [at]) => {
      const sheet = book.sheets[number(at)];
      if (sheet === undefined) throw new ExcelError('ItemNotFound', `no sheet ${String(at)}`);
      return item(sheet);
    },
    getActiveWorksheet: (book) => (book.active === null ? null : item(book.active)),
    getCount: (book, [visibleOnly]) => shown(book, visibleOnly).length,
    getFirst: (book, [visibleOnly]) => end(shown(book, visibleOnly)[0]),
    getLast: (book, [visibleOnly]) => end(shown(book, visibleOnly).at(-1)),
  },
};

function item(sheet: Sheet): Thing {
  return thing('Worksheet', sheet);
}

function end(sheet: Sheet | undefined): Thing {
  if (sheet === undefined) throw new ExcelError('ItemNotFound', 'no sheet');
  return item(sheet);
}

function shown(book: Book, visibleOnly: unknown): readonly Sheet[] {
  return visibleOnly === true
    ? book.sheets.filter(({ visibility }) => visibility === 'Visible')
    : book.sheets;
}

function keyed(book: Book, key: unknown): Sheet | null {
  const wanted = text(key, 'key');
  return book.sheets.find(({ id }) => id === wanted) ?? sheetNamed(book, wanted);
}

function unusedName(book: Book): string {
  for (let n = 1; ; n += 1) if (sheetNamed(book, `Sheet${n}`) === null) return `Sheet${n}`;
}

/** Throws what Excel does for a name it refuses or already has. */
export function guardName(book: Book, name: string, except?: Sheet): void {
  if (refusedName(name)) throw new ExcelError('InvalidArgument', `the sheet name ${name}`);
  const same = sheetNamed(book, name);
  if (same !== null && same !== except) throw new ExcelError('ItemAlreadyExists', `a sheet ${name}`);
}

/** Sheet deleted by the client: allowed by Excel, forbidden to us elsewhere. */
export function removeSheet(book: Book, sheet: Sheet, desk: Pick<Desk, 'tell'>): void {
  guardStructure(book);
  const others = book.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
  if (others.length === 0) throw new ExcelError('InvalidOperation', 'the last visible sheet');
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  if (book.active === sheet) book.active = others[0] ?? null;
  desk.tell({ type: EVENT.deleted, sheet, detail: {} });
}
