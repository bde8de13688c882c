import type { EncodedRow } from './blueprint';
import type { Encoded } from './encoded';
import type { PatchBand } from './patchParts';
import { type PreImage, restored } from './preImage';

const UNTOUCHED: Encoded = { input: null, format: null };

/** What undoes the patches of a band: the patched cells as they were, no others. */
export function restoredBand({ area, patches }: PatchBand, image: PreImage): EncodedRow[] {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, () =>
    new Array<Encoded>(area.right - area.left + 1).fill(UNTOUCHED),
  );
  for (const { row, column } of patches) {
    const into = rows[row - area.top];
    if (into !== undefined) into[column - area.left] = restored(image, row, column);
  }
  return rows;
}
