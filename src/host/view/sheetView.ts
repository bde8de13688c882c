import type { Area, Grid } from '../../sheet/grid';

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

/** The line styles of SpreadsheetML. */
export type LineStyle =
  | 'thin'
  | 'hair'
  | 'dotted'
  | 'dashed'
  | 'dashDot'
  | 'dashDotDot'
  | 'double'
  | 'medium'
  | 'mediumDashed'
  | 'mediumDashDot'
  | 'mediumDashDotDot'
  | 'slantDashDot'
  | 'thick';

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

/** A rule for what may be typed; formulas as the file has them, without `=`. */
export interface ValidationView {
  readonly areas: readonly Area[];
  readonly kind: 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom' | 'any';
  readonly operator:
    | 'between'
    | 'notBetween'
    | 'equal'
    | 'notEqual'
    | 'greaterThan'
    | 'lessThan'
    | 'greaterThanOrEqual'
    | 'lessThanOrEqual';
  readonly formulas: readonly string[];
  readonly allowsBlank: boolean;
  readonly showsList: boolean;
  readonly prompt: { readonly title: string; readonly text: string } | null;
  readonly error: {
    readonly style: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly text: string;
  } | null;
}

/** A conditional format 条件格式. */
export interface ConditionView {
  readonly areas: readonly Area[];
  /** As SpreadsheetML names it: `cellIs`, `expression`, `colorScale`, `dataBar`, `duplicateValues` … */
  readonly kind: string;
  readonly operator: string | null;
  readonly formulas: readonly string[];
  readonly text: string | null;
  readonly priority: number;
  readonly stops: boolean;
  readonly rank: { readonly count: number; readonly bottom: boolean; readonly percent: boolean } | null;
  /** What it changes; a missing part stays as the cell has it. */
  readonly look: {
    readonly color?: string;
    readonly fill?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly strike?: boolean;
    readonly underline?: boolean;
  } | null;
  /** Stops of a colour scale, or the ends and colour of a data bar. */
  readonly scale: readonly {
    readonly at: string;
    readonly value: string | null;
    readonly color: string;
  }[];
}

/** Where a drawing sits: corner cells with offsets inside them, in points. */
export interface Anchor {
  readonly from: {
    readonly row: number;
    readonly column: number;
    readonly dx: number;
    readonly dy: number;
  };
  /** `null` when a size is given instead. */
  readonly to: Anchor['from'] | null;
  readonly width: number;
  readonly height: number;
}

export interface PictureView {
  readonly anchor: Anchor;
  /** `image/png` … */
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly description: string;
}

export interface ChartView {
  readonly anchor: Anchor;
  readonly kind: 'column' | 'bar' | 'line' | 'pie' | 'other';
  readonly stacked: boolean;
  readonly title: string;
  readonly axisFormat: string | null;
  /** References as the file has them, with the values stored beside them. */
  readonly series: readonly {
    readonly name: string;
    readonly categories: readonly string[];
    readonly values: readonly (number | null)[];
    /** `RRGGBB`; `null` is automatic. */
    readonly color: string | null;
  }[];
}

/** How a sheet comes out on paper; margins in millimetres. */
export interface PrintView {
  /** Of the sheet of paper as it lies in the printer; A4 when the file does not say. Millimetres. */
  readonly paper: { readonly name: string; readonly width: number; readonly height: number };
  readonly orientation: 'portrait' | 'landscape';
  /** Per cent; not used when `fit` is there. */
  readonly scale: number;
  /** Pages wide and high; 0 is as many as needed. */
  readonly fit: { readonly width: number; readonly height: number } | null;
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centred: { readonly horizontally: boolean; readonly vertically: boolean };
  /** Codes as in Excel: `&C第 &P 页 / 共 &N 页`. */
  readonly header: string;
  readonly footer: string;
  /** `null`: what is in use. */
  readonly areas: readonly Area[] | null;
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly titleColumns: { readonly first: number; readonly last: number } | null;
  /** 0-based rows and columns with which a new page begins. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
  readonly gridlines: boolean;
  readonly headings: boolean;
  readonly overThenDown: boolean;
}
