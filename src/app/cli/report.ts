import { registers } from '../../registers';
import type { Language } from '../../kernel/label';
import type { Written } from '../../host/workbook';
import { overviewOf } from '../../jobs/overview';
import type { OpenedBook } from '../../jobs/openBook';
import type { Plan } from '../../jobs/job';
import type { Issue } from '../../sheet/issue';
import { fill } from '../../words/fill';
import { en } from '../../words/report.en';
import { zh } from '../../words/report.zh';
import { sayIssue } from '../../words/say';

/** What a job did, for a person at a terminal. */
export interface Outcome {
  readonly opened: OpenedBook;
  readonly issues: readonly Issue[];
  readonly written: readonly Written[];
  /** `null` when nothing was saved. */
  readonly saved: string | null;
  readonly dryRun: boolean;
  readonly plan: Plan;
}

const MOST_ISSUES = 40;

export function reportLines(outcome: Outcome, language: Language): string[] {
  const words = reportWords(language);
  return [
    ...readLines(outcome.opened, language),
    ...issueLines(outcome.issues, language),
    ...leftOutLine(outcome.opened, words),
    ...writtenLines(outcome, words),
  ];
}

export type ReportWords = Readonly<Record<keyof typeof zh, string>>;

export function reportWords(language: Language): ReportWords {
  return language === 'zh' ? zh : en;
}

function readLines(opened: OpenedBook, language: Language): string[] {
  const words = reportWords(language);
  const titles = new Map(Object.values(registers).map(({ id, title }) => [id, title[language]]));
  return overviewOf(opened.recognised).map(({ id, sheet, rows, skipped }) => {
    const line = fill(words.read, { sheet, register: titles.get(id) ?? id, rows });
    return skipped.length === 0 ? line : line + fill(words['read-skipped'], { n: skipped.length });
  });
}

function issueLines(issues: readonly Issue[], language: Language): string[] {
  const words = reportWords(language);
  const count = (severity: Issue['severity']): number =>
    issues.filter((one) => one.severity === severity).length;
  const facts = { errors: count('error'), warnings: count('warning'), notes: count('note') };
  const grave = [...issues].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  const shown = grave.slice(0, MOST_ISSUES).map((one) =>
    fill(words.issue, {
      severity: words[one.severity],
      code: one.code,
      place: [one.sheet, one.cell].filter((part) => part !== null).join('!'),
      sentence: sayIssue(one, language),
    }),
  );
  const more = issues.length - shown.length;
  return [
    fill(words.issues, facts),
    ...shown,
    ...(more > 0 ? [fill(words['more-issues'], { n: more })] : []),
  ];
}

const RANK = { error: 0, warning: 1, note: 2 } as const;

function leftOutLine(opened: OpenedBook, words: ReportWords): string[] {
  const units = [...opened.leftOut];
  if (units.length === 0) return [];
  const named = units.slice(0, 12).join('、') + (units.length > 12 ? ' …' : '');
  return [fill(words['left-out'], { n: units.length, units: named })];
}

function writtenLines(outcome: Outcome, words: ReportWords): string[] {
  if (outcome.dryRun) return [words['dry-run']];
  if (outcome.plan.changes.length === 0) return [words.nothing];
  const { written, saved } = outcome;
  const changed = written.some((sheet) => sheet.added > 0 || sheet.changed > 0);
  return [
    ...written.map((sheet) =>
      fill(words.written, {
        sheet: sheet.sheet,
        rows: sheet.rows,
        added: sheet.added,
        changed: sheet.changed,
      }),
    ),
    ...(written.length > 0 && !changed ? [words.unchanged] : []),
    ...(saved === null ? [] : [fill(words.saved, { file: saved })]),
  ];
}
