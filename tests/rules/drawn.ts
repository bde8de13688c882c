import { momentOf, parseDay, parsePeriod } from '../../src/kernel/calendar';
import type { Book } from '../../src/registers';
import { type BookReading, readBook } from '../../src/registers/readBook';
import type { Settings } from '../../src/registers/settings';
import { checkBook } from '../../src/rules/checkBook';
import type { RuleContext } from '../../src/rules/rule';
import type { Issue } from '../../src/sheet/issue';
import type { IssueCode } from '../../src/words/issues';
import { sayIssue } from '../../src/words/say';
import { drawnBook, grid } from '../grid';

/** The code it is about, why it is (not) raised, the sheets as drawn, and where and what it says: nothing when silent. */
export type Case = readonly [
  code: IssueCode,
  why: string,
  sheets: string,
  says: readonly string[],
  settings?: Partial<Settings>,
];

/** Every case looks at the book in the evening of 20 June 2024. */
export const asOf = parseDay('2024-06-20')!;
export const context: RuleContext = { period: parsePeriod('2024-06')!, asOf, now: momentOf(asOf, 18 * 60) };

/** A workbook drawn as text: `# name` begins a sheet, then its heading row and its rows. */
export function drawn(
  sheets: string,
  settings: Partial<Settings> = {},
): BookReading & { readonly book: Book } {
  const book = drawnBook();
  const grids = sheets
    .trim()
    .split(/^\s*# /mu)
    .slice(1)
    .map((sheet) => {
      const [name = '', ...lines] = sheet.trim().split('\n');
      return grid(name.trim(), { book })([lines.join('\n')]);
    });
  const read = readBook(grids, { period: context.period, asOf });
  return { ...read, book: { ...read.book, settings: { ...read.book.settings, ...settings } } };
}

export function issuesOf(sheets: string, settings: Partial<Settings> = {}): readonly Issue[] {
  const { book, issues } = drawn(sheets, settings);
  return checkBook(book, context, issues);
}

export function said(issue: Issue): string {
  return `${issue.cell ?? issue.sheet ?? ''} ${sayIssue(issue, 'zh')}`.trim();
}
