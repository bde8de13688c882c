import type { Change } from '../../host/workbook';
import { groupBy } from '../../kernel/collections';
import { cellName } from '../../sheet/grid';
import type { Issue } from '../../sheet/issue';
import type { OpenedBook } from '../openBook';
import type { Wishes } from '../wishes';
import { type CellShown, type Entry, entryOf, type Refused } from './entry';
import type { Fix, Suggestions } from './fix';
import { moneyFixes } from './fixMoney';
import { peopleFixes } from './fixPeople';
import { placeOfIssue } from './fixPlace';
import { textFixes } from './fixText';
import { unitFixes } from './fixUnits';
import { headingAt } from './rowCells';
import { sameCell } from './sameCell';
import { showCell } from './showCell';

const SUGGESTIONS: Suggestions = { ...textFixes, ...unitFixes, ...peopleFixes, ...moneyFixes };

/** The one right value that follows from the data, where there is one; a formula is never replaced. */
export function fixFor(opened: OpenedBook, issue: Issue): Fix | null {
  const suggest = SUGGESTIONS[issue.code];
  const place = suggest === undefined ? null : placeOfIssue(opened, issue);
  const proposed = place === null ? null : (suggest?.(place) ?? null);
  if (place === null || proposed === null || sameCell(place.cell, proposed.after)) return null;
  const { grid, row, column, table, cell } = place;
  return {
    sheet: grid.sheet,
    row,
    column,
    cell: cellName(row, column),
    heading: table === null ? '' : headingAt(table.layout, column),
    before: showCell(cell),
    ...proposed,
  };
}

/** Every certain correction of some issues at once; a cell for which two disagree is left to people. */
export function fixAll(opened: OpenedBook, issues: readonly Issue[], wishes: Wishes): Entry | Refused {
  const fixes = issues.flatMap((issue) => fixFor(opened, issue) ?? []).filter(({ certain }) => certain);
  return fixEntry(opened, fixes, wishes);
}

/** Chosen corrections, the probable ones that people confirmed among them. */
export function fixEntry(opened: OpenedBook, fixes: readonly Fix[], wishes: Wishes): Entry | Refused {
  const byCell = groupBy(fixes, ({ sheet, cell }) => JSON.stringify([sheet, cell]));
  const agreed = [...byCell.values()].flatMap((alike) => {
    const [first] = alike;
    const isOne = alike.every(({ after }) => JSON.stringify(after) === JSON.stringify(first?.after));
    return isOne && first !== undefined ? [first] : [];
  });
  const changes = [...groupBy(agreed, ({ sheet }) => sheet)].map(([sheet, cells]): Change => ({
    kind: 'cells',
    sheet,
    cells: cells.map(({ row, column, after }) => ({ row, column, value: after })),
  }));
  const shown = agreed.map(({ sheet, cell, heading, before, afterText }): CellShown => ({
    sheet,
    cell,
    heading,
    before,
    after: afterText,
    isKept: true,
  }));
  const rows = agreed.map(({ sheet, row }) => ({ sheet, row }));
  return entryOf(opened, { changes, shown, rows }, wishes);
}
