import type { CellPatch } from '../cellPatch';
import { rowsName } from './addresses';
import type { EncodedRow } from './blueprint';
import { encodedFresh, encodedPatches } from './encodedPatches';
import { GENERAL } from './encoded';
import { looksOf } from './looks';
import type { PatchBand, PatchParts } from './patchParts';
import { askImage, type PreImage } from './preImage';
import { putLooks } from './putLooks';
import { putRows } from './putRows';
import { rangeOf } from './readBlocks';
import type { Trip } from './trip';

/** Formats of the cells of a band as they were just before. */
export type BandFormats = readonly (readonly unknown[])[];

/** Queues the question for the formats that cells to be patched have. */
export function askFormats(sheet: Excel.Worksheet, { bands }: PatchParts): () => readonly BandFormats[] {
  const ranges = bands.map(({ area }) => {
    const range = rangeOf(sheet, area);
    range.load('numberFormat');
    return range;
  });
  return () => ranges.map((range) => range.numberFormat as unknown[][]); // the client says `any`
}

/** Images of what was and of what is, of each band, of the keys and of the rows put in. */
export interface PatchImages {
  readonly before: readonly PreImage[];
  readonly after: readonly PreImage[];
  readonly keys: PreImage | null;
  readonly fresh: PreImage | null;
}

/**
 * Queues patches (`reliability.md` §4.3): what stands there is read first, new rows are put in and then written, so
 * that nothing can be overwritten, and all is read back; in one request, unless it is a very long one.
 */
export async function putPatches(
  trip: Trip,
  sheet: Excel.Worksheet,
  parts: PatchParts,
  { formats, columns, date1904 }: PatchContext,
): Promise<() => PatchImages> {
  const before = parts.bands.map(({ area }) => askImage(sheet, area));
  const keys = parts.keys === null ? null : askImage(sheet, parts.keys);
  const fresh = parts.fresh === null ? null : await putFresh(trip, sheet, parts.fresh, date1904);
  for (const [i, band] of parts.bands.entries()) {
    const rows = encodedPatches(band, formatIn(band, formats[i] ?? []), date1904);
    await putLooks(trip, sheet, looksOf(band.patches.filter(({ column }) => column >= columns).map(styled)));
    await putRows(trip, { sheet, top: band.area.top, left: band.area.left }, rows);
  }
  const after = parts.bands.map(({ area }) => askImage(sheet, area));
  return () => ({
    before: before.map((image) => image()),
    after: after.map((image) => image()),
    keys: keys?.() ?? null,
    fresh: fresh?.() ?? null,
  });
}

export interface PatchContext {
  /** Of the bands. */
  readonly formats: readonly BandFormats[];
  /** The sheet uses so many so far: what stands right of them is new and gets its look. */
  readonly columns: number;
  readonly date1904: boolean;
}

async function putFresh(
  trip: Trip,
  sheet: Excel.Worksheet,
  { band, patches }: NonNullable<PatchParts['fresh']>,
  date1904: boolean,
): Promise<() => PreImage> {
  const left = patches.reduce((least, { column }) => Math.min(least, column), patches[0]?.column ?? 0);
  const right = patches.reduce((most, { column }) => Math.max(most, column), left);
  const area = { ...band, left, right };
  sheet.getRange(rowsName(band)).insert('Down');
  const formats = new Array<string>(right - left + 1).fill('');
  for (const { column, style } of patches) formats[column - left] = style?.format ?? GENERAL;
  formats.forEach((format, i) => {
    // People's columns between ours keep what they have.
    if (format === '') return;
    rangeOf(sheet, { ...band, left: left + i, right: left + i }).numberFormat = [[format]];
  });
  await putLooks(trip, sheet, looksOf(patches.map(styled)));
  const rows: EncodedRow[] = encodedFresh({ area, patches }, formats, date1904);
  await putRows(trip, { sheet, top: band.top, left }, rows);
  return askImage(sheet, area);
}

function styled({ row, column, style = {} }: CellPatch) {
  return { row, column, style };
}

function formatIn({ area }: PatchBand, formats: BandFormats): (row: number, column: number) => string {
  return (row, column) => {
    const format = formats[row - area.top]?.[column - area.left];
    return typeof format === 'string' ? format : GENERAL;
  };
}

/** Queues putting back what a band held before, cell by patched cell. */
export async function putBack(
  trip: Trip,
  sheet: Excel.Worksheet,
  bands: readonly { readonly rows: readonly EncodedRow[]; readonly area: PatchBand['area'] }[],
): Promise<void> {
  for (const { area, rows } of bands) await putRows(trip, { sheet, top: area.top, left: area.left }, rows);
}
