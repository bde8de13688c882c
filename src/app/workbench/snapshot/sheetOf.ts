import type { IColumnData, IWorksheetData } from '@univerjs/core';
import type { SheetFrame } from '../../../host/view/sheetView';
import * as code from './codes';
import { cssColor } from './colors';
import { pixels } from './lengths';
import { rangeOf, type Size } from './ranges';
import { styleId } from './styleOf';

/** Room below and beside what is in use, for typing. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 6;
const FEWEST_ROWS = 120;
const FEWEST_COLUMNS = 26;
const MOST_ROWS = 1048576;
const MOST_COLUMNS = 16384;

/** How large the grid makes a sheet. */
export function sizeOf({ extent, merges }: SheetFrame): Size {
  const rows = merges.reduce((most, area) => Math.max(most, area.bottom + 1), extent.rows);
  const columns = merges.reduce((most, area) => Math.max(most, area.right + 1), extent.columns);
  return {
    rows: Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, rows + SPARE_ROWS)),
    columns: Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, columns + SPARE_COLUMNS)),
  };
}

/** A sheet 工作表 as the grid has it, without its cells. */
export function sheetOf(frame: SheetFrame, id: string): IWorksheetData {
  const size = sizeOf(frame);
  return {
    id,
    name: frame.name,
    defaultStyle: styleId(0),
    tabColor: cssColor(frame.tabColor) ?? '',
    hidden: frame.visibility === 'visible' ? code.NO : code.YES,
    freeze: freezeOf(frame.frozen),
    rowCount: size.rows,
    columnCount: size.columns,
    // The grid reads these three and asks for them, whatever it says of them.
    /* eslint-disable @typescript-eslint/no-deprecated */
    zoomRatio: Math.min(4, Math.max(0.1, frame.zoom / 100)),
    scrollTop: 0,
    scrollLeft: 0,
    /* eslint-enable @typescript-eslint/no-deprecated */
    defaultColumnWidth: pixels(frame.columnWidth),
    defaultRowHeight: pixels(frame.rowHeight),
    mergeData: frame.merges.map(rangeOf),
    cellData: {},
    rowData: {},
    columnData: columnsOf(frame, size.columns),
    rowHeader: { width: 46, hidden: code.NO },
    columnHeader: { height: 20, hidden: code.NO },
    showGridlines: frame.gridlines ? code.YES : code.NO,
    rightToLeft: code.NO,
  };
}

export function freezeOf(frozen: SheetFrame['frozen']): IWorksheetData['freeze'] {
  const { rows, columns } = frozen;
  return {
    ySplit: rows,
    xSplit: columns,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
}

export function columnsOf(frame: SheetFrame, count: number): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const run of frame.columns) {
    for (let column = run.first; column <= Math.min(run.last, count - 1); column++) {
      columns[column] = {
        w: pixels(run.width),
        custom: { width: run.width },
        ...(run.hidden ? { hd: code.YES } : {}),
        ...(run.style === 0 ? {} : { s: styleId(run.style) }),
      };
    }
  }
  return columns;
}
