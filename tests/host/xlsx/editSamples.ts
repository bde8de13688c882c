import type { BookEdit, CellEdit } from '../../../src/host/view/bookEdit';
import type { CellView, RowView, ViewFont, ViewStyle } from '../../../src/host/view/sheetView';
import { openXlsx } from '../../../src/host/xlsx/xlsxWorkbook';
import { cellName, parseCellName } from '../../../src/sheet/grid';

export const FONT: ViewFont = {
  name: '微软雅黑',
  size: 12,
  bold: true,
  italic: false,
  underline: true,
  strike: false,
  color: 'C00000',
};

export const LOOK: ViewStyle = {
  font: FONT,
  fill: 'FFF2CC',
  align: 'center',
  valign: 'center',
  wrap: true,
  shrink: false,
  indent: 0,
  rotation: -45,
  format: '#,##0.00;[Red]-#,##0.00',
  lines: {
    top: { style: 'double', color: '0070C0' },
    right: null,
    bottom: { style: 'thin', color: null },
    left: { style: 'mediumDashDot', color: '00B050' },
  },
};

export async function edited(bytes: Uint8Array, ...edits: readonly BookEdit[]): Promise<Uint8Array> {
  const book = await openXlsx(bytes);
  await book.edit(edits);
  return book.save();
}

/** Every cell of a sheet as it looks, by address; cells that neither hold nor show anything are not there. */
export async function viewedCells(bytes: Uint8Array, sheet: string): Promise<Map<string, Viewed>> {
  const { view, rows } = await viewedRows(bytes, sheet);
  return new Map(
    rows.flatMap(({ row, cells }) =>
      cells.map(({ column, style, value, formula }) => [
        cellName(row, column),
        { value, formula, style: view.styles[style]! },
      ]),
    ),
  );
}

export async function viewedRows(bytes: Uint8Array, sheet: string) {
  const view = await (await openXlsx(bytes)).view();
  const rows: readonly RowView[] = await view.rowsOf(sheet, 0, 1048575);
  return { view, rows, frame: view.sheets.find(({ name }) => name === sheet)! };
}

export interface Viewed {
  readonly value: CellView['value'];
  readonly formula: string | undefined;
  readonly style: ViewStyle;
}

/** One cell edit by address: `at('B2', {value: 1})`. */
export function at(name: string, edit: Omit<CellEdit, 'row' | 'column'>): CellEdit {
  return { ...parseCellName(name)!, ...edit };
}
