import type { Book } from '../registers';
import type { Issue } from '../sheet/issue';
import { rules } from './index';
import { inOrder } from './issueOrder';
import { lookupOf } from './lookup';
import type { RuleContext } from './rule';
import { toldOnce } from './toldOnce';

/**
 * Everything that does not hold in a book, by sheet, row, column and code. A cell that was refused in reading is empty
 * here: `found`, the issues of reading, keeps it from being blamed twice.
 */
export function checkBook(book: Book, context: RuleContext, found: readonly Issue[] = []): Issue[] {
  const lookup = lookupOf(book);
  const isBlamed = blamed(found);
  const issues: Issue[] = [];
  for (const rule of rules) {
    const isNew = toldOnce();
    for (const issue of rule.check(book, context, lookup)) {
      if (!isBlamed(issue) && isNew(issue)) issues.push(issue);
    }
  }
  return inOrder(issues, book);
}

/** Whether an issue stands in a cell where reading has found an error. */
function blamed(found: readonly Issue[]): (issue: Issue) => boolean {
  const sheetsOf = new Map<string, (string | null)[]>();
  for (const { severity, cell, sheet } of found) {
    if (severity !== 'error' || cell === null) continue;
    const sheets = sheetsOf.get(cell);
    if (sheets === undefined) sheetsOf.set(cell, [sheet]);
    else sheets.push(sheet);
  }
  return ({ cell, sheet }) => cell !== null && (sheetsOf.get(cell)?.includes(sheet) ?? false);
}
