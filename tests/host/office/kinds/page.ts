import type { Area } from '../../../../src/sheet/grid';
import { isColumns, isRows, LAST_COLUMN, LAST_ROW } from '../model/area';
import type { Sheet } from '../model/sheet';
import { type Breaks, type Desk, isThing, type Kind, thing } from '../thing';
import { ExcelError } from '../wire';
import { flag, number, oneOf, record, text } from './arguments';
import { areaIn, guardWritable } from './guards';
import { areasAt, live, range, rangeArgument } from './live';

type Check = (value: unknown) => unknown;

const LAYOUT: Readonly<Record<string, Check>> = {
  orientation: (value) => oneOf(value, ['Portrait', 'Landscape'] as const),
  paperSize: (value) => oneOf(value, ['A3', 'A4', 'A5', 'B4', 'B5', 'Letter', 'Legal'] as const),
  printOrder: (value) => oneOf(value, ['DownThenOver', 'OverThenDown'] as const),
  printErrors: text,
  printComments: text,
  zoom: (value) => {
    const { scale, horizontalFitToPages, verticalFitToPages } = record(value);
    const isScaled = scale !== undefined && scale !== null;
    if (isScaled && (number(scale) < 10 || number(scale) > 400))
      throw new ExcelError('InvalidArgument', 'zoom');
    return isScaled ? { scale } : { horizontalFitToPages, verticalFitToPages };
  },
  blackAndWhite: flag,
  centerHorizontally: flag,
  centerVertically: flag,
  draftMode: flag,
  printGridlines: flag,
  printHeadings: flag,
  firstPageNumber: (value) => value,
  bottomMargin: number,
  footerMargin: number,
  headerMargin: number,
  leftMargin: number,
  rightMargin: number,
  topMargin: number,
};

const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** How a sheet is printed 页面设置; margins in points. */
export const pageLayoutKind: Kind<Sheet> = {
  get: Object.fromEntries(
    Object.keys(LAYOUT).map((name) => [name, ({ print }: Sheet) => print.layout.values.get(name)]),
  ),
  set: Object.fromEntries(
    Object.entries(LAYOUT).map(([name, check]) => [
      name,
      ({ print }: Sheet, value: unknown, { book }: Desk) => {
        guardWritable(book);
        print.layout.values.set(name, check(value));
      },
    ]),
  ),
  to: { headersFooters: ({ print }) => thing('Bag', print.headers) },
  call: {
    setPrintArea: (sheet, [area], desk) => {
      guardWritable(desk.book);
      sheet.print.areas = areasFrom(area, sheet, desk);
    },
    getPrintAreaOrNullObject: (sheet, _, desk) =>
      sheet.print.areas.length === 0
        ? null
        : thing(
            'RangeAreas',
            sheet.print.areas.map((area) => live(sheet, area, desk)),
          ),
    setPrintMargins: ({ print }, [unit, margins], { book }) => {
      guardWritable(book);
      const points = UNITS[oneOf(unit, ['Points', 'Inches', 'Centimeters'] as const)] ?? 1;
      for (const [side, value] of Object.entries(record(margins))) {
        print.layout.values.set(`${side}Margin`, number(value, side) * points);
      }
    },
    setPrintTitleRows: (sheet, [rows], desk) => {
      const area = areaIn(rangeArgument(rows, sheet, desk), desk);
      if (!isRows(area)) throw new ExcelError('InvalidArgument', 'print titles are whole rows');
      sheet.print.titleRows = area;
    },
    setPrintTitleColumns: (sheet, [columns], desk) => {
      const area = areaIn(rangeArgument(columns, sheet, desk), desk);
      if (!isColumns(area)) throw new ExcelError('InvalidArgument', 'print titles are whole columns');
      sheet.print.titleColumns = area;
    },
    getPrintTitleRowsOrNullObject: (sheet, _, desk) =>
      sheet.print.titleRows === null ? null : range(sheet, sheet.print.titleRows, desk),
    getPrintTitleColumnsOrNullObject: (sheet, _, desk) =>
      sheet.print.titleColumns === null ? null : range(sheet, sheet.print.titleColumns, desk),
  },
};

