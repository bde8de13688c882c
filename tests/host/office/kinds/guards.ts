import type { Area } from '../../../../src/sheet/grid';
import { factOf } from '../model/cellFormat';
import type { Book } from '../model/book';
import { formatAt } from '../model/cells';
import { around, cellCount, isColumns, isRows } from '../model/area';
import type { LiveArea, Sheet } from '../model/sheet';
import type { Desk } from '../thing';
import { ExcelError } from '../wire';

/** The area of a range, or the error of one whose cells were deleted. */
export function areaIn({ area, sheet }: LiveArea, { book }: Pick<Desk, 'book'>): Area {
  if (area === null || !book.sheets.includes(sheet)) throw new ExcelError('InvalidReference');
  return area;
}

export function isUnbounded(area: Area): boolean {
  return isColumns(area) || isRows(area);
}

export function guardWritable(book: Book): void {
  if (book.readOnly) throw new ExcelError('AccessDenied', 'The workbook is read-only.');
}

export function guardStructure(book: Book): void {
  guardWritable(book);
  if (book.structureProtected) throw new ExcelError('AccessDenied', 'The structure is protected.');
}

/** `allow` names the option of the protection that lets this through; cells that are not locked may be written. */
export function guardSheet(book: Book, sheet: Sheet, allow?: string): void {
  guardWritable(book);
  if (sheet.protection !== null && (allow === undefined || sheet.protection[allow] !== true)) {
    throw new ExcelError('AccessDenied', `The sheet ${sheet.name} is protected.`);
  }
}

export function guardCells(book: Book, sheet: Sheet, area: Area): void {
  guardWritable(book);
  if (sheet.protection === null) return;
  const isLocked = (row: number, column: number) =>
    factOf(formatAt(sheet, row, column), 'protection.locked') === true;
  if (isUnbounded(area)) guardSheet(book, sheet);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (isLocked(row, column)) guardSheet(book, sheet);
    }
  }
}

/** Most cells that Excel gives in one read; beyond, the values are null without an error. */
export const MOST_READ = 5_000_000;

export function isTooLarge(area: Area): boolean {
  return cellCount(area) > MOST_READ;
}

export function boundingArea(areas: readonly Area[]): Area | null {
  return areas.reduce<Area | null>((all, area) => (all === null ? area : around(all, area)), null);
}
