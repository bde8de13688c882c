import type { CellValue } from '../documents/sheetModel';
import { FORMULA, KIND, type Grid, type GridColumn } from '../sheet/grid';
import { cleanText } from './cellText';

const SEED = { number: 0x1b873593, text: 0x811c9dc5, boolean: 0x2545f491, error: 0x6c62272e } as const;
/** A formula of ours hashes the same whatever its result: Excel may recalculate it in floating point. */
const FORMULA_HASH = 0x5bd1e995;

/** Hash of one value, 32 bits; 0 for an empty cell. Dates count as their serial, as they are read back. */
export function valueHash(value: CellValue): number {
  if (value === null) return 0;
  if ('text' in value) return textHash(cleanText(value.text));
  if ('formula' in value) return FORMULA_HASH;
  if ('number' in value) return numberHash(value.number);
  return numberHash('day' in value ? value.day : value.moment);
}

/**
 * Sum of the hashes of all values in a sheet, wherever they stand: the check that nobody has edited it.
 * Exact in a double up to 2,097,152 cells.
 */
export function gridSum(grid: Grid): number {
  const hashes = new Map<number, number>();
  let sum = 0;
  for (const column of grid.columns) {
    if (column !== undefined) sum += columnSum(grid, column, hashes);
  }
  return sum;
}

function columnSum(grid: Grid, column: GridColumn, hashes: Map<number, number>): number {
  let sum = 0;
  for (let i = 0; i < grid.rows.length; i += 1) {
    const kind = column.kinds[i] ?? 0;
    if (kind === KIND.blank) continue;
    const value = column.values[i] ?? 0;
    if (kind === KIND.text) {
      let hash = hashes.get(value);
      if (hash === undefined) hashes.set(value, (hash = textHash(grid.texts[value] ?? '')));
      sum += hash;
    } else sum += otherHash(grid, kind, value);
  }
  return sum;
}

function otherHash(grid: Grid, kind: number, value: number): number {
  if ((kind & FORMULA) !== 0 || kind === KIND.uncached) return FORMULA_HASH;
  if (kind === KIND.number || kind === KIND.date) return numberHash(value);
  if (kind === KIND.boolean) return mixed(SEED.boolean, value);
  return textHash(grid.texts[value] ?? '', SEED.error);
}

/** Hash of a text, 32 bits; 0 for the empty one, which no cell keeps. */
export function textHash(text: string, seed: number = SEED.text): number {
  if (text === '') return 0;
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finished(hash);
}

/** Takes the next hash into a running one; unlike a sum it depends on the order. */
export function mixed(running: number, hash: number): number {
  const turned = (running << 13) | (running >>> 19);
  return (Math.imul(turned ^ hash, 0x9e3779b1) + 0x7ed55d16) >>> 0;
}

/** Millionths decide: a moment in a workbook of 1904 loses its last bits on the way. */
function numberHash(value: number): number {
  const millionths = Math.round(value * 1e6);
  const high = Math.floor(millionths / 4294967296);
  return finished(mixed(mixed(SEED.number, millionths - high * 4294967296), high));
}

function finished(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
