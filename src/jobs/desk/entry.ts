import type { Change, Contents } from '../../host/workbook';
import { type RegisterName, registers } from '../../registers';
import { parseCellName } from '../../sheet/grid';
import type { Issue } from '../../sheet/issue';
import type { Fact } from '../../words/facts';
import type { Refusal } from '../../words/say';
import { openBook, type OpenedBook } from '../openBook';
import type { Wishes } from '../wishes';
import { withChanges } from './withChanges';

/** One value that an entry puts down, as people see it before they say yes. */
export interface CellShown {
  readonly sheet: string;
  /** `C17`; `null` where the sheet has no column for it. */
  readonly cell: string | null;
  readonly heading: Fact;
  readonly before: string;
  readonly after: string;
  /** `false`: the sheet has no such column, so the value is not kept 未保存. */
  readonly isKept: boolean;
}

/** What the desk would write 登记: shown first, written only after people said yes to exactly this. */
export interface Entry {
  readonly changes: readonly Change[];
  readonly shown: readonly CellShown[];
  /** What the row would be found wrong with, by the same rules as everything else. */
  readonly issues: readonly Issue[];
}

export interface Refused {
  readonly refused: Refusal;
}

/** Changes with what they show, and the rows they concern; not yet checked. */
export interface Edit {
  readonly changes: readonly Change[];
  readonly shown: readonly CellShown[];
  readonly rows: readonly RowPlace[];
}

/** A row of a sheet, 0-based. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

/** What an entry's check looks at, and what was found already. */
export interface EntryScope {
  /** The registers whose rules the edit can touch, and those they look things up in; left out: all. */
  readonly concerns?: readonly RegisterName[];
  /** Findings no rule makes, such as a suspected second receipt. */
  readonly said?: readonly Issue[];
}

/**
 * An edit as an entry: the workbook as it would be is read and checked, and what its rows are blamed for is told,
 * with whatever else is newly wrong. A large workbook is read only as far as the edit concerns it.
 */
export function entryOf(
  opened: OpenedBook,
  edit: Edit,
  wishes: Wishes,
  { concerns, said = [] }: EntryScope = {},
): Entry | Refused {
  const before = concerns === undefined ? opened.contents : contentsFor(opened, edit, concerns);
  const after = openBook(withChanges(before, edit.changes), wishes);
  const lost = edit.rows.find((row) => isSkipped(after, row));
  if (lost !== undefined) {
    const facts = { sheet: lost.sheet, row: String(lost.row + 1) };
    return { refused: { code: 'desk-looks-like-total', facts } };
  }
  const known = new Set(opened.issues.map(keyOf));
  const told = new Set<string | null>(concerns?.map((name) => registers[name].id));
  const isOwn = (issue: Issue): boolean => edit.rows.some((row) => isIn(issue, row));
  const isNew = (issue: Issue): boolean =>
    !known.has(keyOf(issue)) && (concerns === undefined || told.has(issue.register));
  const found = after.issues.filter((issue) => isOwn(issue) || isNew(issue));
  return { changes: edit.changes, shown: edit.shown, issues: [...said, ...found] };
}

/** The sheets that hold some registers, 设置, and those to be changed; they are recognised as among all others. */
function contentsFor(
  { contents, recognised, settingsSheet }: OpenedBook,
  { changes }: Edit,
  concerns: readonly RegisterName[],
): Contents {
  const wanted = new Set<string | null>([settingsSheet]);
  for (const change of changes) if (change.kind === 'cells') wanted.add(change.sheet);
  for (const { finding } of recognised)
    if (concerns.includes(finding.register)) wanted.add(finding.grid.sheet);
  return { ...contents, grids: contents.grids.filter(({ sheet }) => wanted.has(sheet)) };
}

function isIn({ sheet, cell }: Issue, row: RowPlace): boolean {
  return sheet === row.sheet && parseCellName(cell ?? '')?.row === row.row;
}

/** Read as a total, a signature or a heading: `合计` in its first cells makes a row no entry. */
function isSkipped({ recognised }: OpenedBook, { sheet, row }: RowPlace): boolean {
  return recognised.some(
    ({ finding, tables }) =>
      finding.grid.sheet === sheet &&
      tables.some(({ body }) => body.skipped.some((skipped) => skipped.row === row)),
  );
}

function keyOf({ code, sheet, cell, unit, facts }: Issue): string {
  return JSON.stringify([code, sheet, cell, unit, cell === null ? facts : null]);
}
