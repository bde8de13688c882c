import type { Area } from '../sheet/grid';

/**
 * What the office prints or files, ready for a host: nothing is left to decide but bytes.
 * A print sheet is many pages of few shapes; a shape is compiled once and its slots are filled per page.
 */

/** A value for a cell. Text is always text: no host may turn it into a formula, a number or a date. */
export type CellValue =
  | { readonly text: string }
  | { readonly number: number }
  | { readonly day: number }
  /** Moment as a cell serial with a fraction. */
  | { readonly moment: number }
  /** One of our own formulas with its result; `formula` is built only from cell addresses, never from data. */
  | { readonly formula: string; readonly result: number }
  | null;

export type Border = 'none' | 'thin' | 'medium' | 'double' | 'dashed';

/** How a cell looks. Plain data: hosts intern equal styles. */
export interface CellStyle {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly color?: string;
  };
  /** `RRGGBB` */
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Shrinks the text to the cell instead of spilling. */
  readonly shrink?: boolean;
  readonly indent?: number;
  /** Excel number format code; text cells use `@`. */
  readonly format?: string;
  readonly border?: {
    readonly top?: Border;
    readonly right?: Border;
    readonly bottom?: Border;
    readonly left?: Border;
  };
}

/** A cell of a shape: constant, or a slot filled from `Page.values` in reading order. */
export interface ShapeCell {
  readonly column: number;
  readonly style: CellStyle;
  readonly content: { readonly constant: CellValue } | 'slot';
}

export interface ShapeRow {
  /** Points. */
  readonly height: number;
  /** Ascending columns. Cells covered by a merge stand here too when they need a border. */
  readonly cells: readonly ShapeCell[];
}

/** The form of a page: rows, styles, merges (relative to the page's first row). */
export interface PageShape {
  /** Equal keys are equal shapes. */
  readonly key: string;
  readonly rows: readonly ShapeRow[];
  readonly merges: readonly Area[];
}

/**
 * One page. `values` fills the shape's slots in reading order (row by row, left to right).
 * In a `formula` value, `{r}` stands for the 1-based sheet row of the page's first row plus an offset: `{r+6}`.
 */
export interface Page {
  readonly shape: PageShape;
  readonly values: readonly CellValue[];
}

/** Paper and margins. Lengths in millimetres; `scale` in per cent; never fit-to-page (Excel then ignores breaks). */
export interface PageSetup {
  readonly paper: 'A4' | 'A5';
  readonly orientation: 'portrait' | 'landscape';
  readonly scale: number;
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly centred: boolean;
  /** Excel header/footer codes: `&C第 &P 页 / 共 &N 页`. */
  readonly header?: string;
  readonly footer?: string;
  /** Rows repeated on every page, 0-based, both inside. */
  readonly titleRows?: { readonly first: number; readonly last: number };
}

/** Identity of a sheet of ours: kept in the workbook as a hidden property; without it a sheet is never written. */
export interface SheetMark {
  /** `payment-notices:2026-11`, unique in a workbook. */
  readonly id: string;
  /** Version of the layout, so that a later release can upgrade it. */
  readonly layout: number;
}

/** A sheet of whole pages 打印页: one break after each `pagesPerBreak` pages, print area over all. */
export interface PrintSheet {
  readonly kind: 'print';
  readonly name: string;
  readonly mark: SheetMark;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly setup: PageSetup;
  readonly pages: readonly Page[];
  /** Pages on one sheet of paper: 1, or 2 for the A5 pair. */
  readonly pagesPerBreak: number;
}

export interface ChartSeries {
  readonly name: string;
  /** Areas on the same sheet, 0-based. */
  readonly categories: Area;
  readonly values: Area;
}

/** A native chart over cells of its own sheet. */
export interface Chart {
  readonly kind: 'column' | 'bar' | 'line' | 'pie';
  readonly title: string;
  readonly series: readonly ChartSeries[];
  readonly axisFormat?: string;
  /** Cells it covers, 0-based. */
  readonly at: Area;
}

/** A report 汇总: freely laid out cells with charts, replaced as a whole. */
export interface ReportSheet {
  readonly kind: 'report';
  readonly name: string;
  readonly mark: SheetMark;
  readonly widths: readonly number[];
  readonly setup: PageSetup;
  readonly rows: readonly (ReportRow | null)[];
  readonly merges: readonly Area[];
  readonly charts: readonly Chart[];
  /** 0-based rows with which a new sheet of paper begins. */
  readonly breaks?: readonly number[];
  /** Rows above which the sheet scrolls. */
  readonly frozenRows?: number;
}

export interface ReportRow {
  readonly height?: number;
  readonly cells: readonly {
    readonly column: number;
    readonly style: CellStyle;
    readonly value: CellValue;
  }[];
}

export interface ListColumn {
  /** Stable id, kept when headings change language. */
  readonly id: string;
  readonly heading: string;
  readonly width: number;
  readonly style: CellStyle;
  /** Drop-down for a column people fill in. */
  readonly options?: readonly string[];
  /** Shown beside a cell of the column while people fill it in. */
  readonly note?: string;
}

export interface ListRow {
  /** Identity of the row across runs. */
  readonly key: string;
  /** A value per `ListSheet.columns` entry; `undefined` leaves the cell as it is (a column people fill in). */
  readonly values: readonly (CellValue | undefined)[];
  /** Points; without it one line high. Only when the row is new: afterwards people may have changed it. */
  readonly height?: number;
}

/** How rows that vanished are marked 已取消. */
export interface Vanishing {
  /** Index in `columns` of the state column, and what a vanished row is given there. */
  readonly column: number;
  readonly text: string;
  /**
   * Whether this run would have made the row, by its key in NFKC: one of another month or unit has not vanished, nobody
   * asked for it.
   */
  readonly covers: (key: string) => boolean;
}

/**
 * A list 清单 kept across runs by keyed upsert (`reliability.md` §4.3): rows keep their place, people's columns
 * and notes survive, keys that vanished are marked 已取消 in the state column, nothing is removed.
 */
export interface ListSheet {
  readonly kind: 'list';
  readonly name: string;
  readonly mark: SheetMark;
  readonly title: string;
  readonly columns: readonly ListColumn[];
  /** Index in `columns` of the column that identifies a row in the sheet itself. */
  readonly keyColumn: number;
  /** What happens to rows whose key this run no longer has; `null`: they stay as they are. */
  readonly vanished: Vanishing | null;
  readonly rows: readonly ListRow[];
  readonly setup: PageSetup;
  /** Formatted empty rows below the last, for people to fill in; only in a new sheet. */
  readonly blankRows?: number;
}

export type SheetModel = PrintSheet | ReportSheet | ListSheet;
