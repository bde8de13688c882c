import type { Area } from '../../../../src/sheet/grid';
import { columnCount, common, isColumns, isRows, rowCount } from '../model/area';
import { PLAIN } from '../model/cellFormat';
import { columnAt, formatAt, reformat, rowAt, storedPart } from '../model/cells';
import { merge, unmerge } from '../model/merges';
import { deleteCells, insertCells } from '../model/moves';
import type { LiveArea, Sheet } from '../model/sheet';
import { addressText } from '../model/area';
import { type Desk, EVENT, isThing, type Kind } from '../thing';
import { ExcelError, gap } from '../wire';
import { flag, oneOf } from './arguments';
import { copyTo } from './copyFrom';
import { areaIn, guardCells, guardSheet, guardWritable } from './guards';
import { range, rangeArgument } from './live';
import { changed, eachCell } from './rangeWrite';

type Call = NonNullable<Kind<LiveArea>['call']>[string];

const APPLIES = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/** What is done to a range 对区域的操作. */
export const rangeActions: Readonly<Record<string, Call>> = {
  clear: (self, [applyTo], desk) => {
    clear(self, oneOf(applyTo ?? 'All', APPLIES), desk);
  },
  copyFrom: (self, [source, copyType, skipBlanks, transpose], desk) => {
    if (transpose === true) throw gap('Range.copyFrom transposed');
    const what = oneOf(copyType ?? 'All', ['All', 'Formulas', 'Values', 'Formats'] as const);
    const from =
      isThing(source) && source.kind === 'Range' ? source.self : rangeArgument(source, self.sheet, desk);
    const area = areaIn(self, desk);
    guardCells(desk.book, self.sheet, area);
    copyTo(self, areaIn(from, desk), { source: from.sheet, what, skipBlanks: skipBlanks === true }, desk);
    if (what !== 'Formats') changed(self, desk);
  },
  insert: (self, [shift], desk) => {
    const area = areaIn(self, desk);
    const direction = oneOf(shift, ['Down', 'Right'] as const);
    if (direction === 'Right' || isColumns(area)) throw gap('Range.insert to the right');
    guardSheet(desk.book, self.sheet, isRows(area) ? 'allowInsertRows' : undefined);
    insertCells(self.sheet, area);
    likeRowAbove(self.sheet, area);
    changed(self, desk, isRows(area) ? 'RowInserted' : 'CellInserted');
    return range(self.sheet, area, desk);
  },
  delete: (self, [shift], desk) => {
    const area = areaIn(self, desk);
    if (oneOf(shift, ['Up', 'Left'] as const) === 'Left' || isColumns(area))
      throw gap('Range.delete to the left');
    guardSheet(desk.book, self.sheet, isRows(area) ? 'allowDeleteRows' : undefined);
    const was = addressText('', area).replace(/^.*!/u, '');
    deleteCells(self.sheet, area);
    desk.tell({ type: EVENT.changed, sheet: self.sheet, detail: { address: was, changeType: 'RowDeleted' } });
  },
  merge: (self, [across], desk) => {
    const area = areaIn(self, desk);
    guardSheet(desk.book, self.sheet);
    const rows = across === true && flag(across);
    const areas = rows
      ? Array.from({ length: rowCount(area) }, (_, i) => ({
          ...area,
          top: area.top + i,
          bottom: area.top + i,
        }))
      : [area];
    for (const one of areas) {
      keepFirst(self.sheet, one);
      merge(self.sheet, one);
    }
  },
  unmerge: (self, _, desk) => {
    guardSheet(desk.book, self.sheet);
    unmerge(self.sheet, areaIn(self, desk));
  },
  select: (self, _, desk) => {
    if (self.sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation', 'a hidden sheet');
    desk.book.active = self.sheet;
    desk.book.selection = addressText('', areaIn(self, desk)).replace(/^.*!/u, '');
  },
};

export function clear(self: LiveArea, what: (typeof APPLIES)[number], desk: Desk): void {
  guardWritable(desk.book);
  const { sheet } = self;
  const area = areaIn(self, desk);
  const part = storedPart(sheet, area);
  if (what === 'All' || what === 'Contents') {
    if (part !== null) {
      guardCells(desk.book, sheet, part);
      eachCell(part, (row, column) => {
        const stored = sheet.rows.get(row);
        if (stored !== undefined) stored.contents[column] = undefined;
      });
    }
    changed(self, desk);
  }
  if (what === 'All' || what === 'Formats') {
    guardSheet(desk.book, sheet, 'allowFormatCells');
    if (isColumns(area))
      for (let at = area.left; at <= area.right; at += 1) columnAt(sheet, at).format = null;
    if (part !== null) reformat(sheet, part, () => PLAIN);
    unmerge(sheet, area);
    for (const rules of [sheet.conditions, ...(what === 'All' ? [sheet.validations] : [])]) {
      const kept = rules.filter(({ areas }) => areas.every((one) => common(one, area) === null));
      rules.splice(0, rules.length, ...kept);
    }
  }
}

/** Of cells that become one only the first keeps what stands in it. */
function keepFirst(sheet: Sheet, area: Area): void {
  const part = storedPart(sheet, area);
  if (part === null) return;
  let first: unknown;
  eachCell(part, (row, column) => {
    const stored = sheet.rows.get(row);
    const content = stored?.contents[column];
    if (stored === undefined || content === undefined) return;
    stored.contents[column] = undefined;
    if (first !== undefined) return;
    first = content;
    rowAt(sheet, area.top).contents[area.left] = content;
  });
}

/** New rows look like the row above them: an “@” there makes text here. */
function likeRowAbove(sheet: Sheet, area: Area): void {
  const above = sheet.rows.get(area.top - 1);
  if (above === undefined) return;
  const right = Math.min(area.right, Math.max(above.formats.length, 1) - 1);
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (isRows(area) && above.format !== null) rowAt(sheet, row).format = above.format;
    for (let column = area.left; column <= right && columnCount(area) > 0; column += 1) {
      const look = formatAt(sheet, area.top - 1, column);
      if (look !== PLAIN) rowAt(sheet, row).formats[column] = look;
    }
  }
}
