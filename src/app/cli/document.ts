import { showDay, showPeriod } from '../../kernel/calendar';
import type { Language } from '../../kernel/label';
import { overviewOf } from '../../jobs/overview';
import type { Issue } from '../../sheet/issue';
import { sayIssue } from '../../words/say';
import type { Facts } from '../../jobs/job';
import type { Wishes } from '../../jobs/wishes';
import type { Outcome } from './report';

/** The one document that `--json` prints. Amounts and quantities are decimal strings, days `YYYY-MM-DD`. */
export function documentOf(job: string, outcome: Outcome, wishes: Wishes): Facts {
  const { opened, issues, written, plan } = outcome;
  return {
    job,
    period: showPeriod(opened.period),
    asOf: showDay(wishes.asOf),
    registers: overviewOf(opened.recognised),
    issues: issues.map((one) => issueOf(one, wishes.language)),
    ...plan.facts,
    leftOut: [...opened.leftOut],
    written,
    file: outcome.saved,
  };
}

export function issueOf(one: Issue, language: Language): Facts {
  return {
    code: one.code,
    severity: one.severity,
    sheet: one.sheet,
    cell: one.cell,
    unit: one.unit,
    register: one.register,
    message: sayIssue(one, language),
  };
}
