import { asKeyText } from '../../../kernel/text';
import type { Issue } from '../../../sheet/issue';
import { sayIssue } from '../../../words/say';
import type { Severity } from '../../../words/severity';
import type { Desk } from '../desk';
import { fixFor } from '../../../jobs/desk/fixes';
import type { IssueShown } from '../shown';

export interface IssuesQuestion {
  /** `null`: all. */
  readonly severity: Severity | null;
  /** `''`: of the workbook as a whole; `null`: all sheets. */
  readonly sheet: string | null;
  /** Part of a sentence, code, unit or cell. */
  readonly text: string;
}

/** An issue with the correction suggested for it. */
export interface IssueWithFix extends IssueShown {
  readonly fix: { readonly before: string; readonly after: string; readonly certain: boolean } | null;
}

export interface IssuesAnswer {
  /** Those asked for, in the order of the sheets. */
  readonly issues: readonly IssueWithFix[];
  /** How many there are on each sheet, whatever was asked for; in the order of the sheets. */
  readonly sheets: readonly {
    readonly sheet: string;
    readonly counts: Readonly<Record<Severity, number>>;
  }[];
}

/** The issues found, filtered 问题清单. */
export function issuesQuery(desk: Desk, { severity, sheet, text }: IssuesQuestion): IssuesAnswer {
  const { language } = desk.wishes;
  const wanted = asKeyText(text).toLowerCase();
  const sheets = new Map<string, Record<Severity, number>>();
  const issues: IssueWithFix[] = [];
  for (const [at, issue] of desk.issues().entries()) {
    const on = issue.sheet ?? '';
    const counts = sheets.get(on) ?? { error: 0, warning: 0, note: 0 };
    sheets.set(on, counts);
    counts[issue.severity] += 1;
    if (severity !== null && issue.severity !== severity) continue;
    if (sheet !== null && on !== sheet) continue;
    const sentence = sayIssue(issue, language);
    const searched = [sentence, issue.code, issue.unit ?? '', issue.cell ?? ''].join('\n');
    if (wanted !== '' && !asKeyText(searched).toLowerCase().includes(wanted)) continue;
    const { code, cell, unit } = issue;
    const fix = fixOf(desk, issue);
    issues.push({ at, code, severity: issue.severity, sheet: issue.sheet, cell, unit, sentence, fix });
  }
  return { issues, sheets: [...sheets].map(([name, counts]) => ({ sheet: name, counts })) };
}

function fixOf({ opened }: Desk, issue: Issue): IssueWithFix['fix'] {
  const fix = fixFor(opened, issue);
  return fix === null ? null : { before: fix.before, after: fix.afterText, certain: fix.certain };
}
