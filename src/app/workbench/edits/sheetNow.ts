import type { ICellData, IWorksheetData, Nullable } from '@univerjs/core';
import type { ColumnRun } from '../../../host/view/sheetView';
import type { Area } from '../../../sheet/grid';

/** A sheet of the grid as it stands 表格现状. */
export interface SheetNow {
  readonly name: string;
  readonly config: IWorksheetData;
  readonly filter: Area | null;
  /** Runs of columns as the file had them. */
  readonly runs: readonly ColumnRun[];
  readonly cell: (row: number, column: number) => Nullable<ICellData>;
  /** With the formulas that the grid keeps once for many cells. */
  readonly formula: (row: number, column: number) => string | null;
}
