import type { ListSheet, PrintSheet, ReportSheet } from '../../documents/sheetModel';
import type { CellPatch } from '../cellPatch';
import { saysInGrid } from '../saysInGrid';
import { upsert } from '../upsert';
import { entryRows } from '../userRows';
import { type Change, HostError, type Written } from '../workbook';
import { memoryOut } from '../xlsx/sheetKeeping';
import { freePlace } from './freePlace';
import { filled, isRemnantOf, refuseProtected } from './planFill';
import type { PlannedSheet, Planning, Step } from './steps';
import type { Marked } from './marks';
import type { Drafts } from './drafts';
import { gridOfRegister, patchedGrid } from './plannedGrids';
import type { BookRead } from './readBook';

/** What changes come to: nothing is written, and everything that is refused is refused here. */
export function planWrite(
  book: BookRead,
  changes: readonly Change[],
  drafts: Drafts,
): { steps: readonly Step[]; written: readonly Written[] } {
  const sheets = book.sheets.map((sheet): PlannedSheet => ({ ...sheet, grid: () => sheet.grid }));
  const planning = { sheets, book, drafts };
  const steps: Step[] = [];
  const written = changes.map((change) => {
    const [step, told] = planned(planning, change);
    if (step !== null) steps.push(step);
    return told;
  });
  if (steps.length > 0 && book.readOnly) throw new HostError('workbook-read-only');
  return { steps, written };
}

type Planned = readonly [Step | null, Written];

function planned(planning: Planning, change: Change): Planned {
  if (change.kind === 'cells') return plannedCells(planning, change);
  if (change.kind === 'register') return plannedRegister(planning, change);
  const { model } = change;
  return model.kind === 'list' ? plannedList(planning, model) : plannedPages(planning, model);
}

function plannedPages(planning: Planning, model: PrintSheet | ReportSheet): Planned {
  const draft = planning.drafts(model);
  const at = planning.sheets.findIndex(
    (sheet) =>
      sheet.mark?.id === model.mark.id && !sheet.isSpare && (sheet.intact || isRemnantOf(sheet, model)),
  );
  const sheet = planning.sheets[at];
  const { sum: hash, fingerprint: look, count: rows } = draft;
  if (sheet?.mark?.phase === 'done' && sheet.mark.hash === hash && sheet.mark.look === look)
    return [null, { sheet: sheet.name, rows, added: 0, changed: 0 }];
  const step = filled(planning, model, at);
  const isNew = !step.place.isFilled;
  const { name } = step.place;
  return [step, { sheet: name, rows, added: isNew ? rows : 0, changed: isNew ? 0 : rows }];
}

function plannedList(planning: Planning, model: ListSheet): Planned {
  const { sheets } = planning;
  for (const [at, sheet] of sheets.entries()) {
    const old = sheet.mark;
    if (old?.id !== model.mark.id || sheet.isSpare) continue;
    const plan = upsert(sheet.grid(), model, old.memory);
    if (plan === null) continue;
    const { patches, added, changed, duplicates, memory } = plan;
    if (patches.length > 0) refuseProtected(sheet);
    const mark: Marked = { ...old, layout: model.mark.layout, memory, phase: 'done' };
    const step = patchStep(sheet, patches, { model, mark, old });
    sheets[at] = { ...sheet, mark, grid: patchedGrid(sheet.grid, patches) };
    const told = { sheet: sheet.name, rows: model.rows.length, added, changed };
    const isNothing = patches.length === 0 && old.phase === 'done' && isSameMark(old, mark);
    return [isNothing ? null : step, duplicates.length === 0 ? told : { ...told, duplicates }];
  }
  const at = sheets.findIndex(
    (one) => one.mark?.id === model.mark.id && !one.isSpare && isRemnantOf(one, model),
  );
  const step = filled(planning, model, at);
  const rows = model.rows.length;
  return [step, { sheet: step.place.name, rows, added: rows, changed: 0 }];
}

/** What is remembered may have grown though no cell changes: people typed a key of ours themselves. */
function isSameMark(one: Marked, other: Marked): boolean {
  if (one.layout !== other.layout || one.memory === null || other.memory === null) return false;
  return JSON.stringify(memoryOut(one.memory)) === JSON.stringify(memoryOut(other.memory));
}

function plannedCells(planning: Planning, change: Extract<Change, { kind: 'cells' }>): Planned {
  const at = planning.sheets.findIndex(({ name }) => name === change.sheet);
  const sheet = planning.sheets[at];
  if (sheet === undefined) throw new HostError('excel-sheet-gone', { sheet: change.sheet });
  const grid = sheet.grid();
  const patches = change.cells.filter(({ row, column, value }) => !saysInGrid(grid, row, column, value));
  if (patches.length > 0) refuseProtected(sheet);
  planning.sheets[at] = { ...sheet, intact: false, grid: patchedGrid(sheet.grid, patches) };
  const rows = new Set(change.cells.map(({ row }) => row)).size;
  const step = patches.length === 0 ? null : patchStep(sheet, patches, null);
  return [step, { sheet: sheet.name, rows, added: 0, changed: patches.length }];
}

function patchStep(
  sheet: PlannedSheet,
  patches: readonly CellPatch[],
  list: Extract<Step, { kind: 'patch' }>['list'],
): Step {
  const { name, id, grid } = sheet;
  return { kind: 'patch', place: { name, id, isFilled: true, charts: 0 }, patches, grid, list };
}

function plannedRegister(planning: Planning, { sheet }: Extract<Change, { kind: 'register' }>): Planned {
  const place = freePlace(planning, sheet.name);
  const { name, id } = place;
  const index = planning.sheets.findIndex((one) => one.name === name);
  const old = planning.sheets[index]?.mark ?? null;
  const grid = gridOfRegister(sheet, name);
  const plain = { protected: false, charts: 0, hasMore: false, isSpare: false };
  const after = { ...plain, name, id, mark: null, intact: false, grid };
  if (index < 0) planning.sheets.push(after);
  else planning.sheets[index] = after;
  const rows = entryRows(sheet);
  return [
    { kind: 'register', place, sheet, old },
    { sheet: name, rows, added: rows, changed: 0 },
  ];
}
