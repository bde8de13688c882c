import type { Book } from '../registers';
import { parseCellName } from '../sheet/grid';
import type { Issue } from '../sheet/issue';
import { rules } from './index';
import { lookupOf } from './lookup';
import type { RuleContext } from './rule';

/**
 * Everything that does not hold in a book, by sheet, row, column and code. A cell that was refused in reading is empty
 * here: `found`, the issues of reading, keeps it from being blamed twice.
 */
export function checkBook(book: Book, context: RuleContext, found: readonly Issue[] = []): Issue[] {
  const lookup = lookupOf(book);
  const blamed = new Set(
    found.filter(({ severity, cell }) => severity === 'error' && cell !== null).map(cellOf),
  );
  const issues: Issue[] = [];
  for (const rule of rules) {
    const told = new Map<string, Issue>();
    for (const issue of rule.check(book, context, lookup)) {
      if (issue.cell !== null && blamed.has(cellOf(issue))) continue;
      // Rows of one sheet row, such as the items of a wide sheet, say the same of a cell they share.
      const place = `${issue.code} ${cellOf(issue)}`;
      const before = told.get(place);
      if (before !== undefined && JSON.stringify(before.facts) === JSON.stringify(issue.facts)) continue;
      told.set(place, issue);
      issues.push(issue);
    }
  }
  return inOrder(issues, book);
}

/** An address holds no blank, so it and the sheet's name cannot run together. */
function cellOf({ sheet, cell }: Issue): string {
  return `${cell ?? ''} ${sheet ?? ''}`;
}

/** Sheets in the order of their registers, issues of a whole sheet before those of its cells. */
function inOrder(issues: readonly Issue[], book: Book): Issue[] {
  const registers = [
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
  const ranks = new Map(registers.map((name, rank) => [book[name].id, rank]));
  const sheets = new Map<string | null, number>();
  for (const { sheet, register } of issues) {
    const rank = ranks.get(register ?? '') ?? -1;
    sheets.set(sheet, Math.min(rank, sheets.get(sheet) ?? Infinity));
  }
  const keyed = issues.map((issue, at) => {
    const cell = parseCellName(issue.cell ?? '');
    return {
      issue,
      at,
      sheet: sheets.get(issue.sheet) ?? -1,
      row: cell?.row ?? -1,
      column: cell?.column ?? -1,
    };
  });
  keyed.sort(
    (a, b) =>
      a.sheet - b.sheet ||
      byText(a.issue.sheet ?? '', b.issue.sheet ?? '') ||
      a.row - b.row ||
      a.column - b.column ||
      byText(a.issue.code, b.issue.code) ||
      a.at - b.at,
  );
  return keyed.map(({ issue }) => issue);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
