import type { ICellData, Nullable } from '@univerjs/core';
import type { CellView, RowView } from '../../../host/view/sheetView';
import { valueBack } from '../snapshot/cellBack';
import * as code from '../snapshot/codes';
import { richBack } from '../snapshot/richOf';
import { heightBack } from './layoutBack';
import type { Looks } from './looks';
import { numbered } from './numbered';
import type { SheetNow } from './sheetNow';

/** All rows of a sheet as the grid has them now, for a sheet whose rows or columns moved. */
export function rowsBack(sheet: SheetNow, looks: Looks): RowView[] {
  const { cellData, rowData } = sheet.config;
  const rows = new Set([...numbered(cellData), ...numbered(rowData)].map(([row]) => row));
  return [...rows]
    .sort((a, b) => a - b)
    .flatMap((row) => {
      const own = rowData[row];
      const view: RowView = {
        row,
        height: heightBack(own),
        hidden: own?.hd === code.YES,
        style: looks.indexOf(own?.s),
        cells: cellsBack(sheet, row, looks),
      };
      const isPlain = view.height === null && !view.hidden && view.style === 0 && view.cells.length === 0;
      return isPlain ? [] : [view];
    });
}

function cellsBack(sheet: SheetNow, row: number, looks: Looks): CellView[] {
  return numbered(sheet.config.cellData[row] ?? {}).flatMap(([column, cell]) =>
    cellBack(sheet, { row, column, cell }, looks),
  );
}

function cellBack(
  sheet: SheetNow,
  {
    row,
    column,
    cell,
  }: { readonly row: number; readonly column: number; readonly cell: Nullable<ICellData> },
  looks: Looks,
): CellView[] {
  if (cell == null) return [];
  const style = looks.indexOf(cell.s);
  const formula = sheet.formula(row, column);
  const value = valueBack(cell);
  if (value === null && formula === null && cell.s == null) return [];
  const link: unknown = cell.custom?.['link'];
  const rich = cell.p == null || formula !== null ? null : richBack(cell.p, looks.at(style).font);
  return [
    {
      column,
      style,
      value,
      ...(formula === null ? {} : { formula }),
      ...(rich !== null && rich.length > 1 ? { rich } : {}),
      ...(typeof link === 'string' ? { link } : {}),
    },
  ];
}
