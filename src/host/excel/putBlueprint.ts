import { columnPoints } from '../xlsx/view/digitWidth';
import { addressLists, areaName, columnsName, rowsName } from './addresses';
import type { Blueprint } from './blueprint';
import { putCharts } from './putCharts';
import { putLooks } from './putLooks';
import { putPaper } from './putPaper';
import { putPrompts } from './putPrompts';
import { putRows } from './putRows';
import { rangeOf } from './readBlocks';
import type { Trip } from './trip';

/** Of a range with one thing done to it. */
const RANGE_BYTES = 1000;

/** Lays out an empty sheet: looks and formats first, then values, then what lies around them. */
export async function putBlueprint(
  trip: Trip,
  sheet: Excel.Worksheet,
  blueprint: Blueprint,
  plainPoints: number | null,
): Promise<void> {
  putColumns(sheet, blueprint, digitOf(plainPoints));
  await putForms(trip, sheet, blueprint);
  await putHeights(trip, sheet, blueprint);
  await putRows(trip, { sheet, top: 0, left: 0 }, blueprint.rows());
  await trip.spend(RANGE_BYTES * (10 + 8 * blueprint.charts.length + 2 * blueprint.prompts.length));
  await putPaper(trip, sheet, blueprint.paper);
  putView(sheet, blueprint);
  putPrompts(sheet, blueprint.prompts);
  putCharts(sheet, blueprint.charts);
}

/** Pixels of a digit: a plain column is as wide as eight of them and five more, up to whole eights. */
function digitOf(plainPoints: number | null): number {
  return plainPoints === null ? 7 : Math.max(1, Math.floor(((plainPoints * 4) / 3 - 5) / 8));
}

function putColumns(sheet: Excel.Worksheet, { widths, columnFormats }: Blueprint, digit: number): void {
  for (const { first, last, value } of runsOf(widths))
    sheet.getRange(columnsName(first, last)).format.columnWidth = columnPoints(value, digit);
  for (const { first, last, value } of runsOf(columnFormats)) {
    // One format for a whole column is spread over it; more would have to be as many as there are rows.
    if (value !== undefined) sheet.getRange(columnsName(first, last)).numberFormat = [[value]];
  }
}

/** Equal neighbours are one. */
function runsOf<T>(values: readonly T[]): { first: number; last: number; value: T }[] {
  const runs: { first: number; last: number; value: T }[] = [];
  values.forEach((value, i) => {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.value === value) run.last = i;
    else runs.push({ first: i, last: i, value });
  });
  return runs;
}

async function putForms(
  trip: Trip,
  sheet: Excel.Worksheet,
  { forms, merges, looks, tiles }: Blueprint,
): Promise<void> {
  for (const { area, formats } of forms) {
    await trip.spend(RANGE_BYTES + formats.length * (formats[0]?.length ?? 0) * 10);
    // `null` leaves a cell as it is, which the type does not say.
    rangeOf(sheet, area).numberFormat = formats as string[][];
  }
  for (const area of merges) {
    await trip.spend(RANGE_BYTES);
    rangeOf(sheet, area).merge(false);
  }
  await putLooks(trip, sheet, looks);
  for (const { from, to } of tiles) {
    await trip.spend(RANGE_BYTES);
    rangeOf(sheet, to).copyFrom(areaName(from), 'Formats');
  }
}

async function putHeights(trip: Trip, sheet: Excel.Worksheet, { heights }: Blueprint): Promise<void> {
  for (const { points, bands } of heights) {
    for (const list of addressLists(bands.map(rowsName))) {
      await trip.spend(RANGE_BYTES + list.length);
      sheet.getRanges(list).format.rowHeight = points;
    }
  }
}

function putView(sheet: Excel.Worksheet, { gridlines, frozen, filter, hiddenRows }: Blueprint): void {
  sheet.showGridlines = gridlines;
  if (frozen.rows > 0 && frozen.columns > 0)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
  else if (frozen.rows > 0) sheet.freezePanes.freezeRows(frozen.rows);
  else if (frozen.columns > 0) sheet.freezePanes.freezeColumns(frozen.columns);
  if (filter !== null) sheet.autoFilter.apply(rangeOf(sheet, filter));
  for (const band of hiddenRows) sheet.getRange(rowsName(band)).rowHidden = true;
}
