import type { Written } from '../../host/workbook';
import type { Entry } from '../../jobs/desk/entry';
import type { Proposal } from '../../jobs/job';
import type { Issue } from '../../sheet/issue';
import { factsIn } from '../../words/facts';
import { type Refusal, sayIssue } from '../../words/say';
import type { Desk } from './desk';
import type { IssueShown, LeftOut, Planned } from './shown';

/** What `write` will be asked for, and what it would do. */
interface Kept {
  readonly id: number;
  readonly sheets: readonly Written[];
}

export function refusedPlan(refused: Refusal): Planned<never> {
  return { id: 0, refused, sheets: [], cells: [], leftOut: [], issues: [], shown: null };
}

/** A job's plan as it is shown: what each sheet gets, whom it leaves out and why. */
export function plannedJob(
  { wishes }: Desk,
  { opened, plan }: Extract<Proposal, { readonly plan: unknown }>,
  { id, sheets }: Kept,
): Planned {
  const { leftOut, filter } = opened;
  return {
    id,
    refused: null,
    sheets,
    cells: [],
    leftOut: whyLeftOut([...leftOut].filter(filter.has), plan.issues, wishes.language),
    issues: issuesShown(plan.issues, wishes.language),
    shown: null,
  };
}

export function plannedEntry<E extends Entry>({ wishes }: Desk, entry: E, { id, sheets }: Kept): Planned<E> {
  return {
    id,
    refused: null,
    sheets,
    cells: entry.shown.map(({ sheet, cell, heading, before, after }) => ({
      sheet,
      cell,
      heading: factsIn({ heading }, wishes.language).heading ?? '',
      before,
      after,
    })),
    leftOut: [],
    issues: issuesShown(entry.issues, wishes.language),
    shown: entry,
  };
}

export function issuesShown(
  issues: readonly Issue[],
  language: 'zh' | 'en',
  from: readonly number[] | null = null,
): IssueShown[] {
  return issues.map((issue, i) => {
    const { code, severity, sheet, cell, unit } = issue;
    return { at: from?.[i] ?? i, code, severity, sheet, cell, unit, sentence: sayIssue(issue, language) };
  });
}

function whyLeftOut(
  units: readonly string[],
  issues: readonly Issue[],
  language: 'zh' | 'en',
): readonly LeftOut[] {
  const first = new Map<string, Issue>();
  for (const issue of issues) {
    if (issue.severity === 'error' && issue.unit !== null && !first.has(issue.unit)) {
      first.set(issue.unit, issue);
    }
  }
  return units.map((unit) => {
    const issue = first.get(unit);
    return { unit, why: issue === undefined ? '' : sayIssue(issue, language) };
  });
}
