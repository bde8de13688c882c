import type { CellValue, SheetModel } from '../../documents/sheetModel';

/** Values of a report by place, for the copies its charts keep; the other kinds have no charts. */
export function valueAt(model: SheetModel): (row: number, column: number) => CellValue {
  if (model.kind !== 'report') return () => null;
  const rows = new Map<number, Map<number, CellValue>>();
  return (row, column) => {
    let cells = rows.get(row);
    if (cells === undefined) {
      cells = new Map(model.rows[row]?.cells.map((cell) => [cell.column, cell.value]));
      rows.set(row, cells);
    }
    return cells.get(column) ?? null;
  };
}
