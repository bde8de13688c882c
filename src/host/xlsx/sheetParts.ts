import type { SheetModel } from '../../documents/sheetModel';
import type { ListMemory } from '../listPlace';
import { freeSheetName } from '../sheetName';
import { HostError } from '../workbook';
import type { CellWriter } from './cellXml';
import { chartColors } from './chartColors';
import { putCharts } from './chartParts';
import { valueAt } from './chartValues';
import { declareType, TYPES } from './contentTypes';
import { setPrintNames } from './printNames';
import type { SheetDraft } from './sheetDraft';
import { frameHead, frameTail } from './sheetFrame';
import { keep } from './sheetKeeping';
import { addSheetEntry, calculateOnOpening, hasTheme, openWorkbookPart } from './workbookEdits';
import { keepStyles, type WriteSession } from './writeSession';

/** A sheet of ours about to be written. */
export interface NewSheet {
  readonly model: SheetModel;
  readonly draft: SheetDraft;
  readonly writer: CellWriter;
  /** Of a list. */
  readonly memory: ListMemory | null;
}

/** Adds a sheet behind all others and returns the name it got. */
export async function addSheet(session: WriteSession, sheet: NewSheet): Promise<string> {
  const { parts, contents } = session;
  const { model, draft } = sheet;
  if (contents.structureProtected) throw new HostError('structure-protected', { sheet: model.name });
  const workbook = await openWorkbookPart(parts);
  const name = freeSheetName(
    model.name,
    workbook.sheets.map((entry) => entry.name),
  );
  const part = parts.free('xl/worksheets/sheet', '.xml');
  await addSheetEntry(parts, workbook, { name, part });
  await declareType(parts, part, TYPES.sheet);
  await writeSheet(session, sheet, { part, name, index: workbook.sheets.length });
  if (draft.hasFormulas) await calculateOnOpening(parts, workbook);
  return name;
}

/** Writes a sheet into its part, new or old, with all that belongs to it. */
export async function writeSheet(
  session: WriteSession,
  { model, draft, writer, memory }: NewSheet,
  place: { readonly part: string; readonly name: string; readonly index: number },
): Promise<void> {
  const { parts } = session;
  const workbook = await openWorkbookPart(parts);
  const { dialect } = workbook;
  const { id, layout } = model.mark;
  const kept = { id, layout, hash: draft.sum, look: draft.fingerprint, charts: draft.charts.length, memory };
  const keeping = await keep(parts, place.part, kept, dialect);
  const colors = chartColors(await hasTheme(parts, workbook));
  const source = { sheet: place.name, valueAt: valueAt(model), format: 'General', colors };
  const drawing = await putCharts(parts, { part: place.part, charts: draft.charts }, source, dialect);
  const frame = { ...draft.frame, keeping, drawing };
  await keepStyles(session, writer);
  parts.set(place.part, {
    *[Symbol.iterator]() {
      yield frameHead(frame, model.kind, dialect);
      yield* draft.rows;
      yield* frameTail(frame);
    },
  });
  await setPrintNames(parts, workbook, place, draft);
}
