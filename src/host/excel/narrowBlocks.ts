import { HostError } from '../workbook';
import { askUsed } from './readOutline';
import { type Block, cellsOf, rangeOf } from './readBlocks';
import type { Trip } from './trip';

/** From so many cells on it pays to ask whether they are there at all. */
const LARGE = 2_000_000;
/** Rows are parted in so many slices at a time, at most so often. */
const SLICES = 16;
const ROUNDS = 5;

/**
 * A stray cell far below makes what a sheet uses a million rows long: large blocks are cut in slices, and each slice
 * drawn in to what is really in it.
 */
export async function narrowBlocks(
  trip: Trip,
  blocks: readonly Block[],
  nameOf: (sheetId: string) => string,
): Promise<Block[]> {
  let now = [...blocks];
  for (let round = 0; now.some((block) => cellsOf([block]) > LARGE); round += 1) {
    const large = now.find((block) => cellsOf([block]) > LARGE);
    if (round === ROUNDS && large !== undefined)
      throw new HostError('too-many-cells', { sheet: nameOf(large.sheetId), limit: String(LARGE) });
    const asked = now.map((block) => (cellsOf([block]) > LARGE ? askSlices(trip, block) : () => [block]));
    await trip.sync();
    now = asked.flatMap((answer) => answer());
  }
  return now;
}

function askSlices(trip: Trip, { sheetId, area }: Block): () => Block[] {
  const sheet = trip.context.workbook.worksheets.getItem(sheetId);
  const rows = Math.ceil((area.bottom - area.top + 1) / SLICES);
  const slices = Array.from({ length: SLICES }, (_, i) => {
    const top = area.top + i * rows;
    return { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) };
  }).filter(({ top, bottom }) => top <= bottom);
  const asked = slices.map((slice) => askUsed(rangeOf(sheet, slice).getUsedRangeOrNullObject(true)));
  return () =>
    asked.flatMap((answer) => {
      const { used } = answer();
      return used === null ? [] : [{ sheetId, area: used }];
    });
}
