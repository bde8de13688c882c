import type { SheetModel } from '../../documents/sheetModel';
import type { Grid } from '../../sheet/grid';
import type { Band } from './blueprint';
import type { EncodedRow } from './blueprint';
import type { Marked } from './marks';
import type { PatchBand } from './patchParts';

/** How a write is taken back 还原日志: steps in the order they were made. */
export interface Journal {
  readonly sheets: readonly string[];
  readonly entries: readonly JournalEntry[];
}

export type JournalEntry =
  /** A sheet was laid out: it is emptied, or what it said before is put there again. */
  | {
      readonly kind: 'fill';
      readonly sheetId: string;
      readonly before: SheetModel | null;
      /** As it was left; the mark of what is there now, and of what was. */
      readonly after: () => Grid;
      readonly mark: Marked | null;
      readonly old: Marked | null;
    }
  /** Cells were set and rows put in. */
  | {
      readonly kind: 'patch';
      readonly sheetId: string;
      readonly bands: readonly { readonly area: PatchBand['area']; readonly rows: readonly EncodedRow[] }[];
      readonly inserted: Band | null;
      readonly after: () => Grid;
      readonly mark: Marked | null;
      readonly old: Marked | null;
    };
