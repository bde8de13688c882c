import type { Grid } from '../../sheet/grid';
import { saysInGrid } from '../saysInGrid';
import { HostError } from '../workbook';
import { gridsMaker } from './gridsOf';
import type { Journal } from './journal';
import { type PatchParts, patchParts } from './patchParts';
import { patchedGrid } from './plannedGrids';
import type { PatchStep } from './steps';
import { agrees, type PreImage } from './preImage';
import { askFormats, type BandFormats, type PatchImages, putBack, putPatches } from './putPatches';
import { restoredBand } from './restoredBands';
import { beginSheet, finishSheet } from './sheetPhase';
import type { Writing } from './writing';

/** Patches of a sheet, and what must be known before they are made. */
export interface ReadyPatch {
  readonly step: PatchStep;
  readonly parts: PatchParts;
  readonly formats: readonly BandFormats[];
}

/** Looks before anything is written: a filtered sheet is refused, formats are noted. One trip for all. */
export async function readyPatches(writing: Writing, steps: readonly PatchStep[]): Promise<ReadyPatch[]> {
  const asked = steps.map((step) => {
    const sheet = sheetOf(writing, step);
    const { list, grid, patches } = step;
    const memory = list?.old.memory ?? null;
    const parts = patchParts(grid(), patches, list === null ? null : { model: list.model, memory });
    const formats = askFormats(sheet, parts);
    sheet.autoFilter.load('isDataFiltered');
    return { step, parts, formats, filter: sheet.autoFilter };
  });
  if (asked.length > 0) await writing.trip.sync();
  return asked.map(({ step, parts, formats, filter }) => {
    if (filter.isDataFiltered) throw new HostError('excel-filtered', { sheet: step.place.name });
    return { step, parts, formats: formats() };
  });
}

/** Patches sheets and sees that they were what they should have been, and are. */
export async function patchSheets(
  writing: Writing,
  ready: readonly ReadyPatch[],
): Promise<Journal['entries']> {
  const begun = [];
  for (const one of ready) begun.push(await begin(writing, one));
  await writing.trip.sync();
  const entries: Journal['entries'][number][] = [];
  for (const one of begun) entries.push(await finish(writing, one));
  return entries;
}

interface Begun extends ReadyPatch {
  readonly sheet: Excel.Worksheet;
  readonly images: () => PatchImages;
  readonly mark: ReturnType<typeof beginSheet> | null;
}

function sheetOf({ trip }: Writing, { place }: PatchStep): Excel.Worksheet {
  const sheet = trip.context.workbook.worksheets.getItem(place.id ?? place.name);
  sheet.load('id');
  return sheet;
}

async function begin(writing: Writing, ready: ReadyPatch): Promise<Begun> {
  const { trip, store, book } = writing;
  const { step, parts, formats } = ready;
  const sheet = sheetOf(writing, step);
  const mark = step.list === null ? null : beginSheet(store, sheet, step.list);
  const columns = step.list === null ? Infinity : step.grid().columns.length;
  const images = await putPatches(trip, sheet, parts, { formats, columns, date1904: book.date1904 });
  return { ...ready, sheet, images, mark };
}

async function finish(writing: Writing, begun: Begun): Promise<Journal['entries'][number]> {
  const { trip, store, session, book } = writing;
  const { step, parts, sheet, images, mark } = begun;
  const { before, after, keys, fresh } = images();
  const grid = step.grid();
  const bands = parts.bands.flatMap((band, i) => {
    const image = before[i];
    return image === undefined ? [] : [{ band, image, area: band.area, rows: restoredBand(band, image) }];
  });
  const { name } = step.place;
  const isMoved =
    (keys !== null && !agrees(keys, grid)) ||
    (step.list === null && bands.some(({ band, image }) => !agrees(image, grid, askedIn(band.patches))));
  if (isMoved) {
    await putBack(trip, sheet, bands);
    await trip.sync();
    throw new HostError(step.list === null ? 'plan-is-old' : 'excel-moved', { sheet: name });
  }
  if (!isWritten(begun, [...after, ...(fresh === null ? [] : [fresh])], book.date1904))
    throw new HostError('excel-not-as-written', { sheet: name });
  session.models.delete(sheet.id);
  const { list } = step;
  const tab = book.sheets.find(({ id }) => id === step.place.id)?.tab ?? '';
  if (list !== null && mark !== null) finishSheet(store, sheet, { writing: mark, mark: list.mark, tab });
  return {
    kind: 'patch',
    sheetId: sheet.id,
    bands: bands.map(({ area, rows }) => ({ area, rows })),
    inserted: parts.fresh?.band ?? null,
    after: patchedGrid(step.grid, step.patches),
    mark: list?.mark ?? null,
    old: list?.old ?? null,
  };
}

function askedIn(patches: PatchStep['patches']): (row: number, column: number) => boolean {
  const asked = new Set(patches.map(({ row, column }) => `${row}:${column}`));
  return (row, column) => asked.has(`${row}:${column}`);
}

/** Read back, every patched cell says what it was told. */
function isWritten({ step }: Begun, images: readonly PreImage[], date1904: boolean): boolean {
  const maker = gridsMaker(date1904);
  images.forEach(({ area, values, formulas, formats, types }, i) => {
    const block = { sheetId: String(i), area };
    maker.take({ block, values, formulas, formats, types }, '', new Set());
  });
  const frame = { sheet: '', visibility: 'visible', mark: null, merges: [], texts: maker.texts } as const;
  const grids = images.map(({ area }, i): [PreImage['area'], Grid] => [
    area,
    { ...frame, ...maker.grid(String(i)) },
  ]);
  return step.patches.every(({ row, column, value }) => {
    const grid = grids.find(([area]) => row >= area.top && row <= area.bottom)?.[1];
    return grid !== undefined && saysInGrid(grid, row, column, value);
  });
}
