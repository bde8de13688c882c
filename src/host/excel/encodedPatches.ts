import type { CellPatch } from '../cellPatch';
import type { EncodedRow } from './blueprint';
import { encoded, type Encoded, GENERAL } from './encoded';
import type { PatchBand } from './patchParts';

const UNTOUCHED: Encoded = { input: null, format: null };

/**
 * The rows of a band with its patches, all other cells left alone. A cell keeps the format it has, unless that would
 * bend the value; one without any takes that of its column.
 */
export function encodedPatches(
  { area, patches }: PatchBand,
  formatAt: (row: number, column: number) => string,
  date1904: boolean,
): EncodedRow[] {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, () =>
    new Array<Encoded>(area.right - area.left + 1).fill(UNTOUCHED),
  );
  for (const { row, column, value, style } of patches) {
    const format = formatAt(row, column);
    const wanted = format === GENERAL ? style?.format : undefined;
    const one = encoded(value, { format, wanted, date1904, row: row + 1 });
    const into = rows[row - area.top];
    // What is empty is emptied: the cell may hold something.
    if (into !== undefined) into[column - area.left] = { ...one, input: one.input ?? '' };
  }
  return rows;
}

/** New rows of a list, in cells whose formats are set beforehand. */
export function encodedFresh(
  { area, patches }: PatchBand,
  formats: readonly string[],
  date1904: boolean,
): EncodedRow[] {
  const rows = encodedPatches(
    { area, patches: patches.map(withoutStyle) },
    (_, column) => formats[column - area.left] ?? GENERAL,
    date1904,
  );
  // Cells just put in are empty already.
  return rows.map((row) => row.map((one) => (one.input === '' ? { ...one, input: null } : one)));
}

function withoutStyle({ row, column, value }: CellPatch): CellPatch {
  return { row, column, value };
}
