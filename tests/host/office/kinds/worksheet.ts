import { LAST_COLUMN, LAST_ROW } from '../model/area';
import { usedArea } from '../model/cells';
import { type Sheet, USUAL_HEIGHT, USUAL_WIDTH } from '../model/sheet';
import { type Desk, EVENT, type Kind, type Thing, thing } from '../thing';
import { ExcelError } from '../wire';
import { flag, number, oneOf, text } from './arguments';
import { guardSheet, guardStructure } from './guards';
import { areasAt, range, rangeArgument, rangeOrNull } from './live';
import { guardName, removeSheet } from './worksheets';

type Call = NonNullable<Kind<Sheet>['call']>[string];

const ALL = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

const places: Readonly<Record<string, Call>> = {
  getRange: (sheet, [address], desk) => {
    if (address === undefined || address === null) return range(sheet, ALL, desk);
    const place = rangeArgument(text(address, 'address'), sheet, desk);
    if (place.sheet !== sheet)
      throw new ExcelError('InvalidArgument', `${text(address)} is on another sheet`);
    return thing('Range', place);
  },
  getRangeByIndexes: (sheet, [top, left, rows, columns], desk) =>
    range(
      sheet,
      {
        top: number(top),
        left: number(left),
        bottom: number(top) + number(rows) - 1,
        right: number(left) + number(columns) - 1,
      },
      desk,
    ),
  getCell: (sheet, [row, column], desk) =>
    range(
      sheet,
      { top: number(row), left: number(column), bottom: number(row), right: number(column) },
      desk,
    ),
  getRanges: (sheet, [address], desk) => {
    if (address === undefined || address === null) return thing('RangeAreas', areasAt(sheet, 'A:XFD', desk));
    return thing('RangeAreas', areasAt(sheet, text(address, 'address'), desk));
  },
  // An empty sheet has a used range all the same: A1.
  getUsedRange: (sheet, [valuesOnly], desk) =>
    range(sheet, usedArea(sheet, valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 }, desk),
  getUsedRangeOrNullObject: (sheet, [valuesOnly], desk) =>
    rangeOrNull(sheet, usedArea(sheet, valuesOnly === true), desk),
};

/** A worksheet 工作表. */
export const worksheetKind: Kind<Sheet> = {
  id: ({ id }) => ({ Id: id }),
  get: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    position: (sheet, { book }) => book.sheets.indexOf(sheet),
    visibility: ({ visibility }) => visibility,
    tabColor: ({ tabColor }) => tabColor,
    showGridlines: ({ showGridlines }) => showGridlines,
    standardHeight: () => USUAL_HEIGHT,
    standardWidth: () => USUAL_WIDTH,
  },
  set: {
    name: (sheet, value, { book }) => {
      guardStructure(book);
      guardName(book, text(value, 'name'), sheet);
      sheet.name = text(value);
    },
    position: (sheet, value, { book }) => {
      guardStructure(book);
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
      book.sheets.splice(number(value), 0, sheet);
    },
    visibility: (sheet, value, { book }) => {
      guardStructure(book);
      const visibility = oneOf(value, ['Visible', 'Hidden', 'VeryHidden'] as const);
      const others = book.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
      if (visibility !== 'Visible' && others.length === 0) throw new ExcelError('InvalidOperation');
      sheet.visibility = visibility;
    },
    tabColor: (sheet, value, { book }) => {
      guardStructure(book);
      sheet.tabColor = text(value).toUpperCase();
    },
    // The client sets `showGridlines` under this name, in a helper where no metadata is.
    gridlines: (sheet, value) => {
      sheet.showGridlines = flag(value);
    },
  },
  to: {
    autoFilter: (sheet) => thing('AutoFilter', sheet),
    comments: (sheet) => thing('CommentCollection', sheet),
    charts: (sheet) => thing('ChartCollection', sheet),
    customProperties: (sheet) => thing('WorksheetCustomPropertyCollection', sheet),
    freezePanes: (sheet) => thing('WorksheetFreezePanes', sheet),
    horizontalPageBreaks: (sheet) => thing('PageBreakCollection', { sheet, axis: 'rowBreaks' }),
    verticalPageBreaks: (sheet) => thing('PageBreakCollection', { sheet, axis: 'columnBreaks' }),
    names: (sheet, { book }) => thing('NamedItemCollection', { book, sheet }),
    pageLayout: (sheet) => thing('PageLayout', sheet),
    protection: (sheet) => thing('WorksheetProtection', sheet),
    tables: (sheet) => thing('TableCollection', sheet),
  },
  call: {
    ...places,
    activate: (sheet, _, desk) => {
      activate(sheet, desk);
    },
    delete: (sheet, _, desk) => {
      removeSheet(desk.book, sheet, desk);
    },
    getNextOrNullObject: (sheet, [visibleOnly], desk) => neighbour(sheet, 1, visibleOnly, desk),
    getPreviousOrNullObject: (sheet, [visibleOnly], desk) => neighbour(sheet, -1, visibleOnly, desk),
    calculate: () => undefined,
  },
};

export function activate(sheet: Sheet, desk: Pick<Desk, 'book' | 'tell'>): void {
  if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation', 'a hidden sheet');
  const before = desk.book.active;
  if (before === sheet) return;
  desk.book.active = sheet;
  if (before !== null) desk.tell({ type: EVENT.deactivated, sheet: before, detail: {} });
  desk.tell({ type: EVENT.activated, sheet, detail: {} });
}

function neighbour(sheet: Sheet, step: number, visibleOnly: unknown, { book }: Desk): Thing | null {
  const sheets = book.sheets.filter(
    (one) => one === sheet || visibleOnly !== true || one.visibility === 'Visible',
  );
  const found = sheets[sheets.indexOf(sheet) + step];
  return found === undefined ? null : thing('Worksheet', found);
}

/** Protection of a sheet's cells 工作表保护. */
export const sheetProtectionKind: Kind<Sheet> = {
  get: {
    protected: ({ protection }) => protection !== null,
    options: ({ protection }) => protection ?? {},
  },
  call: {
    protect: (sheet, [options], { book }) => {
      guardSheet(book, sheet);
      sheet.protection = (options ?? {}) as Record<string, boolean>; // Excel's options are flags and two names
    },
    unprotect: (sheet) => {
      sheet.protection = null;
    },
  },
};

/** Comments 批注 are counted, no more. */
export const commentsKind: Kind<Sheet> = { call: { getCount: ({ comments }) => comments?.length ?? 0 } };
