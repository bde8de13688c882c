import type { Book } from '../registers';
import { parseCellName } from '../sheet/grid';
import type { Issue } from '../sheet/issue';

/** By sheet, row, column and code: sheets in the order of their registers, issues of a whole sheet before those of its cells. */
export function inOrder(issues: readonly Issue[], book: Book): Issue[] {
  const rankOf = sheetRanks(issues, book);
  const keyed = issues.map((issue) => ({ issue, place: placeOf(issue, rankOf.get(issue.sheet) ?? 0) }));
  keyed.sort((a, b) => a.place - b.place || byText(a.issue.code, b.issue.code));
  return keyed.map(({ issue }) => issue);
}

/** Sheet, row and column in one number: Excel has 2²⁰ rows and 2¹⁴ columns, which leaves room for 2¹⁸ sheets. */
function placeOf({ cell }: Issue, rank: number): number {
  const at = cell === null ? null : parseCellName(cell);
  return at === null ? rank * SHEET : rank * SHEET + (at.row + 1) * COLUMNS + at.column + 1;
}

const COLUMNS = 2 ** 14 + 1;
const SHEET = (2 ** 20 + 1) * COLUMNS;

const REGISTERS = [
  'units',
  'owners',
  'tariffs',
  'readings',
  'fees',
  'payments',
  'waivers',
  'demands',
  'requests',
  'visits',
] as const;

/** Ranks of sheets: by the first register any issue of theirs stands in, then by name. */
function sheetRanks(issues: readonly Issue[], book: Book): ReadonlyMap<string | null, number> {
  const ranks = new Map(REGISTERS.map((name, rank) => [book[name].id, rank]));
  const lowest = new Map<string | null, number>();
  for (const { sheet, register } of issues) {
    const rank = ranks.get(register ?? '') ?? -1;
    if (rank < (lowest.get(sheet) ?? Infinity)) lowest.set(sheet, rank);
  }
  const sheets = [...lowest].sort(([a, x], [b, y]) => x - y || byText(a ?? '', b ?? ''));
  return new Map(sheets.map(([sheet], at) => [sheet, at]));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
