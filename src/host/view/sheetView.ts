import type { Area, Grid } from '../../sheet/grid';
import type { ChartView, PictureView } from './drawingView';
import type { PrintView } from './printView';
import type { ConditionView, ValidationView } from './ruleView';

/**
 * How a workbook looks 版面: what a spreadsheet or a preview on the screen shows of it, whatever it was read from.
 * Lengths are points unless said otherwise; rows and columns are 0-based, both ends of a range inside.
 */
export interface BookView {
  /** Looks that cells, rows and columns refer to by index; 0 is the workbook's plain one. */
  readonly styles: readonly ViewStyle[];
  readonly sheets: readonly SheetFrame[];
  /** Index in `sheets` of the tab that is open. */
  readonly active: number;
}

/** Everything of a sheet but its cells. */
export interface SheetFrame {
  readonly name: string;
  readonly visibility: Grid['visibility'];
  /** The id of our mark, when the sheet is one of ours. */
  readonly mark: string | null;
  /** `RRGGBB` */
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  /** Per cent. */
  readonly zoom: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly rowHeight: number;
  readonly columnWidth: number;
  /** Runs of columns that differ from the default, ascending. */
  readonly columns: readonly ColumnRun[];
  /** Rows and columns in use: the last row and column that hold a value or a look of their own. */
  readonly extent: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Area[];
  readonly filter: Area | null;
  readonly validations: readonly ValidationView[];
  readonly conditions: readonly ConditionView[];
  readonly pictures: readonly PictureView[];
  readonly charts: readonly ChartView[];
  readonly print: PrintView;
  readonly isProtected: boolean;
}

export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly hidden: boolean;
  readonly style: number;
}

/** A row that holds cells, or differs from the default. */
export interface RowView {
  readonly row: number;
  /** `null`: the default. */
  readonly height: number | null;
  readonly hidden: boolean;
  readonly style: number;
  readonly cells: readonly CellView[];
}

export interface CellView {
  readonly column: number;
  readonly style: number;
  readonly value: ViewValue;
  /** Without `=`; the value is its stored result. */
  readonly formula?: string;
  /** Text in pieces with looks of their own. */
  readonly rich?: readonly { readonly text: string; readonly font: ViewFont }[];
  /** Address outside, or a place in the workbook such as `'收费标准'!A1`. */
  readonly link?: string;
}

/** Dates are numbers in the workbook's own date system, as the file has them; their format says that they are dates. */
export type ViewValue = string | number | boolean | { readonly error: string } | null;

export interface ViewFont {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** `RRGGBB`; `null` is automatic. */
  readonly color: string | null;
}

/** The line styles of SpreadsheetML, in the order in which the grid of the workbench numbers them from 1. */
export const LINE_STYLES = [
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
] as const;

export type LineStyle = (typeof LINE_STYLES)[number];

export interface Line {
  readonly style: LineStyle;
  readonly color: string | null;
}

export interface ViewStyle {
  readonly font: ViewFont;
  /** `RRGGBB` of a solid fill; a pattern is shown by its mean colour. */
  readonly fill: string | null;
  readonly align: 'general' | 'left' | 'center' | 'right' | 'justify' | 'fill';
  readonly valign: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  /** Degrees, −90 … 90; 255 is stacked. */
  readonly rotation: number;
  /** Format code, `General` when there is none. */
  readonly format: string;
  readonly lines: {
    readonly top: Line | null;
    readonly right: Line | null;
    readonly bottom: Line | null;
    readonly left: Line | null;
  };
}
