import type { Contents } from '../../../../src/host/workbook';
import { cellAt, FORMULA, type Grid } from '../../../../src/sheet/grid';
import { addSheet, type Book, emptyBook } from '../model/book';
import { withFact } from '../model/cellFormat';
import { formatAt, rowAt, setContent } from '../model/cells';
import type { Content } from '../model/content';
import { gridOf } from '../../drawnGrid';

/** Days that cells of dates show. */
const DAY_FORMAT = 'yyyy-mm-dd';

/** A workbook in Excel with the values of a project's workbook 由表格建簿; a mark is not among them. */
export function bookFromContents(contents: Contents): Book {
  const book = emptyBook();
  book.date1904 = contents.date1904;
  for (const grid of contents.grids) addGrid(book, grid, contents.protectedSheets.has(grid.sheet));
  // Sheets could not be added to a locked one.
  book.structureProtected = contents.structureProtected;
  return book;
}

/** Sheets drawn as lines, cells parted by `|`; what looks like a number is one. */
export function bookFromDrawn(
  sheets: readonly { readonly name: string; readonly lines: readonly string[] }[],
  more: Partial<Contents> = {},
): Book {
  const grids = sheets.map(({ name, lines }) => ({ ...gridOf(lines, name), mark: null }));
  const none = { date1904: false, structureProtected: false, externalLinks: false };
  return bookFromContents({ ...none, protectedSheets: new Set<string>(), ...more, grids });
}

const SHOWN = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function addGrid(book: Book, grid: Grid, isProtected: boolean): void {
  const sheet = addSheet(book, grid.sheet);
  sheet.visibility = SHOWN[grid.visibility];
  sheet.merges.push(...grid.merges);
  if (isProtected) sheet.protection = {};
  grid.rows.forEach((row, i) => {
    grid.columns.forEach((column, at) => {
      const cell = cellAt(grid, i, at);
      if (cell.kind === 'blank') return;
      const isFormula = ((column?.kinds[i] ?? 0) & FORMULA) !== 0;
      const value: Content =
        cell.kind === 'uncached' ? 0 : cell.kind === 'error' ? { error: cell.value } : contentOf(cell, book);
      // The grid knows that there is a formula, not which: one that is not computed keeps its result.
      setContent(sheet, row, at, isFormula ? { formula: '=_KEPT()', cached: value } : value);
      if (cell.kind !== 'date') return;
      rowAt(sheet, row).formats[at] = withFact(formatAt(sheet, row, at), 'numberFormat', DAY_FORMAT);
    });
  });
  for (const row of grid.hiddenRows) rowAt(sheet, row).hidden = true;
}

/** Serials of a grid are those of 1900; cells of a 1904 workbook hold its own. */
function contentOf(cell: { readonly kind: string; readonly value: string | number | boolean }, book: Book) {
  return cell.kind === 'date' && book.date1904 ? Number(cell.value) - 1462 : cell.value;
}
