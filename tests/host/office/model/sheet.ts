import type { Area } from '../../../../src/sheet/grid';
import type { Bag } from './bag';
import type { CellFormat } from './cellFormat';
import type { Content } from './content';

/** A row that holds anything; both arrays by column, shorter than the sheet is wide. */
export interface Row {
  readonly contents: Content[];
  readonly formats: (CellFormat | undefined)[];
  /** Points; `null` is the sheet's. */
  height: number | null;
  hidden: boolean;
  format: CellFormat | null;
}

export interface Column {
  /** Points; `null` is the sheet's. */
  width: number | null;
  hidden: boolean;
  format: CellFormat | null;
}

/** A place that moves when rows are inserted above it; `area` is `null` once all its cells are deleted. */
export interface LiveArea {
  readonly sheet: Sheet;
  area: Area | null;
}

/** A worksheet 工作表 as Excel holds it. */
export interface Sheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  showGridlines: boolean;
  readonly rows: Map<number, Row>;
  readonly columns: Map<number, Column>;
  merges: Area[];
  /** Rows and columns that stay when one scrolls. */
  frozen: { rows: number; columns: number } | null;
  readonly properties: Map<string, string>;
  readonly print: Print;
  readonly charts: Chart[];
  /** Texts of comments; left out: there are none. */
  comments?: readonly string[];
  readonly validations: Ruled[];
  readonly conditions: Ruled[];
  readonly tables: Table[];
  filter: Area | null;
  /** Options of the protection; `null`: not protected. */
  protection: Readonly<Record<string, boolean>> | null;
  /** Ranges the client holds; rows inserted shift them. */
  readonly live: Set<LiveArea>;
  /** A user's own settings of this sheet that nothing reads but that must survive. */
  readonly names: Map<string, Name>;
}

export interface Print {
  /** Scalars of `PageLayout` as set. */
  readonly layout: Bag;
  readonly headers: Bag;
  areas: Area[];
  titleRows: Area | null;
  titleColumns: Area | null;
  /** 0-based rows and columns with which a page begins, ascending. */
  rowBreaks: number[];
  columnBreaks: number[];
}

export interface Chart {
  readonly id: string;
  readonly bag: Bag;
  readonly series: Bag[];
  /** Where its data stood when it was made. */
  readonly source: string;
  place: Area | null;
}

/** A rule over areas: a validation or a conditional format, its own members in a bag. */
export interface Ruled {
  readonly areas: Area[];
  readonly bag: Bag;
}

export interface Table {
  readonly id: string;
  name: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly bag: Bag;
}

export interface Name {
  readonly name: string;
  formula: string;
  comment: string;
  visible: boolean;
}

export const USUAL_HEIGHT = 14.25;
export const USUAL_WIDTH = 54;
