import { beforeEach, sheetOf } from '../steps';
import type { BookEdit } from '../view/bookEdit';
import type { Change, Contents, Watch, Workbook, Written } from '../workbook';
import { addRegister } from './addRegister';
import { type Codec, streamCodec } from './codec';
import { applyEdits } from './edit/applyEdits';
import { emptyWorkbook } from './emptyWorkbook';
import { mergeList } from './mergeList';
import { keptSheets } from './ownSheets';
import { draftOf } from './partsDraft';
import { placeSheet } from './placeSheet';
import { type ReadWorkbook, readContents } from './readWorkbook';
import { savePackage } from './savePackage';
import { setCells } from './setCells';
import { viewOf, type XlsxView } from './view/xlsxView';
import { type WriteSession, writeSession } from './writeSession';

/** An .xlsx file as a workbook 工作簿文件. */
export interface XlsxWorkbook extends Workbook {
  /** The file with all writes so far; the very bytes that were opened, if nothing had to change. */
  save(): Promise<Uint8Array>;
  /** How it looks with all writes so far; what is written afterwards is not in it. */
  view(): Promise<XlsxView>;
  /** What people did in a grid on the screen: all of it or, with a `HostError`, nothing. */
  edit(edits: readonly BookEdit[]): Promise<void>;
}

export interface XlsxOptions {
  readonly codec?: Codec;
  /**
   * Whether the cells of pages carry their addresses, as every reader wants them; without them (`false`) the file is a
   * third as large and made faster, but ExcelJS cannot read it.
   */
  readonly addressed?: boolean;
}

/** What came of changes, kept beside the workbook. */
interface Outcome {
  readonly changes: readonly Change[];
  /** The file they were made on. */
  readonly from: Uint8Array;
  readonly file: Uint8Array;
  readonly current: ReadWorkbook | null;
  readonly written: readonly Written[];
}

/** Opens a file; throws the `HostError` of the guard or the reader if it is none we can work with. */
export async function openXlsx(bytes: Uint8Array, options: XlsxOptions = {}): Promise<XlsxWorkbook> {
  let file = bytes;
  let current: ReadWorkbook | null = await readContents(bytes, options);
  const opened = async (): Promise<ReadWorkbook> => (current ??= await readContents(file, options));
  /** What a write went on from, until the workbook is changed otherwise. */
  let taken: { readonly file: Uint8Array; readonly sheets: readonly string[] } | null = null;
  let foreseen: Outcome | null = null;
  const apply = async (changes: readonly Change[]): Promise<Written[]> => {
    const read = await opened();
    const parts = draftOf(read.package);
    const session = writeSession(parts, read.contents, options.addressed);
    const written: Written[] = [];
    for (const change of changes) written.push(await applyOne(session, change));
    const edits = parts.edits();
    if (edits.size > 0) {
      file = await savePackage(read.package, edits);
      current = null;
    }
    return written;
  };
  /** Does everything on the side: the workbook stays as it was until `write` takes over what came of it. */
  const carriedOut = async (changes: readonly Change[], watch?: Watch): Promise<Outcome> => {
    const before = { file, current: await opened() };
    const written: Written[] = [];
    try {
      let at = 0;
      for (const batch of separated(changes)) {
        for (let i = 0; i < batch.length; i += 1) await beforeEach(watch, changes, at + i);
        at += batch.length;
        written.push(...(await apply(batch)));
      }
      return { changes, from: before.file, file, current, written };
    } finally {
      ({ file, current } = before);
    }
  };
  return {
    read: async (): Promise<Contents> => {
      const { package: pkg, contents } = await opened();
      const session = writeSession(draftOf(pkg), contents, options.addressed);
      return { ...contents, ownSheets: await keptSheets(session) };
    },
    foresee: async (changes) => {
      foreseen = await carriedOut(changes);
      return foreseen.written;
    },
    write: async (changes, watch) => {
      const isForeseen = foreseen?.changes === changes && foreseen.from === file;
      if (isForeseen) for (let i = 0; i < changes.length; i += 1) await beforeEach(watch, changes, i);
      const outcome = isForeseen && foreseen !== null ? foreseen : await carriedOut(changes, watch);
      foreseen = null;
      if (outcome.file !== file) {
        taken = { file, sheets: changedSheets(outcome.written) };
        ({ file, current } = outcome);
      }
      return outcome.written;
    },
    undo: () => {
      if (taken === null) return Promise.resolve([]);
      const { sheets } = taken;
      [file, current, taken] = [taken.file, null, null];
      return Promise.resolve(sheets);
    },
    save: () => Promise.resolve(file),
    edit: async (edits) => {
      const read = await opened();
      const parts = draftOf(read.package);
      await applyEdits(writeSession(parts, read.contents, options.addressed), edits);
      if (parts.edits().size === 0) return;
      file = await savePackage(read.package, parts.edits());
      [current, taken] = [null, null];
    },
    view: async () => viewOf(await opened()),
  };
}

/** A workbook without any sheet, to be written into: for templates and tests. */
export async function newXlsx(options: XlsxOptions = {}): Promise<XlsxWorkbook> {
  return openXlsx(await emptyWorkbook(options.codec ?? streamCodec), options);
}

function applyOne(session: WriteSession, change: Change): Promise<Written> {
  if (change.kind === 'cells') return setCells(session, change);
  if (change.kind === 'register') return addRegister(session, change);
  return change.model.kind === 'list' ? mergeList(session, change.model) : placeSheet(session, change.model);
}

/** A change sees what an earlier batch did; so each batch has one kind, and touches a sheet once. */
function separated(changes: readonly Change[]): Change[][] {
  const batches: Change[][] = [];
  let touched = new Set<string>();
  for (const change of changes) {
    const target = change.kind === 'sheet' ? change.model.mark.id : sheetOf(change);
    const batch = batches[batches.length - 1];
    if (batch?.[0]?.kind === change.kind && !touched.has(target)) batch.push(change);
    else {
      batches.push([change]);
      touched = new Set();
    }
    touched.add(target);
  }
  return batches;
}

function changedSheets(written: readonly Written[]): string[] {
  return written.filter(({ added, changed }) => added + changed > 0).map(({ sheet }) => sheet);
}
