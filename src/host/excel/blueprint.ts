import type { Chart, PageSetup } from '../../documents/sheetModel';
import type { Area } from '../../sheet/grid';
import type { Encoded } from './encoded';
import type { LookAreas } from './looks';

/** A row of cells from column A on. */
export type EncodedRow = readonly Encoded[];

/** A sheet laid out for Excel 版面: what is done to an empty sheet, in areas, none of it cell by cell. */
export interface Blueprint {
  readonly size: { readonly rows: number; readonly columns: number };
  /** Characters. */
  readonly widths: readonly number[];
  /** Number formats of whole columns, for cells people fill in later. */
  readonly columnFormats: readonly (string | undefined)[];
  readonly looks: readonly LookAreas[];
  /** Forms 模板 for `tiles`, with the number formats of their cells. */
  readonly forms: readonly {
    readonly area: Area;
    readonly formats: readonly (readonly (string | null)[])[];
  }[];
  /** Merged here; what tiles take along is not among them. */
  readonly merges: readonly Area[];
  /** Copies of looks and merges: `to` is a multiple of `from`. */
  readonly tiles: readonly { readonly from: Area; readonly to: Area }[];
  readonly heights: readonly { readonly points: number; readonly bands: readonly Band[] }[];
  /** Every row from the first on; called once. */
  readonly rows: () => Iterable<EncodedRow>;
  readonly paper: Paper;
  readonly gridlines: boolean;
  /** Rows above and columns left of which the sheet scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly charts: readonly Chart[];
  readonly prompts: readonly Prompt[];
  readonly filter: Area | null;
  readonly hiddenRows: readonly Band[];
  /** All merges there will be, to know them without asking. */
  readonly allMerges: readonly Area[];
}

/** Rows, 0-based, both inside. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** What is printed, and how. */
export interface Paper {
  readonly setup: PageSetup;
  readonly printArea: Area | null;
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** 0-based rows with which a new sheet of paper begins. */
  readonly breaks: readonly number[];
}

/** Drop-down 下拉选项 and note of a column people fill in. */
export interface Prompt {
  readonly area: Area;
  readonly heading: string;
  readonly options: readonly string[];
  readonly note: string | undefined;
}
