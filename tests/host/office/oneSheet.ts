import { type ExcelOptions, type ExcelOver, excelOver } from './excelOver';
import { bookFromDrawn } from './convert/fromGrids';
import type { Sheet } from './model/sheet';

/** Excel with one drawn sheet 甲, and a way to say something to it in one request. */
export interface OneSheet extends ExcelOver {
  readonly sheet: Sheet;
  /** Queues, syncs, and gives what `ask` gives then. */
  readonly say: <T>(queue: (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => T) => Promise<T>;
}

export function oneSheet(lines: readonly string[] = [], options: ExcelOptions = {}): OneSheet {
  const excel = excelOver(bookFromDrawn([{ name: '甲', lines }]), options);
  return {
    ...excel,
    sheet: excel.book.sheets[0]!,
    say: (queue) =>
      excel.run(async (context) => {
        const ask = queue(context.workbook.worksheets.getItem('甲'), context);
        await context.sync();
        return ask();
      }),
  };
}

/** The code of the error a promise ends with; `null`: it ends well. */
export async function codeOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

/** Sets the values of a range and reads back what stands there then. */
export async function written(excel: OneSheet, address: string, values: unknown, format?: string) {
  return excel.say((sheet) => {
    const range = sheet.getRange(address);
    if (format !== undefined) range.numberFormat = [[format]];
    range.values = values as (string | number)[][]; // tests give what the types forbid, too
    range.load('values,formulas,valueTypes,numberFormat');
    return () => ({
      value: (range.values as unknown[][])[0]?.[0],
      formula: (range.formulas as unknown[][])[0]?.[0],
      type: String(range.valueTypes[0]?.[0]),
      format: (range.numberFormat as unknown[][])[0]?.[0],
    });
  });
}
