import type { Chart } from '../../documents/sheetModel';
import type { Area } from '../../sheet/grid';
import type { Frame } from './sheetFrame';

/** A sheet of ours ready to be written 待写工作表: its cells come as XML while they are packed. */
export interface SheetDraft {
  readonly frame: Omit<Frame, 'keeping' | 'drawing'>;
  readonly rows: Iterable<string | Uint8Array>;
  readonly charts: readonly Chart[];
  /** Sum of the hashes of all values, as `gridSum` finds it in the sheet read back. */
  readonly sum: number;
  /** Hash of all that the model says, order and looks included: equal drafts need no writing. */
  readonly fingerprint: number;
  readonly hasFormulas: boolean;
  readonly printArea: Area | null;
  /** Rows repeated on each page, 0-based. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Pages of a print sheet, else rows. */
  readonly count: number;
}
