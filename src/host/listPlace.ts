import type { ListSheet } from '../documents/sheetModel';
import { cellAt, type Grid } from '../sheet/grid';

/** What we remember of a list between runs, kept in its mark. */
export interface ListMemory {
  /** Title as last written. */
  readonly title: string;
  /** Heading as last written, by column id: people may have another language now, or moved the column. */
  readonly headings: ReadonlyMap<string, string>;
  /** Hashes of all keys ever written: only these rows are ours to mark as vanished. */
  readonly keys: ReadonlySet<number>;
}

/** Where a list stands in its sheet. */
export interface ListPlace {
  /** Index in `Grid.rows` of the heading row. */
  readonly headingIndex: number;
  /** Sheet column per `ListSheet.columns`; `null`: not there. */
  readonly columns: readonly (number | null)[];
}

/** Finds the list by its headings, wherever people moved it; `null` when the key column is not to be found. */
export function placeOf(grid: Grid, list: ListSheet, memory: ListMemory | null): ListPlace | null {
  let best: ListPlace | null = null;
  let most = Math.min(1, list.columns.length - 1);
  for (let i = 0; i < grid.rows.length && i < SEARCHED_ROWS; i += 1) {
    const columns = columnsIn(grid, i, list, memory);
    const found = columns.filter((column) => column !== null).length;
    if (columns[list.keyColumn] !== null && found > most) {
      best = { headingIndex: i, columns };
      most = found;
    }
  }
  return best;
}

/** People put letterheads above a list, not books. */
const SEARCHED_ROWS = 200;

function columnsIn(grid: Grid, i: number, list: ListSheet, memory: ListMemory | null) {
  const at = new Map<string, number>();
  for (let column = 0; column < grid.columns.length; column += 1) {
    const cell = cellAt(grid, i, column);
    if (cell.kind !== 'text') continue;
    const heading = sameHeading(cell.value);
    if (!at.has(heading)) at.set(heading, column);
  }
  return list.columns.map(({ id, heading }) => {
    const before = memory?.headings.get(id);
    const now = at.get(sameHeading(heading));
    return now ?? (before === undefined ? null : (at.get(sameHeading(before)) ?? null));
  });
}

/** Headings are compared without width, case and spaces. */
function sameHeading(heading: string): string {
  return heading.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
