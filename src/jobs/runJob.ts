import type { Contents } from '../host/workbook';
import type { Issue } from '../sheet/issue';
import { inSheetOrder, isBilling, openBook, type OpenedBook } from './openBook';
import { ownNames, withOwnNames } from './ownNames';
import type { Job, Proposal } from './job';
import type { Wishes } from './wishes';
import { sayIssue } from '../words/say';

/** Reads a workbook's contents and plans a job on it, purely: nothing is written, nothing is decided but shown. */
export function propose(job: Job, contents: Contents, wishes: Wishes): Proposal {
  return proposeOn(job, openBook(contents, wishes), wishes);
}

/** The same on a workbook that is open already. */
export function proposeOn(job: Job, opened: OpenedBook, wishes: Wishes): Proposal {
  const { contents, issues, structural, filter, recognised } = opened;
  const sheets = contents.grids.flatMap(({ mark, sheet }) => (mark === null ? [sheet] : [])).join('、');
  if (recognised.length === 0) {
    return { issues, refused: { code: 'nothing-recognised', facts: { sheets } } };
  }
  const [first] = structural;
  if (first !== undefined && job.id !== 'check') {
    const facts = { n: String(structural.length), first: sayIssue(first, wishes.language) };
    return { issues, refused: { code: 'structure', facts } };
  }
  const [unknown] = filter.unknown;
  if (unknown !== undefined) return { issues, refused: { code: 'no-such-unit', facts: { value: unknown } } };
  const refused = job.refuses(opened);
  if (refused !== null) return { issues, refused: { ...refused, facts: { sheets, ...refused.facts } } };
  const plan = job.propose(opened, wishes);
  if (plan.refused !== undefined) return { issues, refused: plan.refused };
  const changes = withOwnNames(plan.changes, ownNames(contents, opened.book.settings.documentLanguage));
  const sorted = [...plan.issues].sort(inSheetOrder(contents));
  return {
    opened: { ...opened, leftOut: allLeftOut(opened, sorted) },
    plan: { ...plan, issues: sorted, changes },
  };
}

/** Units left out in the end: billing and documents find errors too, the latter in no register. */
function allLeftOut({ leftOut }: OpenedBook, issues: readonly Issue[]): ReadonlySet<string> {
  const units = new Set(leftOut);
  for (const { severity, unit, register } of issues) {
    if (severity === 'error' && unit !== null && (register === null || isBilling(register))) units.add(unit);
  }
  return units;
}
