import type { Area } from '../../../../src/sheet/grid';
import { addressText, cellCount, columnCount, isColumns, isRows, rowCount } from '../model/area';
import { factOf, withFact } from '../model/cellFormat';
import { columnAt, formatAt, reformat, rowAt, setContent } from '../model/cells';
import { typed } from '../model/input';
import { isCovered } from '../model/merges';
import type { LiveArea } from '../model/sheet';
import { type Desk, EVENT, type Kind } from '../thing';
import { ExcelError } from '../wire';
import { flag } from './arguments';
import { areaIn, guardCells, guardSheet, isUnbounded } from './guards';

type Set = NonNullable<Kind<LiveArea>['set']>[string];

/** What a program sets of a range: `null` in an array skips its cell, `''` clears it. */
export const rangeSet: Readonly<Record<string, Set>> = {
  values: write,
  formulas: write,
  numberFormat: (self, value, desk) => {
    const area = areaIn(self, desk);
    guardSheet(desk.book, self.sheet, 'allowFormatCells');
    const cells = valuesFor(area, value, { broadcastsUnbounded: true });
    if (cells.single) {
      const format = formatCode(cells.at(0, 0));
      if (format !== null) reformat(self.sheet, area, (look) => withFact(look, 'numberFormat', format));
      return;
    }
    eachCell(area, (row, column) => {
      const format = formatCode(cells.at(row - area.top, column - area.left));
      if (format === null) return;
      rowAt(self.sheet, row).formats[column] = withFact(
        formatAt(self.sheet, row, column),
        'numberFormat',
        format,
      );
    });
  },
  rowHidden: (self, value, desk) => {
    const area = areaIn(self, desk);
    guardSheet(desk.book, self.sheet, 'allowFormatRows');
    if (isColumns(area)) throw new ExcelError('InvalidArgument', 'all rows of a sheet');
    for (let row = area.top; row <= area.bottom; row += 1) rowAt(self.sheet, row).hidden = flag(value);
  },
  columnHidden: (self, value, desk) => {
    const area = areaIn(self, desk);
    guardSheet(desk.book, self.sheet, 'allowFormatColumns');
    if (isRows(area)) throw new ExcelError('InvalidArgument', 'all columns of a sheet');
    for (let column = area.left; column <= area.right; column += 1) {
      columnAt(self.sheet, column).hidden = flag(value);
    }
  },
};

function write(self: LiveArea, value: unknown, desk: Desk): void {
  const { sheet } = self;
  const area = areaIn(self, desk);
  const cells = valuesFor(area, value, { broadcastsUnbounded: false });
  guardCells(desk.book, sheet, area);
  eachCell(area, (row, column) => {
    const given = cells.at(row - area.top, column - area.left);
    if (given === null) return;
    if (typeof given !== 'string' && typeof given !== 'number' && typeof given !== 'boolean') {
      throw new ExcelError('InvalidArgument', `${JSON.stringify(given)} in a cell`);
    }
    // What stands under a merged cell cannot be written; Excel drops it.
    if (sheet.merges.length > 0 && isCovered(sheet, row, column)) return;
    const look = formatAt(sheet, row, column);
    const format = String(factOf(look, 'numberFormat'));
    const { content, numberFormat } = typed(given, format, desk.year);
    setContent(sheet, row, column, content);
    if (numberFormat !== undefined && format === 'General') {
      rowAt(sheet, row).formats[column] = withFact(look, 'numberFormat', numberFormat);
    }
  });
  desk.counts.cellsWritten += cellCount(area);
  changed(self, desk);
}

/** Tells those who listen that cells changed. */
export function changed(self: LiveArea, desk: Desk, changeType = 'RangeEdited'): void {
  const address = self.area === null ? '' : addressText('', self.area).replace(/^.*!/u, '');
  desk.tell({
    type: EVENT.changed,
    sheet: self.sheet,
    detail: { address, changeType, triggerSource: 'ThisLocalAddin' },
  });
}

interface Given {
  readonly single: boolean;
  readonly at: (down: number, right: number) => unknown;
}

/** A single value, alone or in a 1×1 array, goes into every cell; any other array must have the range's shape. */
function valuesFor(
  area: Area,
  value: unknown,
  { broadcastsUnbounded }: { broadcastsUnbounded: boolean },
): Given {
  if (value === null || value === undefined)
    throw new ExcelError('InvalidArgument', 'null for a whole range');
  const rows: readonly unknown[] | null = Array.isArray(value) ? value : null;
  const first = rows === null ? null : rows[0];
  const alone = rows === null ? value : rows.length === 1 && isSingle(first) ? first[0] : undefined;
  const single = rows === null || (rows.length === 1 && isSingle(first));
  if (isUnbounded(area) && !(single && broadcastsUnbounded)) {
    throw new ExcelError('InvalidArgument', 'an unbounded range');
  }
  if (single) return { single, at: () => alone };
  const shaped =
    rows.length === rowCount(area) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!shaped) {
    throw new ExcelError(
      'InvalidArgument',
      `The number of rows or columns in the input array doesn't match the size of the range (${rows.length} rows for ${rowCount(area)}).`,
    );
  }
  return { single, at: (down, right) => (rows[down] as readonly unknown[])[right] }; // checked above
}

function isSingle(row: unknown): row is readonly [unknown] {
  return Array.isArray(row) && row.length === 1;
}

function formatCode(value: unknown): string | null {
  if (value === null) return null;
  if (typeof value !== 'string') throw new ExcelError('InvalidArgument', 'number format');
  return value === '' ? 'General' : value;
}

export function eachCell(
  { top, left, bottom, right }: Area,
  visit: (row: number, column: number) => void,
): void {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) visit(row, column);
  }
}
