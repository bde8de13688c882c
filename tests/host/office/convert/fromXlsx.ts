import type { CellView, RowView, SheetFrame, ViewStyle } from '../../../../src/host/view/sheetView';
import { type ReadWorkbook, readContents } from '../../../../src/host/xlsx/readWorkbook';
import { viewOf } from '../../../../src/host/xlsx/view/xlsxView';
import { addSheet, type Book, emptyBook } from '../model/book';
import { type CellFormat, PLAIN, withFact } from '../model/cellFormat';
import { columnAt, rowAt } from '../model/cells';
import type { Content, Scalar } from '../model/content';
import type { Sheet } from '../model/sheet';
import { factsOf } from './styleFacts';
import { frameTaken } from './frameTaken';
import { propertiesOf } from './sheetProperties';

/** Opens an .xlsx file in Excel 打开文件, through the project's own reader. */
export async function bookFromXlsx(bytes: Uint8Array): Promise<Book> {
  const read = await readContents(bytes);
  const view = await viewOf(read);
  const book = emptyBook();
  book.date1904 = view.date1904;
  const formats = view.styles.map(formatOf);
  for (const frame of view.sheets) {
    const sheet = addSheet(book, frame.name);
    frameTaken(book, sheet, frame);
    columnsTaken(sheet, frame, formats);
    const rows = await view.rowsOf(frame.name, 0, frame.extent.rows - 1);
    for (const row of rows) rowTaken(sheet, row, formats);
    await keptProperties(read, sheet);
  }
  book.active = book.sheets.find(({ name }) => name === view.sheets[view.active]?.name) ?? book.active;
  book.structureProtected = read.contents.structureProtected;
  return book;
}

function formatOf(style: ViewStyle): CellFormat {
  return Object.entries(factsOf(style)).reduce((look, [name, value]) => withFact(look, name, value), PLAIN);
}

function columnsTaken(sheet: Sheet, frame: SheetFrame, formats: readonly CellFormat[]): void {
  for (const { first, last, width, hidden, style } of frame.columns) {
    for (let at = first; at <= last; at += 1) {
      Object.assign(columnAt(sheet, at), { width, hidden, format: style === 0 ? null : formats[style] });
    }
  }
}

function rowTaken(sheet: Sheet, row: RowView, formats: readonly CellFormat[]): void {
  const stored = rowAt(sheet, row.row);
  stored.height = row.height;
  stored.hidden = row.hidden;
  if (row.style !== 0) stored.format = formats[row.style] ?? null;
  for (const cell of row.cells) {
    stored.contents[cell.column] = contentOf(cell);
    if (cell.style !== 0) stored.formats[cell.column] = formats[cell.style];
  }
}

function contentOf({ value, formula }: CellView): Content {
  const plain: Scalar = value ?? '';
  if (formula !== undefined) return { formula: `=${formula}`, cached: plain };
  return plain === '' ? undefined : plain;
}

async function keptProperties(read: ReadWorkbook, sheet: Sheet): Promise<void> {
  const place = read.sheets.find(({ name }) => name === sheet.name);
  if (place === undefined) return;
  for (const [name, text] of await propertiesOf(read, place.part)) sheet.properties.set(name, text);
}
