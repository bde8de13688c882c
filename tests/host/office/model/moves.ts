import type { Area } from '../../../../src/sheet/grid';
import { isRows, LAST_ROW, rowCount } from './area';
import type { Row, Sheet } from './sheet';

/** Inserts rows 插入行 above `at`: what stands below moves down, whatever points at it too. */
export function insertRows(sheet: Sheet, at: number, count: number): void {
  moveRows(sheet, (row) => (row < at ? row : row + count));
  mapAreas(sheet, (area) => {
    const top = area.top < at ? area.top : area.top + count;
    const bottom = area.bottom < at || isWhole(area) ? area.bottom : area.bottom + count;
    return { ...area, top: isWhole(area) ? area.top : top, bottom: Math.min(bottom, LAST_ROW) };
  });
}

/** Deletes rows 删除行; a place that loses all its rows is gone. */
export function deleteRows(sheet: Sheet, at: number, count: number): void {
  const end = at + count;
  moveRows(sheet, (row) => (row < at ? row : row >= end ? row - count : null));
  mapAreas(sheet, (area) => {
    if (isWhole(area)) return area;
    const top = area.top < at ? area.top : Math.max(at, area.top - count);
    const bottom = area.bottom < at ? area.bottom : area.bottom >= end ? area.bottom - count : at - 1;
    return top <= bottom ? { ...area, top, bottom } : null;
  });
}

function isWhole({ top, bottom }: Area): boolean {
  return top === 0 && bottom === LAST_ROW;
}

function moveRows(sheet: Sheet, to: (row: number) => number | null): void {
  const moved: [number, Row][] = [];
  for (const [row, stored] of sheet.rows) {
    const place = to(row);
    if (place !== null) moved.push([place, stored]);
  }
  sheet.rows.clear();
  for (const [row, stored] of moved) sheet.rows.set(row, stored);
  const { print } = sheet;
  print.rowBreaks = print.rowBreaks.flatMap((row) => to(row) ?? []);
}

type AreaChange = (area: Area) => Area | null;

function mapAreas(sheet: Sheet, change: AreaChange): void {
  const kept = (areas: readonly Area[]): Area[] => areas.flatMap((area) => change(area) ?? []);
  sheet.merges = kept(sheet.merges);
  sheet.print.areas = kept(sheet.print.areas);
  sheet.filter = sheet.filter === null ? null : change(sheet.filter);
  for (const { areas } of [...sheet.validations, ...sheet.conditions]) {
    areas.splice(0, areas.length, ...kept(areas));
  }
  for (const live of sheet.live) live.area = live.area === null ? null : change(live.area);
}

/** Moves the cells of some columns 单元格下移 down, without the rest of their rows. */
export function insertCells(sheet: Sheet, area: Area): void {
  if (isRows(area)) {
    insertRows(sheet, area.top, rowCount(area));
    return;
  }
  const count = rowCount(area);
  const rows = [...sheet.rows.keys()].filter((row) => row >= area.top).sort((a, b) => b - a);
  for (const from of rows) moveCells(sheet, area, from, from + count);
  const inside = ({ left, right, top }: Area): boolean =>
    left >= area.left && right <= area.right && top >= area.top;
  mapAreas(sheet, (one) =>
    inside(one) && !isWhole(one) ? { ...one, top: one.top + count, bottom: one.bottom + count } : one,
  );
}

/** Moves the cells below up over those deleted. */
export function deleteCells(sheet: Sheet, area: Area): void {
  if (isRows(area)) {
    deleteRows(sheet, area.top, rowCount(area));
    return;
  }
  const rows = [...sheet.rows.keys()].filter((row) => row >= area.top).sort((a, b) => a - b);
  for (const row of rows) {
    if (row <= area.bottom) moveCells(sheet, area, row, null);
    else moveCells(sheet, area, row, row - rowCount(area));
  }
}

function moveCells(sheet: Sheet, { left, right }: Area, from: number, to: number | null): void {
  const source = sheet.rows.get(from);
  if (source === undefined) return;
  let target = to === null ? undefined : sheet.rows.get(to);
  if (to !== null && target === undefined) {
    target = { contents: [], formats: [], height: null, hidden: false, format: null };
    sheet.rows.set(to, target);
  }
  for (let column = left; column <= right; column += 1) {
    if (target !== undefined) {
      target.contents[column] = source.contents[column];
      target.formats[column] = source.formats[column];
    }
    source.contents[column] = undefined;
    source.formats[column] = undefined;
  }
}
