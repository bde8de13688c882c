import type { SheetModel } from '../../documents/sheetModel';
import { gridSum } from '../valueHash';
import { HostError } from '../workbook';
import type { Blueprint } from './blueprint';
import { gridsMaker } from './gridsOf';
import type { Journal } from './journal';
import type { Marked } from './marks';
import { insertPacked, isPacked } from './packedSheet';
import { gridOfModel, gridOfRegister } from './plannedGrids';
import type { FillStep } from './steps';
import { printBlueprint } from './printBlueprint';
import { dropCharts } from './putCharts';
import { putBlueprint } from './putBlueprint';
import { readCells } from './readCells';
import { listBlueprint, registerBlueprint, reportBlueprint } from './rowsBlueprint';
import { beginSheet, finishSheet } from './sheetPhase';
import type { Writing } from './writing';

/** Lays sheets out, reads them back and, where they say what they should, marks them as whole. */
export async function fillSheets(writing: Writing, steps: readonly FillStep[]): Promise<Journal['entries']> {
  const { trip } = writing;
  const begun: Begun[] = [];
  for (const step of steps) begun.push(await begin(writing, step));
  await trip.sync();
  await verify(writing, begun);
  return begun.map((one) => finish(writing, one));
}

interface Begun {
  readonly step: FillStep;
  readonly sheet: Excel.Worksheet;
  readonly blueprint: Blueprint;
  /** The mark it has for now; `null`: it came in one piece and is whole. */
  readonly mark: Marked | null;
}

async function begin(writing: Writing, step: FillStep): Promise<Begun> {
  const { trip, book } = writing;
  const blueprint = blueprintOf(step, book.date1904);
  if (isPacked(writing, step)) {
    const sheet = await insertPacked(writing, step.model, step.place.name);
    if (sheet !== null) return { step, sheet, blueprint, mark: null };
  }
  const { worksheets } = trip.context.workbook;
  const { id, name, isFilled, charts } = step.place;
  const isNew = id === null && !isFilled;
  if (isNew) writing.session.begun.add(name);
  const sheet = isNew ? worksheets.add(name) : worksheets.getItem(id ?? name);
  const mark = beginSheet(writing.store, sheet, { old: step.old, mark: markOf(step) });
  if (isFilled) clear(sheet, charts);
  await putBlueprint(trip, sheet, blueprint, book.columnPoints);
  sheet.load('id');
  return { step, sheet, blueprint, mark };
}

function blueprintOf(step: FillStep, date1904: boolean): Blueprint {
  return step.kind === 'register'
    ? registerBlueprint(step.sheet, date1904)
    : modelBlueprint(step.model, date1904);
}

export function modelBlueprint(model: SheetModel, date1904: boolean): Blueprint {
  if (model.kind === 'list') return listBlueprint(model, date1904);
  return model.kind === 'print' ? printBlueprint(model, date1904) : reportBlueprint(model, date1904);
}

/** A register is marked only while it is written: then it is the user's. */
function markOf(step: FillStep): Marked {
  if (step.kind === 'fill') return step.mark;
  const id = registerMark(step.place.name);
  return { id, layout: 0, hash: 0, look: 0, charts: 0, memory: null, phase: 'writing' };
}

export function registerMark(name: string): string {
  return `register:${name}`;
}

/** All of a sheet of ours that nobody has edited. */
export function clear(sheet: Excel.Worksheet, charts: number): void {
  dropCharts(sheet, charts);
  const all = sheet.getRange();
  all.unmerge();
  all.clear('All');
  all.format.useStandardHeight = true;
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.freezePanes.unfreeze();
}

async function verify({ trip, book }: Writing, begun: readonly Begun[]): Promise<void> {
  const checked = begun.flatMap((one) => (one.step.kind === 'fill' ? [{ ...one, step: one.step }] : []));
  const blocks = checked.flatMap(({ sheet, blueprint: { size } }) =>
    size.rows === 0
      ? []
      : [{ sheetId: sheet.id, area: { top: 0, left: 0, bottom: size.rows - 1, right: size.columns - 1 } }],
  );
  const maker = gridsMaker(book.date1904);
  if (blocks.length > 0) {
    for (const cells of await readCells(trip, blocks)) maker.take(cells, '', new Set());
  }
  for (const { step, sheet } of checked) {
    const { place, model } = step;
    const mark = model.mark.id;
    const grid = { sheet: place.name, visibility: 'visible', mark, merges: [], texts: maker.texts } as const;
    if (gridSum({ ...grid, ...maker.grid(sheet.id) }) !== step.mark.hash)
      throw new HostError('excel-not-as-written', { sheet: place.name });
  }
}

function finish(writing: Writing, { step, sheet, blueprint, mark }: Begun): Journal['entries'][number] {
  const { store, session } = writing;
  const { name, id } = step.place;
  const before = step.place.isFilled ? (session.models.get(sheet.id) ?? null) : null;
  const isKnown = !step.place.isFilled || before !== null;
  session.merges.set(sheet.id, blueprint.allMerges);
  if (!isKnown) writing.journal.isWhole = false;
  const tab = writing.book.sheets.find((one) => one.id === id)?.tab ?? '';
  const entry = { kind: 'fill', sheetId: sheet.id, before, old: step.old } as const;
  if (step.kind === 'register') {
    store.drop(sheet);
    sheet.tabColor = '';
    session.models.delete(sheet.id);
    return { ...entry, after: gridOfRegister(step.sheet, name), mark: null };
  }
  session.models.set(sheet.id, step.model);
  if (mark !== null) finishSheet(store, sheet, { writing: mark, mark: step.mark, tab });
  return { ...entry, after: gridOfModel(step.model, name), mark: step.mark };
}
