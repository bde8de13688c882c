import { columnName } from '../../../src/sheet/grid';
import type { CellView, RowView, SheetFrame } from '../../../src/host/view/sheetView';
import { readContents } from '../../../src/host/xlsx/readWorkbook';
import { viewOf, type XlsxView } from '../../../src/host/xlsx/view/xlsxView';
import { type BookParts, bookOf, type Entry, R, relation, relationsXml } from './readBook';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export async function viewOfBytes(bytes: Uint8Array): Promise<XlsxView> {
  return viewOf(await readContents(bytes));
}

export async function viewOfBook(parts: BookParts): Promise<XlsxView> {
  return viewOfBytes(bookOf(parts));
}

/** The first sheet of a small workbook. */
export async function frameOf(body: string, parts: Omit<BookParts, 'sheets'> = {}): Promise<SheetFrame> {
  return (await viewOfBook({ ...parts, sheets: [body] })).sheets[0]!;
}

/** A styles part in place of the usual one. */
export function stylesPart(content: string): Entry {
  return { name: 'xl/styles.xml', content: `<styleSheet xmlns="${MAIN}">${content}</styleSheet>` };
}

/** Relations of the first sheet. */
export function sheetRelations(...relations: readonly string[]): Entry {
  return { name: 'xl/worksheets/_rels/sheet1.xml.rels', content: relationsXml(relations) };
}

export function externalRelation(id: string, target: string): string {
  return `<Relationship Id="${id}" Type="${R}/hyperlink" Target="${target}" TargetMode="External"/>`;
}

/** Relations of the workbook of `bookOf`, with a theme. */
export function withTheme(theme: string): readonly Entry[] {
  const relations = [
    relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relation('rId97', 'theme', 'theme/theme1.xml'),
    relation('rId98', 'styles', 'styles.xml'),
  ];
  return [
    { name: 'xl/_rels/workbook.xml.rels', content: relationsXml(relations) },
    { name: 'xl/theme/theme1.xml', content: theme },
  ];
}

/** Cells by address, without their column. */
export function cellsByName(rows: readonly RowView[]): Record<string, Omit<CellView, 'column'>> {
  return Object.fromEntries(
    rows.flatMap(({ row, cells }) =>
      cells.map(({ column, ...cell }) => [`${columnName(column)}${row + 1}`, cell]),
    ),
  );
}

export async function allRows(view: XlsxView, sheet = view.sheets[0]!.name): Promise<readonly RowView[]> {
  return view.rowsOf(sheet, 0, 1048575);
}
