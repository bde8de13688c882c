import type { Area, Grid } from '../../sheet/grid';
import { gridSum } from '../valueHash';
import type { Contents } from '../workbook';
import { gridsMaker } from './gridsOf';
import { narrowBlocks } from './narrowBlocks';
import { type Block, rangeOf } from './readBlocks';
import { readCells } from './readCells';
import { type BookOutline, readOutline, type SheetOutline } from './readOutline';
import type { Trip } from './trip';

/** A workbook as it stands in Excel 工作簿现状. */
export interface BookRead extends Omit<BookOutline, 'sheets'> {
  readonly sheets: readonly SheetRead[];
  readonly linked: boolean;
}

export interface SheetRead extends SheetOutline {
  readonly grid: Grid;
  /** Of ours: whether nobody has changed a value, or put a chart, a table or a comment there. */
  readonly intact: boolean;
  /** Of ours: charts on it; and whether people put a table or a comment there. */
  readonly charts: number;
  readonly hasMore: boolean;
  /** Blank, and ours to lay out: taken back by us, or added in a write that was broken off. */
  readonly isSpare: boolean;
}

/** `mergesOf` knows merges of ours that nobody need be asked for. */
export interface ReadOptions {
  readonly mergesOf: (sheetId: string) => readonly Area[];
  readonly looksForMerges: boolean;
  readonly begun: ReadonlySet<string>;
}

/** Three trips for a workbook of ordinary size; one more for every few MB. */
export async function readBook(trip: Trip, options: ReadOptions): Promise<BookRead> {
  const outline = await readOutline(trip);
  const names = new Map(outline.sheets.map(({ id, name }) => [id, name]));
  const blocks = await narrowBlocks(trip, blocksOf(outline.sheets), (id) => names.get(id) ?? '');
  const more = outline.sheets.map((sheet) => askMore(trip, sheet, options));
  const cells = blocks.length === 0 ? [] : await readCells(trip, blocks);
  if (blocks.length === 0 && outline.sheets.some(({ mark }) => mark !== null)) await trip.sync();
  const answers = more.map((answer) => answer());
  const hidden = new Map(outline.sheets.map(({ id }, i) => [id, answers[i]?.hidden ?? new Set<number>()]));
  const maker = gridsMaker(outline.date1904);
  for (const one of cells) {
    const { sheetId } = one.block;
    maker.take(one, names.get(sheetId) ?? '', hidden.get(sheetId) ?? new Set());
  }
  const sheets = outline.sheets.map((sheet, i): SheetRead => {
    const { merges = [], charts = 0, more: others = 0 } = answers[i] ?? {};
    const { name, visibility, mark } = sheet;
    const own = mark === null ? null : mark.id;
    const grid = {
      sheet: name,
      visibility,
      mark: own,
      merges,
      texts: maker.texts,
      ...maker.grid(sheet.id),
    };
    const isOurs = mark === null ? options.begun.has(name) : mark.phase === 'empty';
    const hasMore = others > 0;
    const intact = mark !== null && !hasMore && charts === mark.charts && gridSum(grid) === mark.hash;
    return { ...sheet, grid, intact, charts, hasMore, isSpare: isOurs && grid.rows.length === 0 };
  });
  return { ...outline, sheets, linked: maker.linked() };
}

/** The same for those who only want to look. Sheets that were taken back are as good as gone. */
export function contentsOf(book: BookRead): Contents {
  const sheets = book.sheets.filter(({ isSpare }) => !isSpare);
  const kept = new Map<string, string>();
  for (const { name, mark, intact } of sheets) {
    if (mark !== null && !kept.has(mark.id) && (intact || mark.memory !== null)) kept.set(mark.id, name);
  }
  return {
    grids: sheets.map(({ grid }) => grid),
    date1904: book.date1904,
    structureProtected: book.structureProtected,
    protectedSheets: new Set(sheets.flatMap((sheet) => (sheet.protected ? [sheet.name] : []))),
    externalLinks: book.linked,
    ownSheets: kept,
    unfinished: sheets.flatMap(({ name, mark }) => (mark?.phase === 'writing' ? [name] : [])),
  };
}

function blocksOf(sheets: readonly SheetOutline[]): Block[] {
  return sheets.flatMap(({ id, used }) => (used === null ? [] : [{ sheetId: id, area: used }]));
}

interface More {
  readonly hidden: ReadonlySet<number> | 'all';
  readonly merges: readonly Area[];
  readonly charts: number;
  /** Tables and comments. */
  readonly more: number;
}

/** Queued with the first values. */
function askMore(trip: Trip, outline: SheetOutline, options: ReadOptions): () => More {
  const { id, used, hidden, mark } = outline;
  const sheet = trip.context.workbook.worksheets.getItem(id);
  const rows =
    used === null || hidden !== null ? null : rangeOf(sheet, used).getRowProperties({ rowHidden: true });
  const charts = mark === null ? null : sheet.charts.getCount();
  const counts = mark === null ? [] : [sheet.tables.getCount()];
  if (mark !== null && trip.supports('1.10')) counts.push(sheet.comments.getCount());
  const asksMerges = options.looksForMerges && mark === null && used !== null && trip.supports('1.13');
  const merged = asksMerges ? rangeOf(sheet, used).getMergedAreasOrNullObject() : null;
  const areas = merged?.areas;
  areas?.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () => ({
    hidden: hidden === true ? 'all' : hiddenRows(rows?.value ?? [], used),
    charts: charts?.value ?? 0,
    more: counts.reduce((sum, { value }) => sum + value, 0),
    merges:
      areas === undefined || merged?.isNullObject !== false ? options.mergesOf(id) : areas.items.map(areaOf),
  });
}

function hiddenRows(rows: readonly Excel.RowProperties[], used: Area | null): ReadonlySet<number> {
  return new Set(rows.flatMap(({ rowHidden }, i) => (rowHidden === true ? [(used?.top ?? 0) + i] : [])));
}

function areaOf({ rowIndex: top, columnIndex: left, rowCount, columnCount }: Excel.Range): Area {
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}
