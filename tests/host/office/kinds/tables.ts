import { common, rowCount } from '../model/area';
import { bag } from '../model/bag';
import { type Book, newId } from '../model/book';
import type { Sheet, Table } from '../model/sheet';
import { type Kind, type Thing, thing } from '../thing';
import { ExcelError } from '../wire';
import { flag, number, text } from './arguments';
import { areaIn, guardSheet } from './guards';
import { range, rangeArgument } from './live';

interface TableSelf {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** Tables 表格 of a sheet or of the workbook. */
export const tablesKind: Kind<Book | Sheet> = {
  items: (of) => all(of).map((one) => thing('Table', one)),
  get: { count: (of) => all(of).length },
  call: {
    add: (of, [address, hasHeaders], desk) => {
      const place = rangeArgument(address, 'sheets' in of ? (of.active ?? missing('')) : of, desk);
      const area = areaIn(place, desk);
      guardSheet(desk.book, place.sheet);
      if (place.sheet.tables.some((one) => common(one.area, area) !== null)) {
        throw new ExcelError('InvalidArgument', 'tables may not overlap');
      }
      const id = newId(desk.book);
      const name = `Table${desk.book.sheets.flatMap(({ tables }) => tables).length + 1}`;
      const table = { id, name, area, hasHeaders: flag(hasHeaders), bag: bag('Table', PLAIN_TABLE) };
      place.sheet.tables.push(table);
      return thing('Table', { sheet: place.sheet, table });
    },
    getCount: (of) => all(of).length,
    getItem: (of, [key]) => found(of, key) ?? missing(key),
    getItemOrNullObject: (of, [key]) => found(of, key),
    getItemAt: (of, [at]) => {
      const one = all(of)[number(at)];
      return one === undefined ? missing(at) : thing('Table', one);
    },
  },
};

const PLAIN_TABLE = {
  style: 'TableStyleMedium2',
  showHeaders: true,
  showTotals: false,
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

function all(of: Book | Sheet): readonly TableSelf[] {
  const sheets = 'sheets' in of ? of.sheets : [of];
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

function found(of: Book | Sheet, key: unknown): Thing | null {
  const one = all(of).find(({ table }) => table.id === key || table.name === key);
  return one === undefined ? null : thing('Table', one);
}

function missing(key: unknown): never {
  throw new ExcelError('ItemNotFound', `no table ${String(key)}`);
}

export const tableKind: Kind<TableSelf> = {
  id: ({ table }) => ({ Id: table.id }),
  get: { id: ({ table }) => table.id, name: ({ table }) => table.name },
  set: {
    name: ({ table }, value) => {
      table.name = text(value);
    },
  },
  to: { worksheet: ({ sheet }) => thing('Worksheet', sheet) },
  call: {
    convertToRange: ({ sheet, table }, _, desk) => {
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      return range(sheet, table.area, desk);
    },
    delete: ({ sheet, table }) => {
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
    },
    getRange: ({ sheet, table }, _, desk) => range(sheet, table.area, desk),
    getHeaderRowRange: ({ sheet, table }, _, desk) =>
      range(sheet, { ...table.area, bottom: table.area.top }, desk),
    getDataBodyRange: ({ sheet, table: { area, hasHeaders } }, _, desk) =>
      range(sheet, { ...area, top: area.top + (hasHeaders && rowCount(area) > 1 ? 1 : 0) }, desk),
  },
};

/** Filter of a sheet 自动筛选. */
export const autoFilterKind: Kind<Sheet> = {
  get: {
    enabled: ({ filter }) => filter !== null,
    isDataFiltered: ({ rows, filter }) =>
      filter !== null &&
      [...rows].some(([at, { hidden }]) => hidden && at > filter.top && at <= filter.bottom),
  },
  call: {
    apply: (sheet, [place], desk) => {
      guardSheet(desk.book, sheet, 'allowAutoFilter');
      sheet.filter = areaIn(rangeArgument(place, sheet, desk), desk);
    },
    remove: (sheet) => {
      sheet.filter = null;
    },
    getRangeOrNullObject: (sheet, _, desk) =>
      sheet.filter === null ? null : range(sheet, sheet.filter, desk),
  },
};
