import type { ListSheet } from '../../documents/sheetModel';
import type { Area, Grid } from '../../sheet/grid';
import type { CellPatch } from '../cellPatch';
import { placeOf, type ListMemory } from '../listPlace';
import type { Band } from './blueprint';

/** Patches as they go to Excel 补丁分块: bands of rows that are there, and rows to be put in below all of them. */
export interface PatchParts {
  readonly bands: readonly PatchBand[];
  readonly fresh: { readonly band: Band; readonly patches: readonly CellPatch[] } | null;
  /** Of a list: the cells by which its rows are known. */
  readonly keys: Area | null;
}

export interface PatchBand {
  readonly area: Area;
  readonly patches: readonly CellPatch[];
}

/** `list` is the list to be merged, whose new rows are put in so that nothing can be written over. */
export function patchParts(
  grid: Grid,
  patches: readonly CellPatch[],
  list: { readonly model: ListSheet; readonly memory: ListMemory | null } | null,
): PatchParts {
  const last = lastRow(grid);
  const isFresh = ({ row }: CellPatch): boolean => list !== null && row > last;
  const fresh = patches.filter(isFresh);
  const rows = fresh.map(({ row }) => row);
  return {
    bands: bandsIn(patches.filter((patch) => !isFresh(patch))),
    fresh:
      fresh.length === 0
        ? null
        : {
            band: { top: last + 1, bottom: rows.reduce((most, row) => Math.max(most, row), 0) },
            patches: fresh,
          },
    keys: list === null ? null : keysIn(grid, list, last),
  };
}

function lastRow({ rows, merges }: Grid): number {
  return merges.reduce((last, { bottom }) => Math.max(last, bottom), rows[rows.length - 1] ?? -1);
}

function keysIn(
  grid: Grid,
  { model, memory }: { readonly model: ListSheet; readonly memory: ListMemory | null },
  last: number,
): Area | null {
  const place = placeOf(grid, model, memory);
  const column = place?.columns[model.keyColumn] ?? null;
  if (place === null || column === null) return null;
  return { top: grid.rows[place.headingIndex] ?? 0, left: column, bottom: last, right: column };
}

/** A range costs as much as some hundred cells that are left alone; and there are never more than so many. */
const GAP = 20;
const MOST_BANDS = 100;

function bandsIn(patches: readonly CellPatch[]): PatchBand[] {
  const sorted = [...patches].sort((a, b) => a.row - b.row);
  let gap = GAP;
  let bands = parted(sorted, gap);
  while (bands.length > MOST_BANDS) bands = parted(sorted, (gap *= 2));
  return bands.map((band) => ({ area: around(band), patches: band }));
}

function parted(sorted: readonly CellPatch[], gap: number): CellPatch[][] {
  const bands: CellPatch[][] = [];
  for (const patch of sorted) {
    const band = bands[bands.length - 1];
    const before = band?.[band.length - 1];
    if (band === undefined || before === undefined || patch.row - before.row > gap) bands.push([patch]);
    else band.push(patch);
  }
  return bands;
}

function around(patches: readonly CellPatch[]): Area {
  const [first] = patches;
  const start = { top: first?.row ?? 0, left: first?.column ?? 0, bottom: 0, right: 0 };
  return patches.reduce(
    (area, { row, column }) => ({
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    }),
    start,
  );
}
