import type { Area } from '../../sheet/grid';
import type { ColumnRun, RowView, ViewStyle, ViewValue } from './sheetView';

/**
 * What people did to a workbook in a grid on the screen 表格改动. Cells are patched in place; a sheet whose rows or
 * columns moved is rewritten from the grid. Whatever an edit does not speak of stays byte for byte.
 */
export type BookEdit =
  | { readonly kind: 'cells'; readonly sheet: string; readonly cells: readonly CellEdit[] }
  /** Widths, heights, merges, frozen panes: each list is the whole of what the sheet has now. */
  | {
      readonly kind: 'layout';
      readonly sheet: string;
      readonly layout: LayoutEdit;
      /** What the columns' looks refer to; left out: the looks of the `BookView`. */
      readonly styles?: readonly ViewStyle[];
    }
  /** The sheet's rows are these and no others: rows or columns were inserted, deleted or moved. */
  | {
      readonly kind: 'rewrite';
      readonly sheet: string;
      readonly styles: readonly ViewStyle[];
      readonly rows: readonly RowView[];
      readonly layout: LayoutEdit;
    }
  | { readonly kind: 'add-sheet'; readonly sheet: string; readonly at: number }
  | { readonly kind: 'rename-sheet'; readonly sheet: string; readonly to: string }
  | { readonly kind: 'remove-sheet'; readonly sheet: string }
  | { readonly kind: 'move-sheet'; readonly sheet: string; readonly to: number }
  | {
      readonly kind: 'show-sheet';
      readonly sheet: string;
      readonly visibility: 'visible' | 'hidden';
    };

export interface CellEdit {
  readonly row: number;
  readonly column: number;
  /** What was typed; left out: only the look changed. A text stays a text, whatever it looks like. */
  readonly value?: ViewValue;
  /** Without `=`; the value is its result. `null` or left out: no formula. */
  readonly formula?: string | null;
  /** The whole look of the cell; left out: as it was. */
  readonly style?: ViewStyle;
}

export interface LayoutEdit {
  readonly columns?: readonly ColumnRun[];
  /** Only rows whose height or visibility is their own. */
  readonly heights?: readonly {
    readonly row: number;
    readonly height: number | null;
    readonly hidden: boolean;
  }[];
  readonly merges?: readonly Area[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly filter?: Area | null;
}
