import type { ListSheet, PrintSheet, ReportSheet } from '../../documents/sheetModel';
import type { Grid } from '../../sheet/grid';
import { listRows, memoryOf } from '../listLayout';
import type { ListMemory } from '../listPlace';
import { saysInGrid } from '../saysInGrid';
import { freeSheetName } from '../sheetName';
import { entryRows } from '../userRows';
import { beforeEach } from '../steps';
import { upsert } from '../upsert';
import { gridSum } from '../valueHash';
import { type Change, type Contents, HostError, type Watch, type Workbook, type Written } from '../workbook';
import { type GridMaker, gridMaker } from './gridMaker';
import { placedCells } from './placedCells';
import { userCells } from './userCells';

/** A workbook of grids in memory 内存工作簿, for tests and previews: the rules of the others, without a file. */
export function memoryWorkbook(start: Contents): Workbook {
  const maker = gridMaker(start.grids[0]?.texts ?? []);
  let sheets: readonly MemorySheet[] = start.grids.map((grid) => ({
    grid: { ...grid, texts: maker.texts },
    kept: null,
  }));
  let taken: { readonly sheets: readonly MemorySheet[]; readonly names: readonly string[] } | null = null;
  const carriedOut = async (changes: readonly Change[], watch?: Watch) => {
    const book = { sheets: [...sheets], maker, contents: start };
    const written: Written[] = [];
    for (const [at, change] of changes.entries()) {
      await beforeEach(watch, changes, at);
      written.push(applied(book, change));
    }
    return { after: book.sheets, written };
  };
  return {
    read: () =>
      Promise.resolve({ ...start, grids: sheets.map(({ grid }) => grid), ownSheets: keptSheets(sheets) }),
    foresee: async (changes) => (await carriedOut(changes)).written,
    write: async (changes, watch) => {
      const { after, written } = await carriedOut(changes, watch);
      const names = written.filter((one) => one.added + one.changed > 0).map(({ sheet }) => sheet);
      if (names.length > 0) taken = { sheets, names };
      sheets = after;
      return written;
    },
    undo: () => {
      if (taken === null) return Promise.resolve([]);
      const { names } = taken;
      [sheets, taken] = [taken.sheets, null];
      return Promise.resolve(names);
    },
  };
}

interface MemorySheet {
  readonly grid: Grid;
  /** What we know of a sheet of ours. */
  readonly kept: { readonly sum: number; readonly look: string; readonly memory: ListMemory | null } | null;
}

interface Book {
  readonly sheets: MemorySheet[];
  readonly maker: GridMaker;
  readonly contents: Contents;
}

function applied(book: Book, change: Change): Written {
  if (change.kind === 'cells') return cellsSet(book, change);
  if (change.kind === 'register') return registerAdded(book, change);
  return change.model.kind === 'list' ? listMerged(book, change.model) : sheetPlaced(book, change.model);
}

/** Names of the sheets that a write would go on with, by the id of their mark. */
function keptSheets(sheets: readonly MemorySheet[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { grid, kept } of sheets) {
    const isKept = kept !== null && (kept.memory !== null || gridSum(grid) === kept.sum);
    if (isKept && grid.mark !== null && !names.has(grid.mark)) names.set(grid.mark, grid.sheet);
  }
  return names;
}

function sheetPlaced(book: Book, model: PrintSheet | ReportSheet): Written {
  const { name, ...rest } = model;
  const look = JSON.stringify(rest);
  const { cells, merges, count: rows } = placedCells(model);
  const at = book.sheets.findIndex(
    ({ grid, kept }) => grid.mark === model.mark.id && kept !== null && gridSum(grid) === kept.sum,
  );
  const place = book.sheets[at];
  if (place?.kept?.look === look) return { sheet: place.grid.sheet, rows, added: 0, changed: 0 };
  if (place !== undefined) refuseProtected(book, place.grid.sheet);
  const sheet = place?.grid.sheet ?? freeName(book, name);
  const grid = book.maker.grid({ sheet, mark: model.mark.id, merges }, cells);
  const made = { grid, kept: { sum: gridSum(grid), look, memory: null } };
  if (place === undefined) book.sheets.push(made);
  else book.sheets[at] = made;
  return { sheet, rows, added: place === undefined ? rows : 0, changed: place === undefined ? 0 : rows };
}

function listMerged(book: Book, model: ListSheet): Written {
  for (const [at, { grid, kept }] of book.sheets.entries()) {
    const plan = grid.mark === model.mark.id ? upsert(grid, model, kept?.memory ?? null) : null;
    if (plan === null) continue;
    const { patches, added, changed, duplicates, memory } = plan;
    if (patches.length > 0) refuseProtected(book, grid.sheet);
    book.sheets[at] = { grid: book.maker.patched(grid, patches), kept: { sum: 0, look: '', memory } };
    const written = { sheet: grid.sheet, rows: model.rows.length, added, changed };
    return duplicates.length === 0 ? written : { ...written, duplicates };
  }
  const sheet = freeName(book, model.name);
  const cells = listRows(model).flatMap((row, i) => row.cells.map((cell) => ({ ...cell, row: i })));
  const grid = book.maker.grid({ sheet, mark: model.mark.id, merges: [] }, cells);
  book.sheets.push({ grid, kept: { sum: 0, look: '', memory: memoryOf(model) } });
  return { sheet, rows: model.rows.length, added: model.rows.length, changed: 0 };
}

function cellsSet(book: Book, { sheet, cells }: Extract<Change, { kind: 'cells' }>): Written {
  const at = book.sheets.findIndex(({ grid }) => grid.sheet === sheet);
  const place = book.sheets[at];
  if (place === undefined) throw new Error(`no sheet ${sheet}`);
  const patches = cells.filter((cell) => !saysInGrid(place.grid, cell.row, cell.column, cell.value));
  if (patches.length > 0) refuseProtected(book, sheet);
  book.sheets[at] = { ...place, grid: book.maker.patched(place.grid, patches) };
  return { sheet, rows: new Set(cells.map(({ row }) => row)).size, added: 0, changed: patches.length };
}

function registerAdded(book: Book, { sheet }: Extract<Change, { kind: 'register' }>): Written {
  const name = freeName(book, sheet.name);
  const place = { sheet: name, mark: null, merges: sheet.merges };
  book.sheets.push({ grid: book.maker.grid(place, userCells(sheet)), kept: null });
  const rows = entryRows(sheet);
  return { sheet: name, rows, added: rows, changed: 0 };
}

function freeName(book: Book, wanted: string): string {
  if (book.contents.structureProtected) throw new HostError('structure-protected', { sheet: wanted });
  return freeSheetName(
    wanted,
    book.sheets.map(({ grid }) => grid.sheet),
  );
}

function refuseProtected({ contents }: Book, sheet: string): void {
  if (contents.protectedSheets.has(sheet)) throw new HostError('sheet-protected', { sheet });
}
