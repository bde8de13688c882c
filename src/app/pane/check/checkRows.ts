import type { IssueWithFix } from '../../engine/queries/issues';
import type { Severity } from '../../../words/severity';

/** A line of the list of issues: a sheet, a severity on it, or an issue. */
export type CheckRow =
  | { readonly kind: 'sheet'; readonly sheet: string; readonly count: number }
  | {
      readonly kind: 'severity';
      readonly sheet: string;
      readonly severity: Severity;
      readonly count: number;
      /** Issues of the group that a fix is certain for. */
      readonly fixable: readonly number[];
    }
  | { readonly kind: 'issue'; readonly issue: IssueWithFix };

const SEVERITIES = ['error', 'warning', 'note'] as const;

/** Issues by sheet and, on it, by severity; within that in the order of their cells. */
export function checkRows(issues: readonly IssueWithFix[]): readonly CheckRow[] {
  const sheets = new Map<string, IssueWithFix[]>();
  for (const issue of issues) {
    const on = sheets.get(issue.sheet ?? '');
    if (on === undefined) sheets.set(issue.sheet ?? '', [issue]);
    else on.push(issue);
  }
  return [...sheets].flatMap(([sheet, on]): CheckRow[] => [
    { kind: 'sheet', sheet, count: on.length },
    ...SEVERITIES.flatMap((severity) => groupRows(sheet, severity, on)),
  ]);
}

function groupRows(sheet: string, severity: Severity, on: readonly IssueWithFix[]): CheckRow[] {
  const group = on.filter((issue) => issue.severity === severity);
  if (group.length === 0) return [];
  const fixable = group.flatMap(({ at, fix }) => (fix?.certain === true ? [at] : []));
  const head: CheckRow = { kind: 'severity', sheet, severity, count: group.length, fixable };
  return [head, ...group.map((issue): CheckRow => ({ kind: 'issue', issue }))];
}
