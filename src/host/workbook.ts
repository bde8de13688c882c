import type { CellValue, SheetModel } from '../documents/sheetModel';
import type { UserSheet } from '../documents/userSheet';
import type { Grid } from '../sheet/grid';

/** Why the workbook would not co-operate. Codes are stable; sentences live in `words`. */
export type HostErrorCode =
  // refused before parsing
  | 'file-not-found'
  | 'file-empty'
  | 'file-too-large'
  | 'not-a-workbook'
  | 'is-csv'
  | 'is-html'
  | 'is-ods'
  | 'is-xls'
  | 'is-xlsb'
  | 'is-macro'
  | 'is-encrypted'
  | 'package-too-large'
  | 'package-too-many-parts'
  | 'package-duplicate-part'
  | 'package-bad-path'
  | 'package-doctype'
  | 'package-corrupt'
  | 'too-many-cells'
  | 'dde-link'
  // refused before writing
  | 'structure-protected'
  | 'sheet-protected'
  | 'no-room'
  | 'too-many-pages'
  | 'last-visible-sheet'
  | 'sheet-name-refused'
  // at the desk: stopped, or overtaken by another plan
  | 'cancelled'
  | 'plan-is-old'
  // by Excel itself, before or while it reads or writes
  | 'workbook-read-only'
  | 'excel-protected'
  | 'excel-filtered'
  | 'excel-in-the-way'
  | 'excel-sheet-gone'
  | 'excel-editing'
  | 'excel-dialog-open'
  | 'excel-elsewhere'
  | 'excel-busy'
  | 'excel-conflict'
  | 'excel-moved'
  | 'excel-stopped'
  | 'excel-silent'
  | 'excel-lost'
  | 'excel-signed-out'
  | 'excel-too-much'
  | 'excel-too-old'
  | 'excel-not-as-written'
  | 'excel-failed';

/** The only thing hosts throw on purpose; anything else is a bug and crashes. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: HostErrorCode,
    /** Facts for the sentence: file, sheet, part, limit … */
    readonly facts: Readonly<Record<string, string>> = {},
  ) {
    super(`${code} ${JSON.stringify(facts)}`);
  }
}

/** What a workbook holds, read in one trip. */
export interface Contents {
  /** In tab order, every sheet, hidden ones too. */
  readonly grids: readonly Grid[];
  readonly date1904: boolean;
  /** No sheet can be added. */
  readonly structureProtected: boolean;
  /** Names of sheets whose cells are protected. */
  readonly protectedSheets: ReadonlySet<string>;
  /** Some formula refers to another workbook: the values saved last are read, nothing is refreshed. */
  readonly externalLinks: boolean;
  /**
   * Sheets of ours that a write would go on with, by the id of their mark: one that people edited is left to them and
   * is not among these. Left out: there are none.
   */
  readonly ownSheets?: ReadonlyMap<string, string>;
  /** Sheets of ours whose last write was broken off: the next write of the same goes on with them. Left out: none. */
  readonly unfinished?: readonly string[];
}

/** One thing a plan would do. */
export type Change =
  /** Puts a print sheet or report in place of ours with the same mark, or adds it; merges a list into ours or adds it. */
  | { readonly kind: 'sheet'; readonly model: SheetModel }
  /** Sets single cells of a sheet of the user's: only after they said yes to exactly these. */
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly cells: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[];
    }
  /** Adds a sheet that is the user's own from then on, without our mark; beside one of the same name, never over it. */
  | { readonly kind: 'register'; readonly sheet: UserSheet };

/** What a write did, per sheet. */
export interface Written {
  readonly sheet: string;
  /** Rows of a list, pages of a print sheet, rows of a report. */
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  /** Rows of a list whose key stands above already, left alone; 0-based sheet rows. */
  readonly duplicates?: readonly { readonly key: string; readonly row: number }[];
}

/** Told before each change; `false` stops before it. */
export type Watch = (step: {
  readonly done: number;
  readonly of: number;
  readonly sheet: string;
}) => boolean | Promise<boolean>;

/** The port 工作簿: values in, values out. `jobs` know only this. */
export interface Workbook {
  read(): Promise<Contents>;
  /** What `write` would do and say, without doing it. */
  foresee(changes: readonly Change[]): Promise<readonly Written[]>;
  write(changes: readonly Change[], watch?: Watch): Promise<readonly Written[]>;
  /** Takes back the last write, unless the workbook was changed since; the sheets it had changed, or none. */
  undo(): Promise<readonly string[]>;
}
