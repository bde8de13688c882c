import type { Area } from '../../sheet/grid';
import { bandsOf } from './addresses';
import { isFormula, readsLikeError } from './cellKind';
import { type Asked, type Block, type BlockCells, cellsOf, readBlocks } from './readBlocks';
import type { Trip } from './trip';

/** Up to here everything is asked for at once; beyond, formats only where there are numbers. */
const SMALL = 80_000;

/** All that stands in blocks. Formats and types are asked only where they decide what a cell is. */
export async function readCells(trip: Trip, blocks: readonly Block[]): Promise<BlockCells[]> {
  const isSmall = cellsOf(blocks) <= SMALL;
  const asked: readonly Asked[] = isSmall ? ['values', 'formulas', 'numberFormat'] : ['values', 'formulas'];
  const cells: BlockCells[] = [];
  await readBlocks(trip, blocks, asked, (one) => cells.push(one));
  const dated = isSmall ? cells : await withMore(trip, cells, 'numberFormat');
  return withMore(trip, dated, 'valueTypes');
}

/** Asks for formats where numbers stand, or for types where a text that was typed reads like an error. */
async function withMore(
  trip: Trip,
  cells: readonly BlockCells[],
  what: 'numberFormat' | 'valueTypes',
): Promise<BlockCells[]> {
  const isAsked = (value: unknown, formula: unknown): boolean =>
    what === 'numberFormat' ? typeof value === 'number' : readsLikeError(value) && !isFormula(value, formula);
  const more: BlockCells[] = [];
  for (const one of cells) {
    const areas = columnsWith(one, isAsked);
    const found: unknown[][] = areas.length === 0 ? [] : one.values.map(() => []);
    const blocks = areas.map((area) => ({ ...one.block, area }));
    await readBlocks(trip, blocks, [what], (part) => {
      putInto(found, one.block.area, part, what === 'numberFormat' ? part.formats : part.types);
    });
    more.push(what === 'numberFormat' ? { ...one, formats: found } : withTypes(one, found));
  }
  return more;
}

/** Where nothing was asked, what reads like an error came out of a formula and is one. */
function withTypes(cells: BlockCells, found: readonly unknown[][]): BlockCells {
  if (found.length === 0) return cells;
  const types = cells.values.map((row, i) =>
    row.map((value, j) => found[i]?.[j] ?? (isFormula(value, cells.formulas[i]?.[j]) ? 'Error' : null)),
  );
  return { ...cells, types };
}

function columnsWith(
  { block, values, formulas }: BlockCells,
  isAsked: (value: unknown, formula: unknown) => boolean,
): Area[] {
  const columns = new Set<number>();
  values.forEach((row, i) => {
    row.forEach((value, j) => {
      if (isAsked(value, formulas[i]?.[j])) columns.add(j);
    });
  });
  const bands = bandsOf([...columns].sort((a, b) => a - b));
  const { left } = block.area;
  return bands.map(({ top: first, bottom: last }) => ({
    ...block.area,
    left: left + first,
    right: left + last,
  }));
}

function putInto(
  found: unknown[][],
  whole: Area,
  part: BlockCells,
  cells: readonly (readonly unknown[])[],
): void {
  const { top, left } = part.block.area;
  cells.forEach((row, i) => {
    const into = found[top - whole.top + i];
    row.forEach((cell, j) => {
      if (into !== undefined) into[left - whole.left + j] = cell;
    });
  });
}
