import { type Area, cellName, columnName } from '../../sheet/grid';

/** Excel cuts addresses off at 8,192 characters without a word. */
const LONGEST = 8000;

/** `A1:C9`, or `A1` for a single cell. */
export function areaName({ top, left, bottom, right }: Area): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

/** Whole rows: `3:8`. */
export function rowsName({ top, bottom }: Pick<Area, 'top' | 'bottom'>): string {
  return `${top + 1}:${bottom + 1}`;
}

/** A whole column: `C:C`. */
export function columnsName(first: number, last: number): string {
  return `${columnName(first)}:${columnName(last)}`;
}

/** Addresses in lists 地址列表 that Excel takes whole. */
export function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  let list = '';
  for (const address of addresses) {
    if (list !== '' && list.length + address.length + 1 > LONGEST) {
      lists.push(list);
      list = '';
    }
    list += list === '' ? address : `,${address}`;
  }
  if (list !== '') lists.push(list);
  return lists;
}

/** Rows in a row as bands, ascending. */
export function bandsOf(rows: readonly number[]): { top: number; bottom: number }[] {
  const bands: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = bands[bands.length - 1];
    if (last?.bottom === row - 1) last.bottom = row;
    else if (last?.bottom !== row) bands.push({ top: row, bottom: row });
  }
  return bands;
}

/** Whether cells of one look may be set as one area: their inner lines must be the same on both sides. */
export interface Joins {
  readonly across: boolean;
  readonly down: boolean;
}

/** Cells in as few areas as simple joining makes: first along rows, then equal stretches of rows that follow. */
export function areasOf(cells: readonly { row: number; column: number }[], joins: Joins): Area[] {
  const stretches: Area[] = [];
  for (const { row, column } of cells) {
    const last = stretches[stretches.length - 1];
    if (joins.across && last?.top === row && last.right === column - 1)
      stretches[stretches.length - 1] = { ...last, right: column };
    else stretches.push({ top: row, left: column, bottom: row, right: column });
  }
  return joins.down ? stacked(stretches) : stretches;
}

function stacked(stretches: readonly Area[]): Area[] {
  const open = new Map<string, Area>();
  const done: Area[] = [];
  for (const stretch of stretches) {
    const key = `${stretch.left}:${stretch.right}`;
    const above = open.get(key);
    if (above !== undefined && above.bottom === stretch.top - 1)
      open.set(key, { ...above, bottom: stretch.bottom });
    else {
      if (above !== undefined) done.push(above);
      open.set(key, stretch);
    }
  }
  return [...done, ...open.values()];
}
