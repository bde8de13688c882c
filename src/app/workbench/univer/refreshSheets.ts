import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import type { BookView, SheetFrame } from '../../../host/view/sheetView';
import type { BookDesk, ChangedRows } from '../book/bookDesk';
import { rangeOf } from '../snapshot/ranges';
import { columnsOf, freezeOf, sheetOf, sizeOf } from '../snapshot/sheetOf';
import { styleId, styleOf } from '../snapshot/styleOf';
import { announceFormulas, fillBlock } from './fill';
import { FIRST_ROWS } from './filling';
import { tabsOf } from './tabs';
import type { GridHost } from './host';
import { repaint } from './repaint';
import { replaceRules } from './rules';
import type { ShownBook } from './shownBook';

/** What came of showing a file again. */
export interface Refreshed {
  readonly shown: ShownBook;
  /** Sheets that are new in the grid, with their first rows. */
  readonly added: readonly { readonly id: string; readonly frame: SheetFrame }[];
}

/** Shows what a job wrote 刷新: sheets added and taken away, the changed rows of the others. Nothing of it is an edit. */
export async function refreshSheets(
  host: GridHost,
  desk: BookDesk,
  shown: ShownBook,
  changed: readonly string[],
): Promise<Refreshed> {
  const view = await desk.look();
  addStyles(host, shown, view);
  const idOf = new Map(tabsOf(host).map(({ id, name }) => [name, id]));
  removeGone(host, view, idOf);
  const added = await addNew(host, desk, view, idOf);
  putInOrder(host, view, idOf);
  for (const name of changed) {
    const id = idOf.get(name);
    const frame = view.sheets.find((sheet) => sheet.name === name);
    if (id === undefined || frame === undefined || added.some((one) => one.id === id)) continue;
    putFrame(host, id, frame, shown.frames.get(id));
    putRows(host, id, await desk.changedRows(name));
  }
  const frames = new Map(view.sheets.map((frame) => [idOf.get(frame.name) ?? '', frame]));
  return { shown: { frames, styles: view.styles, tabs: tabsOf(host) }, added };
}

function addStyles(host: GridHost, shown: ShownBook, view: BookView): void {
  const styles = host.book().getStyles();
  view.styles.forEach((style, at) => {
    if (at >= shown.styles.length) styles.addCustomStyle(styleId(at), styleOf(style));
  });
}

function removeGone(host: GridHost, view: BookView, idOf: Map<string, string>): void {
  const names = new Set(view.sheets.map(({ name }) => name));
  for (const [name, id] of [...idOf]) {
    if (names.has(name)) continue;
    host.run(RemoveSheetMutation.id, { unitId: host.book().getUnitId(), subUnitId: id, subUnitName: name });
    idOf.delete(name);
  }
}

async function addNew(
  host: GridHost,
  desk: BookDesk,
  view: BookView,
  idOf: Map<string, string>,
): Promise<Refreshed['added']> {
  const unitId = host.book().getUnitId();
  const added: { id: string; frame: SheetFrame }[] = [];
  for (const [index, frame] of view.sheets.entries()) {
    if (idOf.has(frame.name)) continue;
    const { cells, rows } = await desk.rows(frame.name, 0, FIRST_ROWS - 1);
    const id = freshId(host, unitId);
    const sheet = { ...sheetOf(frame, id), cellData: cells, rowData: rows };
    host.run(InsertSheetMutation.id, { unitId, index, sheet });
    replaceRules(host, id, frame);
    idOf.set(frame.name, id);
    added.push({ id, frame });
  }
  return added;
}

function freshId(host: GridHost, unit: string): string {
  let n = host.book().getSheetSize();
  while (host.sheet(`${unit}-s${String(n)}`) !== null) n += 1;
  return `${unit}-s${String(n)}`;
}

function putInOrder(host: GridHost, view: BookView, idOf: ReadonlyMap<string, string>): void {
  const unitId = host.book().getUnitId();
  view.sheets.forEach(({ name }, toOrder) => {
    const subUnitId = idOf.get(name) ?? '';
    const fromOrder = tabsOf(host).findIndex(({ id }) => id === subUnitId);
    if (fromOrder !== toOrder)
      host.run(SetWorksheetOrderMutation.id, { unitId, subUnitId, fromOrder, toOrder });
  });
}

function putFrame(host: GridHost, id: string, frame: SheetFrame, before: SheetFrame | undefined): void {
  const sheet = host.sheet(id);
  if (sheet === null) return;
  const config = sheet.getConfig();
  const size = sizeOf(frame);
  config.rowCount = Math.max(config.rowCount, size.rows);
  config.columnCount = Math.max(config.columnCount, size.columns);
  sheet.setMergeData(frame.merges.map(rangeOf));
  Object.assign(sheet.getColumnManager().getColumnData(), columnsOf(frame, config.columnCount));
  const unitId = host.book().getUnitId();
  if (JSON.stringify(before?.frozen) !== JSON.stringify(frame.frozen)) {
    host.run(SetFrozenMutation.id, { unitId, subUnitId: id, ...freezeOf(frame.frozen), resetScroll: false });
  }
  replaceRules(host, id, frame, before);
}

function putRows(host: GridHost, id: string, { block, gone }: ChangedRows): void {
  const sheet = host.sheet(id);
  if (sheet === null) return;
  const matrix = sheet.getCellMatrix().getMatrix();
  const rowData = sheet.getRowManager().getRowData();
  for (const row of [...gone, ...Object.keys(block.cells).map(Number)]) {
    Reflect.deleteProperty(matrix, row);
    Reflect.deleteProperty(rowData, row);
  }
  fillBlock(host, id, block);
  if (block.holdsFormulas) announceFormulas(host, id);
  repaint(host, id);
  recalculate(host, id, [...gone, ...Object.keys(block.cells).map(Number)]);
}

/** Formulas of the user's that look at what a job wrote are worked out again, as Excel does. */
function recalculate(host: GridHost, sheetId: string, rows: readonly number[]): void {
  if (rows.length === 0) return;
  const unitId = host.book().getUnitId();
  const columnCount = host.sheet(sheetId)?.getColumnCount() ?? 1;
  const startRow = rows.reduce((least, row) => Math.min(least, row));
  const endRow = rows.reduce((most, row) => Math.max(most, row));
  const range = { startRow, endRow, startColumn: 0, endColumn: columnCount - 1 };
  host.run(SetTriggerFormulaCalculationStartMutation.id, {
    forceCalculation: false,
    dirtyRanges: [{ unitId, sheetId, range }],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  });
}
