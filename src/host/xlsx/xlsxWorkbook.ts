import type { Change, Contents, Workbook, Written } from '../workbook';
import { type Codec, streamCodec } from './codec';
import { emptyWorkbook } from './emptyWorkbook';
import { mergeList } from './mergeList';
import { keptSheets } from './ownSheets';
import { draftOf } from './partsDraft';
import { placeSheet } from './placeSheet';
import { type ReadWorkbook, readContents } from './readWorkbook';
import { savePackage } from './savePackage';
import { setCells } from './setCells';
import type { WriteSession } from './writeSession';

/** An .xlsx file as a workbook 工作簿文件. */
export interface XlsxWorkbook extends Workbook {
  /** The file with all writes so far; the very bytes that were opened, if nothing had to change. */
  save(): Promise<Uint8Array>;
}

export interface XlsxOptions {
  readonly codec?: Codec;
  /**
   * Whether the cells of pages carry their addresses, as every reader wants them; without them (`false`) the file is a
   * third as large and made faster, but ExcelJS cannot read it.
   */
  readonly addressed?: boolean;
}

/** Opens a file; throws the `HostError` of the guard or the reader if it is none we can work with. */
export async function openXlsx(bytes: Uint8Array, options: XlsxOptions = {}): Promise<XlsxWorkbook> {
  let file = bytes;
  let current: ReadWorkbook | null = await readContents(bytes, options);
  const opened = async (): Promise<ReadWorkbook> => (current ??= await readContents(file, options));
  const apply = async (changes: readonly Change[]): Promise<Written[]> => {
    const read = await opened();
    const parts = draftOf(read.package);
    const session = { parts, contents: read.contents, addressed: options.addressed ?? true };
    const written: Written[] = [];
    for (const change of changes) written.push(await applyOne(session, change));
    const edits = parts.edits();
    if (edits.size > 0) {
      file = await savePackage(read.package, edits);
      current = null;
    }
    return written;
  };
  return {
    read: async (): Promise<Contents> => {
      const { package: pkg, contents } = await opened();
      const session = { parts: draftOf(pkg), contents, addressed: options.addressed ?? true };
      return { ...contents, ownSheets: await keptSheets(session) };
    },
    write: async (changes) => {
      const before = { file, current };
      const written: Written[] = [];
      try {
        for (const batch of separated(changes)) written.push(...(await apply(batch)));
      } catch (error) {
        // A refusal half-way leaves the workbook as it was.
        ({ file, current } = before);
        throw error;
      }
      return written;
    },
    save: () => Promise.resolve(file),
  };
}

/** A workbook without any sheet, to be written into: for templates and tests. */
export async function newXlsx(options: XlsxOptions = {}): Promise<XlsxWorkbook> {
  return openXlsx(await emptyWorkbook(options.codec ?? streamCodec), options);
}

function applyOne(session: WriteSession, change: Change): Promise<Written> {
  if (change.kind === 'cells') return setCells(session, change);
  return change.model.kind === 'list' ? mergeList(session, change.model) : placeSheet(session, change.model);
}

/** A change sees what an earlier batch did; so each batch has one kind, and touches a sheet once. */
function separated(changes: readonly Change[]): Change[][] {
  const batches: Change[][] = [];
  let touched = new Set<string>();
  for (const change of changes) {
    const target = change.kind === 'cells' ? change.sheet : change.model.mark.id;
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
