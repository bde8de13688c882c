import { showDecimal, decimalOf } from '../kernel/decimal';
import { cleaned } from '../kernel/text';
import { cellAt, FORMULA, type Grid, KIND } from './grid';
import type { Source } from './columnSource';

/** Columns of building and entrance beside a unit column that holds rooms only. */
export type UnitPrefix = readonly number[];

/**
 * Unit numbers put together from 楼栋, 单元 and 房号 of each row; a cell that already names more than a room
 * (`1-1-101`, `1栋101`) stays as it is.
 */
export function composedUnits(grid: Grid, rows: Int32Array, room: number, prefix: UnitPrefix): Source {
  if (!holdsRooms(grid, rows, room)) return { stored: grid.columns[room], rows, texts: grid.texts };
  const texts: string[] = [];
  const kinds = new Uint8Array(grid.rows.length);
  const values = new Float64Array(grid.rows.length);
  for (const i of rows) {
    const text = composed(grid, i, room, prefix);
    if (text === null) continue;
    kinds[i] = KIND.text;
    values[i] = texts.push(text) - 1;
  }
  const stored = grid.columns[room];
  const merged = stored === undefined ? { kinds, values } : withOthers(stored, { kinds, values });
  return { stored: merged, rows, texts };
}

/** Where most cells name more than a room, a short one among them is a whole number too: `S01` of a shop. */
export function holdsRooms(grid: Grid, rows: Int32Array, room: number): boolean {
  let rooms = 0;
  for (let k = 0; k < rows.length; k += 1) {
    const i = rows[k] ?? 0;
    if (!isWhole(grid, i, room) && ROOM.test(partOf(grid, i, room))) rooms += 1;
  }
  return rooms * 2 > rows.length;
}

/** `1-2-301`, as most registers write it, told without taking the text apart. */
function isWhole({ columns, texts }: Grid, i: number, room: number): boolean {
  const stored = columns[room];
  if (stored === undefined || ((stored.kinds[i] ?? 0) & ~FORMULA) !== KIND.text) return false;
  return (texts[stored.values[i] ?? 0] ?? '').includes('-');
}

const ROOM = /^[\dA-Za-z]{1,6}室?$/u;

function composed(grid: Grid, i: number, room: number, prefix: UnitPrefix): string | null {
  const cell = cellAt(grid, i, room);
  if (cell.kind !== 'text' && cell.kind !== 'number') return null;
  const own = partOf(grid, i, room);
  const before = prefix.map((column) => partOf(grid, i, column)).filter((part) => part !== '');
  return ROOM.test(own) ? [...before, own].join('-') : own;
}

function partOf(grid: Grid, i: number, column: number): string {
  const cell = cellAt(grid, i, column);
  if (cell.kind === 'number') return showDecimal(decimalOf(cell.value) ?? { digits: 0, scale: 0 });
  if (cell.kind !== 'text') return '';
  return cleaned(cell.value).text.replace(/(?<=.)(?:栋|幢|号楼|楼|座|#|单元|门|梯)$/u, '');
}

/** Dates, errors and formulas without a result stay what they are, to be refused where they stand. */
function withOthers(
  stored: { readonly kinds: Uint8Array; readonly values: Float64Array },
  made: { readonly kinds: Uint8Array; readonly values: Float64Array },
): { readonly kinds: Uint8Array; readonly values: Float64Array } {
  return {
    kinds: made.kinds.map((kind, i) => (kind === KIND.blank ? (stored.kinds[i] ?? 0) : kind)),
    values: made.values.map((value, i) => (made.kinds[i] === KIND.blank ? (stored.values[i] ?? 0) : value)),
  };
}
