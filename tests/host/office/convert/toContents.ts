import { gridMaker, type PlacedValue } from '../../../../src/host/memory/gridMaker';
import type { Contents } from '../../../../src/host/workbook';
import { isDateFormat } from 'numfmt';
import type { Book } from '../model/book';
import { factOf } from '../model/cellFormat';
import { formatAt } from '../model/cells';
import { isFormula, type Scalar } from '../model/content';
import type { Sheet } from '../model/sheet';
import { valueAt } from '../model/values';

/** What a reader of the project would see of the workbook 由簿取表格; `markOf` finds our mark on a sheet. */
export function contentsOf(book: Book, markOf: (sheet: Sheet) => string | null = () => null): Contents {
  const maker = gridMaker([]);
  const grids = book.sheets.map((sheet) => ({
    ...maker.grid({ sheet: sheet.name, mark: markOf(sheet), merges: sheet.merges }, valuesOf(book, sheet)),
    visibility: VISIBILITY[sheet.visibility],
    hiddenRows: new Set([...sheet.rows].filter(([, { hidden }]) => hidden).map(([row]) => row)),
  }));
  return {
    grids: grids.map((grid) => ({ ...grid, texts: maker.texts })),
    date1904: book.date1904,
    structureProtected: book.structureProtected,
    protectedSheets: new Set(book.sheets.filter((one) => one.protection !== null).map(({ name }) => name)),
    externalLinks: false,
  };
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function valuesOf(book: Book, sheet: Sheet): PlacedValue[] {
  return [...sheet.rows].flatMap(([row, { contents }]) =>
    contents.flatMap((content, column): PlacedValue[] => {
      if (content === undefined) return [];
      const value = valueAt(book, sheet, row, column);
      const format = String(factOf(formatAt(sheet, row, column), 'numberFormat'));
      return [{ row, column, value: placed(value, isFormula(content), isDateFormat(format), book) }];
    }),
  );
}

function placed(value: Scalar, formula: boolean, isDate: boolean, book: Book): PlacedValue['value'] {
  if (typeof value === 'object') return value;
  if (typeof value === 'string') return { text: value };
  if (typeof value === 'boolean') return { text: String(value).toUpperCase() };
  if (formula) return { formula: '', result: value };
  return isDate ? { moment: value + (book.date1904 ? 1462 : 0) } : { number: value };
}
