import type { Area } from '../sheet/grid';
import type { CellStyle, CellValue } from './sheetModel';

/** What may stand in a cell of a user's own sheet: an error value too, as in real books. */
export type UserValue = CellValue | { readonly error: string };

/** A cell; without a style of its own it looks like its column. */
export interface UserCell {
  readonly value: UserValue;
  readonly style?: CellStyle;
}

export interface UserRow {
  /** From column A on; `null` is no cell. */
  readonly cells: readonly (UserCell | null)[];
  /** Points. */
  readonly height?: number;
  readonly hidden?: boolean;
}

export interface UserColumn {
  readonly heading: string;
  /** Characters. */
  readonly width: number;
  /** Of all its cells, also those not yet filled in: a unit number typed there stays text. */
  readonly style: CellStyle;
  /** Drop-down 下拉选项. */
  readonly options?: readonly string[];
  /** Shown beside a cell while people fill it in. */
  readonly note?: string;
}

/**
 * A sheet that is the user's own from its first day 用户表: written once into a new workbook, without our mark, so that
 * nothing of ours ever writes to it again.
 */
export interface UserSheet {
  readonly name: string;
  readonly columns: readonly UserColumn[];
  /** From the first row of the sheet on; `null` is an empty row. */
  readonly rows: readonly (UserRow | null)[];
  readonly merges: readonly Area[];
  /** Rows above and columns left of which the sheet scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Headings with filter arrows and the rows below them. */
  readonly filter: Area | null;
  /** 0-based first row people fill in: drop-downs and notes begin here. */
  readonly firstEntry: number;
}
