import { parseCellName } from '../../sheet/grid';
import type { IssueShown } from '../engine/shown';
import type { Selected } from '../pane/viewer';

/** An issue that stands in a cell. */
export interface PlacedIssue extends IssueShown {
  readonly sheet: string;
  readonly cell: string;
}

export function placed(issues: readonly IssueShown[]): readonly PlacedIssue[] {
  return issues.flatMap((issue) => {
    const { sheet, cell } = issue;
    return sheet === null || cell === null ? [] : [{ ...issue, sheet, cell }];
  });
}

/**
 * The next cell that is wrong 下一个问题: after the one shown last while that is still selected, else from where the
 * person stands; after the last it begins again. Several issues of one cell are one stop.
 */
export function issueAfter(
  issues: readonly PlacedIssue[],
  selected: Selected | null,
  last: PlacedIssue | null,
): PlacedIssue | null {
  const [first] = issues;
  if (first === undefined) return null;
  if (last !== null && isAt(selected, last)) {
    const at = issues.findIndex((issue) => issue.sheet === last.sheet && issue.cell === last.cell);
    const next = issues.slice(at + 1).find(({ sheet, cell }) => sheet !== last.sheet || cell !== last.cell);
    return next ?? first;
  }
  const row = selected?.rows[0]?.first ?? 0;
  const here = issues.filter(({ sheet }) => sheet === selected?.sheet);
  return here.find((issue) => rowOf(issue) >= row) ?? here[0] ?? first;
}

function isAt(selected: Selected | null, issue: PlacedIssue): boolean {
  const row = rowOf(issue);
  return (
    selected !== null &&
    selected.sheet === issue.sheet &&
    selected.rows.some(({ first, last }) => first <= row && row <= last)
  );
}

function rowOf({ cell }: PlacedIssue): number {
  return parseCellName(cell)?.row ?? 0;
}
