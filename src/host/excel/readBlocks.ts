import type { Area } from '../../sheet/grid';
import { HostError } from '../workbook';
import { isTooMuch, portError } from './excelErrors';
import type { Trip } from './trip';

/** A block of cells 区块 to be read. */
export interface Block {
  readonly sheetId: string;
  readonly area: Area;
}

/** What was asked of a block: rows of columns. */
export interface BlockCells {
  readonly block: Block;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
}

export type Asked = 'values' | 'formulas' | 'numberFormat' | 'valueTypes';

/** Cells whose answers of one kind come to about 3 MB, most being amounts and short texts. */
const CELLS_AT_ONCE = 250_000;

/**
 * Reads blocks, as many at once as one answer holds; where Excel says it was too much, half as many. `take` is given
 * them in order, in pieces of whole rows.
 */
export async function readBlocks(
  trip: Trip,
  blocks: readonly Block[],
  asked: readonly Asked[],
  take: (cells: BlockCells) => void,
): Promise<void> {
  let most = Math.floor(CELLS_AT_ONCE / asked.length);
  let left = blocks.flatMap((block) => pieces(block, most));
  while (left.length > 0) {
    const count = together(left, most);
    const now = left.slice(0, count);
    const got = await answered(trip, now, asked);
    if (got === null) {
      most = Math.floor(Math.min(most, cellsOf(now)) / 2);
      if (most < 1) throw new HostError('excel-too-much');
      left = left.flatMap((block) => pieces(block, most));
      continue;
    }
    got.forEach(take);
    left = left.slice(count);
  }
}

/** `null`: the answer would have been too long. */
async function answered(
  trip: Trip,
  blocks: readonly Block[],
  asked: readonly Asked[],
): Promise<BlockCells[] | null> {
  const ranges = blocks.map(({ sheetId, area }) => {
    const range = rangeOf(trip.context.workbook.worksheets.getItem(sheetId), area);
    range.load(asked.join(','));
    return range;
  });
  try {
    await trip.sync();
  } catch (error) {
    if (isTooMuch(portError(error))) return null;
    throw error;
  }
  const cells = ranges.map((range, i) => cellsIn(range, blocks[i], asked));
  return cells.every((one) => one !== null) ? cells : null;
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Over its limit Excel may give `null`, or fewer rows than asked for, and no error. */
function cellsIn(range: Excel.Range, block: Block | undefined, asked: readonly Asked[]): BlockCells | null {
  if (block === undefined) return null;
  const rows = block.area.bottom - block.area.top + 1;
  const matrix = (name: Asked): readonly (readonly unknown[])[] | null => {
    if (!asked.includes(name)) return [];
    // The client's type has `any` in it, and no `null`.
    const got = range[name] as readonly (readonly unknown[])[] | null;
    return got?.length === rows ? got : null;
  };
  const [values, formulas, formats, types] = ASKABLE.map(matrix);
  if (!values || !formulas || !formats || !types) return null;
  return { block, values, formulas, formats, types };
}

const ASKABLE = ['values', 'formulas', 'numberFormat', 'valueTypes'] as const;

function together(blocks: readonly Block[], most: number): number {
  let cells = 0;
  let count = 0;
  for (const block of blocks) {
    cells += cellsOf([block]);
    if (count > 0 && cells > most) break;
    count += 1;
  }
  return count;
}

/** In rows, so that none holds more than `most` cells. */
function pieces(block: Block, most: number): Block[] {
  const { top, bottom, left, right } = block.area;
  const rows = Math.max(1, Math.floor(most / (right - left + 1)));
  const count = Math.ceil((bottom - top + 1) / rows);
  return Array.from({ length: count }, (_, i) => ({
    ...block,
    area: { left, right, top: top + i * rows, bottom: Math.min(bottom, top + (i + 1) * rows - 1) },
  }));
}

export function cellsOf(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, { area: { top, left, bottom, right } }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
}
