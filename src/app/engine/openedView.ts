import { registers as definitions } from '../../registers';
import { overviewOf } from '../../jobs/overview';
import { sayIssue } from '../../words/say';
import type { Severity } from '../../words/severity';
import type { Desk } from './desk';
import type { Opened } from './shown';

const titles = new Map(Object.values(definitions).map(({ id, title }) => [id, title]));

/** What an opened workbook was recognised as, for the first look. */
export function openedView(desk: Desk): Opened {
  const { opened, wishes, contents } = desk;
  const registers = overviewOf(opened.recognised).map(({ id, sheet, rows, skipped, unknown }) => ({
    id,
    title: titles.get(id) ?? { zh: id, en: id },
    sheet,
    rows,
    skipped: skipped.length,
    unknown,
  }));
  const found = new Set(registers.map(({ sheet }) => sheet));
  const theirs = contents.grids.filter((grid) => grid.mark === null && grid.visibility === 'visible');
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { severity } of desk.issues()) counts[severity] += 1;
  return {
    period: opened.period,
    asOf: wishes.asOf,
    registers,
    unrecognised: theirs.flatMap(({ sheet, rows }) =>
      found.has(sheet) || sheet === opened.settingsSheet || rows.length === 0 ? [] : [sheet],
    ),
    own: contents.grids.flatMap(({ mark, sheet }) => (mark === null ? [] : [sheet])),
    counts,
    leftOut: [...opened.leftOut],
    refused: refusedOf(desk),
    documentLanguage: opened.book.settings.documentLanguage,
    noticeLayout: opened.book.settings.noticeLayout,
    community: opened.book.settings.community,
  };
}

function refusedOf({ opened, wishes, contents }: Desk): Opened['refused'] {
  if (opened.recognised.length === 0) {
    const sheets = contents.grids.flatMap(({ mark, sheet }) => (mark === null ? [sheet] : [])).join('、');
    return { code: 'nothing-recognised', facts: { sheets } };
  }
  const [first] = opened.structural;
  if (first === undefined) return null;
  const facts = { n: String(opened.structural.length), first: sayIssue(first, wishes.language) };
  return { code: 'structure', facts };
}
