import type { Area } from '../../../../src/sheet/grid';
import { addressText, cellCount, columnCount, isColumns, isRows, rowCount } from '../model/area';
import { factOf } from '../model/cellFormat';
import { formatAt } from '../model/cells';
import { isFormula } from '../model/content';
import { type LiveArea, type Sheet, USUAL_HEIGHT, USUAL_WIDTH } from '../model/sheet';
import { plainValue, textAt, valueAt, valueType } from '../model/values';
import type { Desk, Kind } from '../thing';
import { areaIn, isTooLarge, isUnbounded } from './guards';

type Get = NonNullable<Kind<LiveArea>['get']>[string];

/** What a program reads of a range 区域的属性. */
export const rangeGet: Readonly<Record<string, Get>> = {
  address: (self, desk) => addressText(self.sheet.name, areaIn(self, desk)),
  addressLocal: (self, desk) => addressText(self.sheet.name, areaIn(self, desk)),
  rowIndex: (self, desk) => areaIn(self, desk).top,
  columnIndex: (self, desk) => areaIn(self, desk).left,
  rowCount: (self, desk) => rowCount(areaIn(self, desk)),
  columnCount: (self, desk) => columnCount(areaIn(self, desk)),
  // Excel gives −1 for counts beyond 2³¹−1.
  cellCount: (self, desk) =>
    cellCount(areaIn(self, desk)) > 2 ** 31 - 1 ? -1 : cellCount(areaIn(self, desk)),
  isEntireRow: (self, desk) => isRows(areaIn(self, desk)),
  isEntireColumn: (self, desk) => isColumns(areaIn(self, desk)),
  values: matrix(({ book, sheet }, row, column) => plainValue(valueAt(book, sheet, row, column))),
  valueTypes: matrix(({ book, sheet }, row, column) => valueType(valueAt(book, sheet, row, column))),
  text: matrix(({ book, sheet }, row, column) => textAt(book, sheet, row, column)),
  formulas: matrix(({ sheet }, row, column) => formulaText(sheet, row, column)),
  numberFormat: matrix(({ sheet }, row, column) => factOf(formatAt(sheet, row, column), 'numberFormat')),
  rowHidden: (self, desk) => uniform(rowFlags(self, areaIn(self, desk))),
  columnHidden: (self, desk) => uniform(columnFlags(self, areaIn(self, desk))),
  hidden: (self, desk) => {
    const area = areaIn(self, desk);
    return rowFlags(self, area).every(Boolean) || columnFlags(self, area).every(Boolean);
  },
  left: ({ sheet, area }) => lengthOf(0, area?.left ?? 0, (at) => widthAt(sheet, at)),
  top: ({ sheet, area }) => lengthOf(0, area?.top ?? 0, (at) => heightAt(sheet, at)),
  width: ({ sheet, area }) => lengthOf(area?.left ?? 0, (area?.right ?? -1) + 1, (at) => widthAt(sheet, at)),
  height: ({ sheet, area }) =>
    lengthOf(area?.top ?? 0, (area?.bottom ?? -1) + 1, (at) => heightAt(sheet, at)),
};

type CellRead = (
  place: Pick<Desk, 'book'> & { readonly sheet: Sheet },
  row: number,
  column: number,
) => unknown;

/** Row by row; `null` for an unbounded range and, without an error, beyond five million cells. */
function matrix(read: CellRead): Get {
  return (self, desk) => {
    const area = areaIn(self, desk);
    if (isUnbounded(area) || isTooLarge(area)) return null;
    desk.counts.cellsRead += cellCount(area);
    const place = { book: desk.book, sheet: self.sheet };
    return Array.from({ length: rowCount(area) }, (_, down) =>
      Array.from({ length: columnCount(area) }, (__, right) =>
        read(place, area.top + down, area.left + right),
      ),
    );
  };
}

function formulaText(sheet: Sheet, row: number, column: number): string | number | boolean {
  const content = sheet.rows.get(row)?.contents[column];
  return isFormula(content) ? content.formula : plainValue(content ?? '');
}

function rowFlags({ sheet }: LiveArea, area: Area): readonly boolean[] {
  if (isColumns(area)) return [[...sheet.rows.values()].some(({ hidden }) => hidden)];
  return Array.from({ length: rowCount(area) }, (_, i) => sheet.rows.get(area.top + i)?.hidden ?? false);
}

function columnFlags({ sheet }: LiveArea, area: Area): readonly boolean[] {
  return Array.from(
    { length: columnCount(area) },
    (_, i) => sheet.columns.get(area.left + i)?.hidden ?? false,
  );
}

/** The one value all have, or `null`. */
export function uniform<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

export function widthAt(sheet: Sheet, column: number): number {
  return sheet.columns.get(column)?.width ?? USUAL_WIDTH;
}

export function heightAt(sheet: Sheet, row: number): number {
  return sheet.rows.get(row)?.height ?? USUAL_HEIGHT;
}

function lengthOf(from: number, to: number, size: (at: number) => number): number {
  let length = 0;
  for (let at = from; at < to; at += 1) length += size(at);
  return length;
}
