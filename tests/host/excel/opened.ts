import { excelWorkbook } from '../../../src/host/excel/excelWorkbook';
import type { ExcelOptions as HostOptions, RunExcel } from '../../../src/host/excel/runExcel';
import type { Workbook } from '../../../src/host/workbook';
import { type ExcelOptions, type ExcelOver, excelOver } from '../office/excelOver';
import { addSheet, type Book, emptyBook } from '../office/model/book';
import { setContent } from '../office/model/cells';

/** A workbook of the host under test, and the Excel it is open in. */
export interface Opened {
  readonly workbook: Workbook;
  readonly excel: ExcelOver;
  readonly run: RunExcel;
}

export interface OpenedOptions extends HostOptions {
  readonly apiLevel?: string;
  readonly excel?: ExcelOptions;
  /** Takes down with which options `Excel.run` was called. */
  readonly wishes?: Excel.RunOptions[];
}

/** Opens a workbook in the emulated Excel, behind Microsoft's client; nobody waits for anything. */
export function openedIn(book: Book, options: OpenedOptions = {}): Opened {
  const { apiLevel = '1.9', excel: more, wishes, ...rest } = options;
  const excel = excelOver(book, { apiLevel, ...more });
  const bare = excel.run as RunExcel; // one of its overloads
  const run: RunExcel = (asked, batch) => {
    wishes?.push(asked);
    return bare(asked, batch);
  };
  const workbook = excelWorkbook(run, {
    supports: (version) => excel.isSetSupported('ExcelApi', version),
    pause: () => Promise.resolve(),
    ...rest,
  });
  return { workbook, excel, run };
}

/** Sheets as drawn: what looks like a number is one. */
export function bookWith(
  sheets: readonly { readonly name: string; readonly lines: readonly string[] }[],
): Book {
  const book = emptyBook();
  for (const { name, lines } of sheets) {
    const sheet = addSheet(book, name);
    lines.forEach((line, row) => {
      line.split('|').forEach((text, column) => {
        if (text !== '') setContent(sheet, row, column, /^[\d.]+$/u.test(text) ? Number(text) : text);
      });
    });
  }
  return book;
}
