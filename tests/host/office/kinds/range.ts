import { around, LAST_COLUMN, LAST_ROW } from '../model/area';
import { usedArea } from '../model/cells';
import { mergesIn } from '../model/merges';
import type { LiveArea } from '../model/sheet';
import { type Desk, type Kind, type Thing, thing } from '../thing';
import { ExcelError } from '../wire';
import { number } from './arguments';
import { areaIn, isUnbounded } from './guards';
import { intersection, live, range, rangeArgument, rangeOrNull } from './live';
import { rangeActions } from './rangeActions';
import { rangeGet } from './rangeRead';
import { rangeSet } from './rangeWrite';

type Call = NonNullable<Kind<LiveArea>['call']>[string];

/** Methods that give another range 取区域. */
const places: Readonly<Record<string, Call>> = {
  getCell: (self, [row, column], desk) => {
    const { top, left } = areaIn(self, desk);
    return cellsAt(self, { top: top + number(row), left: left + number(column), rows: 1, columns: 1 }, desk);
  },
  getRow: (self, [row], desk) => {
    const area = areaIn(self, desk);
    const top = area.top + number(row);
    return range(self.sheet, { ...area, top, bottom: top }, desk);
  },
  getColumn: (self, [column], desk) => {
    const area = areaIn(self, desk);
    const left = area.left + number(column);
    return range(self.sheet, { ...area, left, right: left }, desk);
  },
  getLastRow: (self, _, desk) =>
    range(self.sheet, { ...areaIn(self, desk), top: areaIn(self, desk).bottom }, desk),
  getLastColumn: (self, _, desk) =>
    range(self.sheet, { ...areaIn(self, desk), left: areaIn(self, desk).right }, desk),
  getLastCell: (self, _, desk) => {
    const { bottom, right } = areaIn(self, desk);
    return range(self.sheet, { top: bottom, left: right, bottom, right }, desk);
  },
  getEntireRow: (self, _, desk) =>
    range(self.sheet, { ...areaIn(self, desk), left: 0, right: LAST_COLUMN }, desk),
  getEntireColumn: (self, _, desk) =>
    range(self.sheet, { ...areaIn(self, desk), top: 0, bottom: LAST_ROW }, desk),
  getOffsetRange: (self, [rows, columns], desk) => {
    const { top, left, bottom, right } = areaIn(self, desk);
    const [down, along] = [number(rows), number(columns)];
    return range(
      self.sheet,
      { top: top + down, left: left + along, bottom: bottom + down, right: right + along },
      desk,
    );
  },
  getResizedRange: (self, [rows, columns], desk) => {
    const area = areaIn(self, desk);
    return range(
      self.sheet,
      { ...area, bottom: area.bottom + number(rows), right: area.right + number(columns) },
      desk,
    );
  },
  getAbsoluteResizedRange: (self, [rows, columns], desk) => {
    const { top, left } = areaIn(self, desk);
    return cellsAt(self, { top, left, rows: number(rows), columns: number(columns) }, desk);
  },
  getBoundingRect: (self, [other], desk) => {
    const second = areaIn(rangeArgument(other, self.sheet, desk), desk);
    return range(self.sheet, around(areaIn(self, desk), second), desk);
  },
  getIntersection: (self, [other], desk) => {
    const area = intersection(self, other, desk);
    if (area === null) throw new ExcelError('ItemNotFound', 'no intersection');
    return range(self.sheet, area, desk);
  },
  getIntersectionOrNullObject: (self, [other], desk) =>
    rangeOrNull(self.sheet, intersection(self, other, desk), desk),
  getUsedRange: (self, [valuesOnly], desk) =>
    used(self, valuesOnly, desk) ?? places.getCell!(self, [0, 0], desk),
  getUsedRangeOrNullObject: (self, [valuesOnly], desk) => used(self, valuesOnly, desk),
  getRowProperties: (self, _, desk) => {
    const { top, bottom } = areaIn(self, desk);
    const rows = Array.from({ length: bottom - top + 1 }, (__, i) => self.sheet.rows.get(top + i));
    return rows.map((row) => ({ rowHidden: row?.hidden ?? false }));
  },
  getMergedAreasOrNullObject: (self, _, desk) => {
    const areas = mergesIn(self.sheet, areaIn(self, desk));
    if (areas.length === 0) return null;
    // More than 512 areas are too many for Excel.
    if (areas.length > 512) throw new ExcelError('InvalidOperation', `${areas.length} merged areas`);
    return thing(
      'RangeAreas',
      areas.map((area) => live(self.sheet, area, desk)),
    );
  },
};

function cellsAt(
  { sheet }: LiveArea,
  { top, left, rows, columns }: Readonly<Record<'top' | 'left' | 'rows' | 'columns', number>>,
  desk: Desk,
): Thing {
  return range(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 }, desk);
}

function used(self: LiveArea, valuesOnly: unknown, desk: Desk): Thing | null {
  return rangeOrNull(self.sheet, usedArea(self.sheet, valuesOnly === true, areaIn(self, desk)), desk);
}

export const rangeKind: Kind<LiveArea> = {
  get: rangeGet,
  set: rangeSet,
  to: {
    worksheet: ({ sheet }) => thing('Worksheet', sheet),
    format: (self) => thing('RangeFormat', { places: [self] }),
    dataValidation: (self) => thing('DataValidation', { places: [self] }),
    conditionalFormats: (self) => thing('ConditionalFormatCollection', { places: [self] }),
  },
  call: {
    ...places,
    ...rangeActions,
    _ValidateArraySize: (self, [rows, columns], desk) => {
      const area = areaIn(self, desk);
      const fits =
        area.bottom - area.top + 1 === rows && area.right - area.left + 1 === columns && !isUnbounded(area);
      if (!fits) {
        throw new ExcelError(
          'InvalidArgument',
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      }
    },
  },
};
