import type { Issue } from '../sheet/issue';

/**
 * Whether an issue of a rule says something new: rows of one sheet row, such as the items of a wide sheet, say the same
 * of a cell they share.
 */
export function toldOnce(): (issue: Issue) => boolean {
  // Most cells have one issue, found by the cell alone; only of more than one is a longer key made.
  const first = new Map<string | null, Issue>();
  const others = new Map<string, Issue>();
  return (issue) => {
    const known = first.get(issue.cell);
    if (known === undefined) {
      first.set(issue.cell, issue);
      return true;
    }
    const isFirst = known.code === issue.code && known.sheet === issue.sheet;
    const key = isFirst ? '' : `${issue.code} ${issue.cell ?? ''} ${issue.sheet ?? ''}`;
    const before = isFirst ? known : others.get(key);
    if (before !== undefined && JSON.stringify(before.facts) === JSON.stringify(issue.facts)) return false;
    if (isFirst) first.set(issue.cell, issue);
    else others.set(key, issue);
    return true;
  };
}
