import { memoryWorkbook } from '../../../src/host/memory/memoryWorkbook';
import type { Change, Contents } from '../../../src/host/workbook';
import type { Entry, Refused } from '../../../src/jobs/desk/entry';
import { openBook, type OpenedBook } from '../../../src/jobs/openBook';
import type { Wishes } from '../../../src/jobs/wishes';
import { type Day, momentOf, parseDay } from '../../../src/kernel/calendar';
import { cellAt, cellName, type Grid } from '../../../src/sheet/grid';
import { sayIssue, sayRefusal } from '../../../src/words/say';
import { drawnBook, type Drawing, grid } from '../../grid';

export const TODAY: Day = parseDay('2026-11-24')!;

export const WISHES: Wishes = {
  period: null,
  asOf: TODAY,
  now: momentOf(TODAY, 10 * 60),
  units: [],
  language: 'zh',
};

/** A workbook of drawn sheets, opened; `name` or `name` with merges and the like. */
export function deskOver(
  sheets: Readonly<Record<string, string>>,
  more: Partial<Contents> & { readonly drawing?: Readonly<Record<string, Drawing>> } = {},
): OpenedBook {
  const book = drawnBook();
  const { drawing = {}, ...contents } = more;
  const grids = Object.entries(sheets).map(([name, rows]) => grid(name, { book, ...drawing[name] })([rows]));
  return openBook(
    {
      grids,
      date1904: false,
      structureProtected: false,
      protectedSheets: new Set(),
      externalLinks: false,
      ...contents,
    },
    WISHES,
  );
}

/** The workbook after it was written and read again. */
export async function saved(opened: OpenedBook, changes: readonly Change[]): Promise<OpenedBook> {
  const book = memoryWorkbook(opened.contents);
  await book.write(changes);
  return openBook(await book.read(), WISHES);
}

/** What is there; a refusal fails with its sentence. */
export function granted<E extends Entry>(result: E | Refused): E {
  if ('refused' in result) throw new Error(sayRefusal(result.refused, 'zh'));
  return result;
}

/** Why not, in the words people read. */
export function refusal(result: object): string {
  return 'refused' in result ? sayRefusal((result as Refused).refused, 'zh') : 'granted';
}

export function said({ issues }: Entry): string[] {
  return issues.map((issue) => `${issue.code} ${String(issue.cell)} ${sayIssue(issue, 'zh')}`);
}

/** Every cell that holds something, by sheet and address. */
export function cellsOf(grids: readonly Grid[]): Map<string, string> {
  const cells = new Map<string, string>();
  for (const one of grids) {
    one.rows.forEach((row, i) => {
      one.columns.forEach((_, column) => {
        const cell = cellAt(one, i, column);
        if (cell.kind !== 'blank') cells.set(`${one.sheet}!${cellName(row, column)}`, JSON.stringify(cell));
      });
    });
  }
  return cells;
}

/** Addresses whose cell is not what it was. */
export function differing(before: OpenedBook, after: OpenedBook): string[] {
  const [a, b] = [cellsOf(before.contents.grids), cellsOf(after.contents.grids)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((at) => a.get(at) !== b.get(at)).sort();
}

/** Cells of changes, drawn: `C4=88.5`. */
export function drawnCells(changes: readonly Change[]): string[] {
  return changes.flatMap((change) =>
    change.kind === 'cells'
      ? change.cells.map(({ row, column, value }) => {
          const text = value === null ? '' : String(Object.values(value)[0]);
          return `${cellName(row, column)}=${value !== null && 'text' in value ? `'${text}` : text}`;
        })
      : [],
  );
}
