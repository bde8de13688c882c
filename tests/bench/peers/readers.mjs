import { Readable } from 'node:stream';

/** Each reader the way its own manual reads a whole workbook into rows of values. */

export const hucreReader =
  ({ readXlsx }) =>
  async ({ bytes }) =>
    (await readXlsx(bytes)).sheets;

export const sheetjsReader =
  ({ read, utils }) =>
  ({ bytes }) => {
    const book = read(bytes, { type: 'buffer', dense: true });
    return book.SheetNames.map((name) => ({
      name,
      rows: utils.sheet_to_json(book.Sheets[name], { header: 1 }),
    }));
  };

export const exceljsReader =
  ({ Workbook }) =>
  async ({ bytes }) => {
    const book = new Workbook();
    await book.xlsx.load(bytes);
    return book.worksheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet.getSheetValues()) }));
  };

export const exceljsStreamReader =
  ({ stream }) =>
  async ({ bytes }) => {
    const reader = new stream.xlsx.WorkbookReader(Readable.from([bytes]), {
      sharedStrings: 'cache',
      styles: 'cache',
      worksheets: 'emit',
    });
    const sheets = [];
    for await (const sheet of reader) {
      const rows = [];
      for await (const row of sheet) rows.push(row.values);
      sheets.push({ name: sheet.name, rows: rowsOf(rows) });
    }
    return sheets;
  };

/** ExcelJS leaves holes: rows and columns count from 1. */
function rowsOf(rows) {
  return rows.filter((row) => row !== undefined).map((row) => Array.from(row));
}
