import { type Moment, dayOfMoment, periodOfDay } from '../../kernel/calendar';
import type { RegisterName } from '../../registers';
import { monthOfSheet } from '../../registers/layouts';
import type { Table } from '../../sheet/readTable';
import { sayIssue } from '../../words/say';
import type { OpenedBook } from '../openBook';
import type { Wishes } from '../wishes';
import type { Refused } from './entry';

/** The tables of the user's that hold a register, in tab order. */
export function tablesOf({ recognised }: OpenedBook, register: RegisterName): readonly Table[] {
  return recognised
    .filter(({ finding }) => finding.register === register && !finding.secondary)
    .flatMap(({ tables }) => tables);
}

/**
 * The table that a new row goes into 登记到哪张表: where a register has a sheet a month, that of the row's month, else
 * the one whose records are the latest; `null`: the workbook does not keep this register.
 */
export function tableFor(
  opened: OpenedBook,
  register: RegisterName,
  at: { readonly field: string; readonly moment: Moment },
): Table | null {
  let best: { readonly table: Table; readonly rank: number } | null = null;
  for (const table of tablesOf(opened, register)) {
    const rank = rankOf(table, at);
    if (best === null || rank >= best.rank) best = { table, rank };
  }
  return best === null ? null : best.table;
}

/** Whether the sheet's own structure is in doubt: nothing is written under a heading that two columns claim. */
export function structureRefusal(
  opened: OpenedBook,
  sheets: readonly string[],
  wishes: Wishes,
): Refused | null {
  const wrong = opened.structural.filter(({ sheet }) => sheet !== null && sheets.includes(sheet));
  const [first] = wrong;
  if (first === undefined) return null;
  const facts = { n: String(wrong.length), first: sayIssue(first, wishes.language) };
  return { refused: { code: 'structure', facts } };
}

/** The sheet named after the row's month before all others, one named after another month behind them. */
function rankOf({ layout, data }: Table, at: { readonly field: string; readonly moment: Moment }): number {
  const month = monthOfSheet(layout.grid, layout.header);
  if (month === periodOfDay(dayOfMoment(at.moment))) return Infinity;
  let latest = 0;
  for (const one of data.get(at.field) ?? []) if (one > latest) latest = one;
  return month === null ? latest : latest - OTHER_MONTH;
}

/** More minutes than any book's days. */
const OTHER_MONTH = 1e9;
