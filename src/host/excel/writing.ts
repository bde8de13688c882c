import type { MarkStore } from './marks';
import type { BookRead } from './readBook';
import type { ExcelOptions } from './runExcel';
import type { Session } from './session';
import type { Trip } from './trip';

/** What the steps of one write share. */
export interface Writing {
  readonly trip: Trip;
  readonly store: MarkStore;
  readonly session: Session;
  readonly options: ExcelOptions;
  /** As read before the write. */
  readonly book: BookRead;
  /** Whether all that is done can be taken back. */
  readonly journal: { isWhole: boolean };
}
