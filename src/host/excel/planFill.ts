import type { SheetModel } from '../../documents/sheetModel';
import { memoryOf } from '../listLayout';
import { HostError } from '../workbook';
import { freePlace } from './freePlace';
import type { Marked } from './marks';
import { gridOfModel } from './plannedGrids';
import { isRemnant } from './remnant';
import type { PlannedSheet, Planning, Step } from './steps';

/** Into the sheet at an index of those there are; -1: into a new one, or one that was taken back. */
export function filled(planning: Planning, model: SheetModel, at: number): Extract<Step, { kind: 'fill' }> {
  const { id, layout } = model.mark;
  const { sum: hash, fingerprint: look } = planning.drafts(model);
  const charts = chartsIn(model);
  const memory = model.kind === 'list' ? memoryOf(model) : null;
  const mark: Marked = { id, layout, hash, look, charts, memory, phase: 'done' };
  const found = planning.sheets[at];
  const place = found === undefined ? freePlace(planning, model.name) : { ...found, isFilled: true };
  if (found !== undefined) refuseProtected(found);
  const old = place.id === null ? null : (planning.sheets.find((one) => one.id === place.id)?.mark ?? null);
  const { name } = place;
  const grid = gridOfModel(model, name);
  const plain = { protected: false, charts, hasMore: false, isSpare: false };
  const after = { ...plain, name, id: place.id, mark, intact: true, grid };
  const index = planning.sheets.findIndex((one) => one.name === name);
  if (index < 0) planning.sheets.push(after);
  else planning.sheets[index] = after;
  return {
    kind: 'fill',
    place: { name, id: place.id, isFilled: place.isFilled, charts: place.charts },
    model,
    mark,
    old,
  };
}

/** Whether a sheet is the half of a model that was broken off. */
export function isRemnantOf(sheet: PlannedSheet, model: SheetModel): boolean {
  if (sheet.hasMore || sheet.charts > chartsIn(model)) return false;
  return isRemnant(sheet.mark, sheet.grid(), gridOfModel(model, sheet.name));
}

function chartsIn(model: SheetModel): number {
  return model.kind === 'report' ? model.charts.length : 0;
}

/** Before anything is planned for a sheet that does not take it. */
export function refuseProtected(sheet: PlannedSheet): void {
  if (sheet.protected) throw new HostError('sheet-protected', { sheet: sheet.name });
}
