import type { PrintView } from '../../../src/host/view/printView';
import type { RowView, SheetFrame, ViewStyle } from '../../../src/host/view/sheetView';

/** Sheets for tests, with plain numbers: rows of 15 and columns of 50 points on A4 with margins of an inch. */

const INCH = 25.4;

export const PRINT: PrintView = {
  paper: { name: 'A4', width: 210, height: 297 },
  orientation: 'portrait',
  scale: 100,
  fit: null,
  margins: { left: INCH, right: INCH, top: INCH, bottom: INCH, header: INCH / 2, footer: INCH / 2 },
  centred: { horizontally: false, vertically: false },
  header: '',
  footer: '',
  areas: null,
  titleRows: null,
  titleColumns: null,
  rowBreaks: [],
  columnBreaks: [],
  gridlines: false,
  headings: false,
  overThenDown: false,
};

export function frameOf(print: Partial<PrintView>, more: Partial<SheetFrame> = {}): SheetFrame {
  return {
    name: '表',
    visibility: 'visible',
    mark: null,
    tabColor: null,
    gridlines: true,
    zoom: 100,
    frozen: { rows: 0, columns: 0 },
    rowHeight: 15,
    columnWidth: 50,
    columns: [],
    extent: { rows: 0, columns: 0 },
    merges: [],
    filter: null,
    validations: [],
    conditions: [],
    pictures: [],
    charts: [],
    print: { ...PRINT, ...print },
    isProtected: false,
    ...more,
  };
}

export const PLAIN: ViewStyle = {
  font: {
    name: '宋体',
    size: 11,
    bold: false,
    italic: false,
    underline: false,
    strike: false,
    color: null,
  },
  fill: null,
  align: 'general',
  valign: 'bottom',
  wrap: false,
  shrink: false,
  indent: 0,
  rotation: 0,
  format: 'General',
  lines: { top: null, right: null, bottom: null, left: null },
};

export function rowOf(row: number, more: Partial<RowView> = {}): RowView {
  return { row, height: null, hidden: false, style: 0, cells: [], ...more };
}

/** A row with a value in a column. */
export function rowWith(row: number, column: number, value: string | number = '值'): RowView {
  return rowOf(row, { cells: [{ column, style: 0, value }] });
}