function areasFrom(value: unknown, sheet: Sheet, desk: Desk): Area[] {
  const places =
    isThing(value) && value.kind === 'RangeAreas'
      ? value.self
      : typeof value === 'string'
        ? areasAt(sheet, value, desk)
        : [rangeArgument(value, sheet, desk)];
  return places.map((place) => areaIn(place, desk));
}

/** Most manual breaks Excel keeps on a sheet, per direction. */
const MOST_BREAKS = 1026;

/** Manual page breaks 分页符 of rows or columns. */
export const pageBreaksKind: Kind<Breaks> = {
  items: ({ sheet, axis }) => sheet.print[axis].map((at) => thing('PageBreak', { sheet, axis, at })),
  call: {
    add: ({ sheet, axis }, [before], desk) => {
      guardWritable(desk.book);
      const { top, left } = areaIn(rangeArgument(before, sheet, desk), desk);
      const at = axis === 'rowBreaks' ? top : left;
      if (at === 0) throw new ExcelError('InvalidArgument', 'a break before the first');
      const breaks = new Set(sheet.print[axis]).add(at);
      if (breaks.size > MOST_BREAKS)
        throw new ExcelError('InvalidArgument', `more than ${MOST_BREAKS} breaks`);
      sheet.print[axis] = [...breaks].sort((a, b) => a - b);
      return thing('PageBreak', { sheet, axis, at });
    },
    getCount: ({ sheet, axis }) => sheet.print[axis].length,
    getItem: ({ sheet, axis }, [index]) => {
      const at = sheet.print[axis][number(index)];
      if (at === undefined) throw new ExcelError('ItemNotFound');
      return thing('PageBreak', { sheet, axis, at });
    },
    removePageBreaks: ({ sheet, axis }, _, { book }) => {
      guardWritable(book);
      sheet.print[axis] = [];
    },
  },
};

type Break = Breaks & { readonly at: number };

export const pageBreakKind: Kind<Break> = {
  id: ({ at }) => ({ _Id: String(at) }),
  get: {
    rowIndex: ({ axis, at }) => (axis === 'rowBreaks' ? at : 0),
    columnIndex: ({ axis, at }) => (axis === 'columnBreaks' ? at : 0),
  },
  call: {
    delete: ({ sheet, axis, at }) => {
      sheet.print[axis] = sheet.print[axis].filter((one) => one !== at);
    },
    getCellAfterBreak: ({ sheet, axis, at }, _, desk) => {
      const [row, column] = axis === 'rowBreaks' ? [at, 0] : [0, at];
      return range(sheet, { top: row, left: column, bottom: row, right: column }, desk);
    },
  },
};

/** Panes that stay 冻结窗格. */
export const freezePanesKind: Kind<Sheet> = {
  call: {
    freezeRows: (sheet, [count]) => {
      sheet.frozen = { rows: number(count ?? 1), columns: 0 };
    },
    freezeColumns: (sheet, [count]) => {
      sheet.frozen = { rows: 0, columns: number(count ?? 1) };
    },
    freezeAt: (sheet, [frozen], desk) => {
      const area = areaIn(rangeArgument(frozen, sheet, desk), desk);
      sheet.frozen = {
        rows: isColumns(area) ? 0 : area.bottom + 1,
        columns: isRows(area) ? 0 : area.right + 1,
      };
    },
    unfreeze: (sheet) => {
      sheet.frozen = null;
    },
    getLocationOrNullObject: (sheet, _, desk) => {
      if (sheet.frozen === null) return null;
      const { rows, columns } = sheet.frozen;
      const bottom = rows === 0 ? LAST_ROW : rows - 1;
      return range(
        sheet,
        { top: 0, left: 0, bottom, right: columns === 0 ? LAST_COLUMN : columns - 1 },
        desk,
      );
    },
  },
};
