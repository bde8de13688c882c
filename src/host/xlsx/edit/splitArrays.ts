import { type Area, cellName, parseCellName } from '../../../sheet/grid';
import { fixedArea } from '../references';
import type { rowPlaces } from '../rowPlaces';
import { attribute } from '../xml';
import { childNamed, childrenNamed, rootOf } from '../xmlTree';
import { type CellChange, setsContent } from './cellChange';
import { textWithin } from './elementText';

type Rows = NonNullable<ReturnType<typeof rowPlaces>>;

/** An array formula 数组公式 and the cells it fills. */
export interface ArrayFormula {
  readonly area: Area;
  readonly formula: string;
  /** Of a dynamic array: its entry in the workbook's metadata. */
  readonly metadata: string | null;
}

/**
 * An array formula cannot hold cells of its own: where one of its cells is set, each of the others that is stored gets
 * its element of the same array, so that it goes on to mean what it meant.
 */
export function splitArrays(source: string, rows: Rows, edits: readonly CellChange[]): CellChange[] {
  const set = edits.filter(setsContent);
  if (set.length === 0) return [];
  const others = new Map(edits.map((edit) => [cellName(edit.row, edit.column), edit]));
  const hit = arraysIn(source, rows).filter(
    ({ area }) =>
      (area.bottom > area.top || area.right > area.left) &&
      set.some(({ row, column }) => isInside(area, row, column)),
  );
  return hit.flatMap((array) =>
    storedCells(source, rows, array.area)
      .map((cell) => ({ ...others.get(cellName(cell.row, cell.column)), ...cell }))
      .filter((change: CellChange) => !setsContent(change))
      .map((change) => ({ ...change, split: elementOf(array, change.row, change.column) })),
  );
}

/** The array formulas of a sheet, found without taking other rows apart. */
export function arraysIn(source: string, rows: Rows): ArrayFormula[] {
  const found: ArrayFormula[] = [];
  for (const { start, end } of rows.places) {
    const row = source.slice(start, end);
    if (!ARRAY.test(row)) continue;
    for (const cell of childrenNamed(rootOf(row, 'row'), 'c')) {
      const f = childNamed(cell, 'f');
      const area =
        f === undefined || attribute(f.tag, 't') !== 'array' ? null : areaOf(attribute(f.tag, 'ref'));
      if (f === undefined || area === null) continue;
      const metadata = attribute(cell.tag, 'cm') ?? null;
      found.push({ area, formula: textWithin(row, f), metadata });
    }
  }
  return found;
}

/** `A1:C9` as an area; `null` when it is none. */
export function areaOf(ref: string | undefined): Area | null {
  const [first = '', last = first] = (ref ?? '').split(':');
  const from = parseCellName(first);
  const to = parseCellName(last);
  if (from === null || to === null) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

const ARRAY = /\st\s*=\s*["']array["']/u;

/** A smaller array repeats over its area as the sum with a full one does; `IF` makes it so. */
function elementOf({ area, formula }: ArrayFormula, row: number, column: number): string {
  const whole = fixedArea(area);
  const place = `${row - area.top + 1},${column - area.left + 1}`;
  return `INDEX(IF(ROW(${whole})*COLUMN(${whole}),${formula}),${place})`;
}

function storedCells(source: string, rows: Rows, area: Area): { row: number; column: number }[] {
  const cells: { row: number; column: number }[] = [];
  for (const place of rows.places) {
    if (place.row < area.top || place.row > area.bottom) continue;
    let column = -1;
    for (const cell of childrenNamed(rootOf(source.slice(place.start, place.end), 'row'), 'c')) {
      column = parseCellName(attribute(cell.tag, 'r') ?? '')?.column ?? column + 1;
      const isStored = childNamed(cell, 'v') !== undefined || childNamed(cell, 'f') !== undefined;
      if (isStored && isInside(area, place.row, column)) cells.push({ row: place.row, column });
    }
  }
  return cells;
}

function isInside({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
