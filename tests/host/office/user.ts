import type { Host } from './host';
import { areaOf } from './model/area';
import { type Book, sheetNamed } from './model/book';
import { factOf, withFact } from './model/cellFormat';
import { contentAt, formatAt, rowAt, setContent } from './model/cells';
import { typed } from './model/input';
import { deleteRows, insertRows } from './model/moves';
import type { Row, Sheet } from './model/sheet';
import { plainValue, valueAt } from './model/values';
import { EVENT } from './thing';

/** What a person does in Excel 用户操作, as Excel would take it; those who listen are told. */
export interface User {
  readonly type: (sheet: string, cell: string, value: string | number | boolean) => void;
  readonly insertRows: (sheet: string, above: number, count?: number) => void;
  readonly deleteRows: (sheet: string, from: number, count?: number) => void;
  /** Sorts the rows of an area by one of its columns, as texts. */
  readonly sort: (sheet: string, area: string, column: number) => void;
  readonly rename: (sheet: string, name: string) => void;
  readonly remove: (sheet: string) => void;
  readonly protect: (sheet: string) => void;
  readonly hideRows: (sheet: string, from: number, count?: number) => void;
  readonly activate: (sheet: string) => void;
}

/** Rows are counted from 0, as `rowIndex` is. */
export function userOf({ book, events }: Pick<Host, 'book' | 'events'>, year = 2026): User {
  const at = (name: string): Sheet => found(book, name);
  const tell = (sheet: Sheet, address: string, changeType: string): void => {
    events.tell({ type: EVENT.changed, sheet, detail: { address, changeType } });
  };
  return {
    type: (name, cell, value) => {
      const sheet = at(name);
      const area = areaOf(cell);
      if (area === null) throw new Error(`no cell ${cell}`);
      const look = formatAt(sheet, area.top, area.left);
      const { content, numberFormat } = typed(value, String(factOf(look, 'numberFormat')), year);
      setContent(sheet, area.top, area.left, content);
      if (numberFormat !== undefined) {
        rowAt(sheet, area.top).formats[area.left] = withFact(look, 'numberFormat', numberFormat);
      }
      tell(sheet, cell, 'RangeEdited');
    },
    insertRows: (name, above, count = 1) => {
      insertRows(at(name), above, count);
      tell(at(name), `${above + 1}:${above + count}`, 'RowInserted');
    },
    deleteRows: (name, from, count = 1) => {
      deleteRows(at(name), from, count);
      tell(at(name), `${from + 1}:${from + count}`, 'RowDeleted');
    },
    sort: (name, address, column) => {
      const sheet = at(name);
      sorted(book, sheet, address, column);
      tell(sheet, address, 'RangeEdited');
    },
    rename: (name, to) => {
      at(name).name = to;
    },
    remove: (name) => {
      const sheet = at(name);
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
      if (book.active === sheet) book.active = book.sheets[0] ?? null;
      events.tell({ type: EVENT.deleted, sheet, detail: {} });
    },
    protect: (name) => {
      at(name).protection = {};
    },
    hideRows: (name, from, count = 1) => {
      for (let row = from; row < from + count; row += 1) rowAt(at(name), row).hidden = true;
    },
    activate: (name) => {
      const before = book.active;
      book.active = at(name);
      if (before !== null) events.tell({ type: EVENT.deactivated, sheet: before, detail: {} });
      events.tell({ type: EVENT.activated, sheet: book.active, detail: {} });
    },
  };
}

function found(book: Book, name: string): Sheet {
  const sheet = sheetNamed(book, name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Only cells of the area move; what stands beside it stays, as Excel's own sort leaves it. */
function sorted(book: Book, sheet: Sheet, address: string, column: number): void {
  const area = areaOf(address);
  if (area === null) throw new Error(`no area ${address}`);
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i);
  const keyed = rows.map((row) => {
    const stored: Row = rowAt(sheet, row);
    return {
      key: String(plainValue(valueAt(book, sheet, row, column))),
      contents: stored.contents.slice(area.left, area.right + 1),
      formats: stored.formats.slice(area.left, area.right + 1),
    };
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  keyed.forEach(({ contents, formats }, i) => {
    const stored = rowAt(sheet, area.top + i);
    for (let right = 0; right <= area.right - area.left; right += 1) {
      stored.contents[area.left + right] = contents[right];
      stored.formats[area.left + right] = formats[right];
    }
  });
}

/** The text of a cell, for a test to look at. */
export function cellText(book: Book, sheet: string, cell: string): string {
  const area = areaOf(cell);
  const on = found(book, sheet);
  if (area === null || contentAt(on, area.top, area.left) === undefined) return '';
  const value = valueAt(book, on, area.top, area.left);
  return typeof value === 'object' ? value.error : String(value);
}
