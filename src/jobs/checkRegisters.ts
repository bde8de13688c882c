import { allChargesFor } from '../billing/charges';
import { issueList } from '../documents/issueList';
import type { Language } from '../kernel/label';
import type { Issue } from '../sheet/issue';
import { sayIssue } from '../words/say';
import type { Job, Plan } from './job';

/** 校验: every mistake of the workbook at once, each with its cell; written to 校验结果 when asked for. */
export const checkRegisters: Job = {
  id: 'check',
  title: { zh: '校验', en: 'Check' },
  writesUnasked: false,
  refuses: () => null,
  propose: (opened, wishes) => {
    const { book, period, issues } = opened;
    const billing = allChargesFor(book, { period, asOf: wishes.asOf }, book.settings.documentLanguage).issues;
    return checkPlan([...issues, ...billing], () => false, wishes.language);
  },
};

/** `madeFor`: units whose notices and reminders were made, and looked at, in the same run. */
export function checkPlan(
  issues: readonly Issue[],
  madeFor: (unit: string) => boolean,
  language: Language,
): Plan {
  const said = issues.map((issue) => ({ issue, sentence: sayIssue(issue, language) }));
  return { issues, changes: [{ kind: 'sheet', model: issueList(said, madeFor, language) }], facts: {} };
}
