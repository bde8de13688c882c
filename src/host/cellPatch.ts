import type { CellStyle, CellValue } from '../documents/sheetModel';

/** One cell to be set 单元格改动; 0-based. */
export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** For a cell of ours that is new; without it the cell keeps the look it has. */
  readonly style?: CellStyle;
}
