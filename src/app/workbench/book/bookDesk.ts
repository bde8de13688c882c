import type { BookEdit } from '../../../host/view/bookEdit';
import type { BookView, RowView, SheetFrame } from '../../../host/view/sheetView';
import type { Codec } from '../../../host/xlsx/codec';
import type { XlsxView } from '../../../host/xlsx/view/xlsxView';
import { openXlsx, type XlsxWorkbook } from '../../../host/xlsx/xlsxWorkbook';
import type { Engine } from '../../engine/engine';
import { engineOver } from '../../engine/engineOver';
import { blockOf, type RowBlock } from '../snapshot/rowsOf';
import { type RowsSeen, rowsSeen } from './rowsSeen';

/** The opened file 打开的工作簿, away from the page's thread: what the grid shows and edits, and what jobs work on. */
export interface BookDesk extends Engine {
  /** Opens a file; the one open before stays when this one is refused. */
  load(bytes: Uint8Array): Promise<void>;
  save(): Promise<Uint8Array>;
  edit(edits: readonly BookEdit[]): Promise<void>;
  /** Frames and looks of all sheets as the file has them now. */
  look(): Promise<BookView>;
  rows(sheet: string, from: number, to: number): Promise<RowBlock>;
  /** A whole sheet as it will print; `null`: there is none of that name. */
  paper(sheet: string): Promise<Paper | null>;
  /** The rows of a sheet that are not as they were given out last. */
  changedRows(sheet: string): Promise<ChangedRows>;
}

export interface Paper {
  readonly frame: SheetFrame;
  readonly rows: readonly RowView[];
  readonly styles: BookView['styles'];
  readonly is1904: boolean;
}

export interface ChangedRows {
  readonly block: RowBlock;
  /** Rows that hold nothing any more. */
  readonly gone: readonly number[];
}

const LAST_ROW = 1048575;

export function bookDesk(codec?: Codec): BookDesk {
  let current: { book: XlsxWorkbook; engine: Engine; seen: RowsSeen } | null = null;
  let view: Promise<XlsxView> | null = null;
  const now = (): NonNullable<typeof current> => {
    if (current === null) throw new Error('no file is open');
    return current;
  };
  const shown = (): Promise<XlsxView> => (view ??= now().book.view());
  /** What was shown is out of date, whatever came of the change. */
  const changing = async <T>(change: Promise<T>): Promise<T> => {
    try {
      return await change;
    } finally {
      view = null;
    }
  };
  return {
    load: async (bytes) => {
      const book = await openXlsx(bytes, codec === undefined ? {} : { codec });
      current = { book, engine: engineOver(book), seen: rowsSeen() };
      view = null;
    },
    save: () => now().book.save(),
    edit: (edits) => changing(now().book.edit(edits)),
    look: async () => {
      const { styles, sheets, active } = await shown();
      return { styles, sheets, active };
    },
    rows: async (sheet, from, to) => {
      const rows = await (await shown()).rowsOf(sheet, from, to);
      now().seen.note(sheet, rows);
      return blockOf(rows);
    },
    paper: async (sheet) => {
      const now = await shown();
      const frame = now.sheets.find(({ name }) => name === sheet);
      if (frame === undefined) return null;
      const rows = await now.rowsOf(sheet, 0, LAST_ROW);
      return { frame, rows, styles: now.styles, is1904: now.date1904 };
    },
    changedRows: async (sheet) => {
      const rows = await (await shown()).rowsOf(sheet, 0, LAST_ROW);
      const { changed, gone } = now().seen.changed(sheet, rows);
      return { block: blockOf(changed), gone };
    },
    open: (asked) => now().engine.open(asked),
    ask: (query, question) => now().engine.ask(query, question),
    plan: (job, wishes) => now().engine.plan(job, wishes),
    enter: (entry, input) => now().engine.enter(entry, input),
    write: (plan, watch) => changing(now().engine.write(plan, watch)),
    undo: () => changing(now().engine.undo()),
  };
}
