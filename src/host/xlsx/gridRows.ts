import type { GridColumn } from '../../sheet/grid';
import { HostError } from '../workbook';
import { LIMITS } from './guard';

/** A grid while it is filled, a stored row per sheet row that holds anything. */
export interface GridRows {
  readonly sheet: string;
  /** Shared by the sheets of a workbook: places (stored rows × used columns) there still may be. */
  readonly budget: { places: number };
  rows: Int32Array;
  count: number;
  ascending: boolean;
  readonly columns: (GridColumn | undefined)[];
  usedColumns: number;
  cells: number;
  readonly hidden: Set<number>;
}

export function gridRows(sheet: string, budget: { places: number }): GridRows {
  const rows = new Int32Array(FIRST);
  return {
    sheet,
    budget,
    rows,
    count: 0,
    ascending: true,
    columns: [],
    usedColumns: 0,
    cells: 0,
    hidden: new Set(),
  };
}

/** Begins a stored row and returns its place. */
export function addRow(grid: GridRows, row: number, hidden: boolean): number {
  const place = grid.count++;
  if (place === grid.rows.length) grid.rows = grown(grid.rows, new Int32Array(place * 2));
  if (place > 0 && row <= (grid.rows[place - 1] ?? 0)) grid.ascending = false;
  grid.rows[place] = row;
  if (hidden) grid.hidden.add(row);
  checkBudget(grid);
  return place;
}

export function put(grid: GridRows, place: number, column: number, kind: number, value: number): void {
  let stored = grid.columns[column];
  if (stored === undefined || place >= stored.kinds.length) stored = roomFor(grid, column, place);
  stored.kinds[place] = kind;
  stored.values[place] = value;
  grid.cells++;
}

/** Rows and columns of the exact length, the rows ascending. */
export function finished(grid: GridRows): { rows: Int32Array; columns: (GridColumn | undefined)[] } {
  grid.budget.places -= grid.count * grid.usedColumns;
  const order = grid.ascending ? null : ascendingOrder(grid);
  const { count } = grid;
  const rows = order === null ? grid.rows.slice(0, count) : order.map((place) => grid.rows[place] ?? 0);
  const columns = grid.columns.map((column) => {
    if (column === undefined) return undefined;
    const kinds = grown(column.kinds.subarray(0, count), new Uint8Array(count));
    const values = grown(column.values.subarray(0, count), new Float64Array(count));
    if (order === null) return { kinds, values };
    return {
      kinds: kinds.map((_, i) => kinds[order[i] ?? 0] ?? 0),
      values: values.map((_, i) => values[order[i] ?? 0] ?? 0),
    };
  });
  return { rows, columns: Array.from(columns) };
}

const FIRST = 64;
/** Below this many places even a sheet with a cell here and there is let through. */
const SPARSE_FROM = 4_000_000;
const SPARSE = 64;

function roomFor(grid: GridRows, column: number, place: number): GridColumn {
  const old = grid.columns[column];
  if (old === undefined) {
    grid.usedColumns++;
    checkBudget(grid);
  }
  const length = Math.max(FIRST, grid.rows.length, place + 1);
  const kinds = new Uint8Array(length);
  const values = new Float64Array(length);
  const stored =
    old === undefined
      ? { kinds, values }
      : { kinds: grown(old.kinds, kinds), values: grown(old.values, values) };
  grid.columns[column] = stored;
  return stored;
}

/** A few cells far apart would take a place for every crossing of their rows and columns. */
function checkBudget(grid: GridRows): void {
  const places = grid.count * grid.usedColumns;
  if (places <= grid.budget.places && (places < SPARSE_FROM || places < grid.cells * SPARSE)) return;
  throw new HostError('too-many-cells', { sheet: grid.sheet, limit: String(LIMITS.cells) });
}

function ascendingOrder(grid: GridRows): Int32Array {
  const order = Int32Array.from({ length: grid.count }, (_, place) => place);
  order.sort((a, b) => (grid.rows[a] ?? 0) - (grid.rows[b] ?? 0));
  const twice = order.find((place, i) => i > 0 && grid.rows[place] === grid.rows[order[i - 1] ?? 0]);
  if (twice !== undefined)
    throw new HostError('package-corrupt', { sheet: grid.sheet, row: String(grid.rows[twice]) });
  return order;
}

function grown<A extends Uint8Array | Int32Array | Float64Array>(old: A, room: A): A {
  room.set(old);
  return room;
}
