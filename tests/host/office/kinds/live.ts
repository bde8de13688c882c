import type { Area } from '../../../../src/sheet/grid';
import { areaOf, common, isWithin, splitAddress } from '../model/area';
import { sheetNamed } from '../model/book';
import type { LiveArea, Sheet } from '../model/sheet';
import { type Desk, isThing, type Thing, thing } from '../thing';
import { ExcelError } from '../wire';
import { areaIn } from './guards';

/** Longest address Excel reads; the rest is cut off without a word. */
const LONGEST_ADDRESS = 8192;

/** A range object: it follows its cells when rows are inserted above. */
export function live(sheet: Sheet, area: Area, desk: Desk): LiveArea {
  if (!isWithin(area)) throw new ExcelError('InvalidArgument', 'outside the sheet');
  const place: LiveArea = { sheet, area };
  sheet.live.add(place);
  desk.passing.add(place);
  return place;
}

export function range(sheet: Sheet, area: Area, desk: Desk): Thing {
  return thing('Range', live(sheet, area, desk));
}

/** `null` as an object that says it is null. */
export function rangeOrNull(sheet: Sheet, area: Area | null, desk: Desk): Thing | null {
  return area === null ? null : range(sheet, area, desk);
}

/** The areas of `A1,C3:D9,Sheet1!B:B`, cut off after 8,192 characters. */
export function areasAt(sheet: Sheet, address: string, desk: Desk): readonly LiveArea[] {
  const pieces = address.slice(0, LONGEST_ADDRESS).split(',');
  const isCut = address.length > LONGEST_ADDRESS;
  return pieces.flatMap((piece, i) => {
    const { sheet: named, rest } = splitAddress(piece.trim());
    const area = areaOf(rest);
    const isOther = named !== null && named.toLowerCase() !== sheet.name.toLowerCase();
    // What the cut leaves of the last address is read as it stands: another cell, or none.
    if (isCut && i === pieces.length - 1 && (area === null || isOther)) return [];
    if (area === null || isOther) throw new ExcelError('InvalidArgument', `the address ${piece}`);
    return [live(sheet, area, desk)];
  });
}

/** A range argument: the object, or an address on the sheet at hand or on another. */
export function rangeArgument(value: unknown, sheet: Sheet, desk: Desk): LiveArea {
  if (isThing(value) && value.kind === 'Range') return value.self;
  if (typeof value !== 'string') throw new ExcelError('InvalidArgument', 'a range is expected');
  const { sheet: named, rest } = splitAddress(value.slice(0, LONGEST_ADDRESS));
  const on = named === null ? sheet : sheetNamed(desk.book, named);
  const area = areaOf(rest);
  if (on === null || area === null) throw new ExcelError('InvalidArgument', `the address ${value}`);
  return live(on, area, desk);
}

export function intersection(self: LiveArea, other: unknown, desk: Desk): Area | null {
  const second = rangeArgument(other, self.sheet, desk);
  return second.sheet === self.sheet ? common(areaIn(self, desk), areaIn(second, desk)) : null;
}
