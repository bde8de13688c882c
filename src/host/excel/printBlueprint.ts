import type { CellValue, Page, PageShape, PrintSheet, ShapeCell } from '../../documents/sheetModel';
import type { Area } from '../../sheet/grid';
import type { Band, Blueprint, EncodedRow } from './blueprint';
import { encoded, type Encoded, GENERAL } from './encoded';
import { heightsOf } from './heights';
import { looksOf, type StyledCell } from './looks';

/** Pages under one another: the first of each shape is laid out, the others are copies of it with their own values. */
export function printBlueprint(model: PrintSheet, date1904: boolean): Blueprint {
  const { pages, widths, setup } = model;
  const placed = placedPages(pages);
  const columns = pages.reduce((most, { shape }) => Math.max(most, widthOf(shape)), widths.length);
  const rows = placed.reduce((_, { bottom }) => bottom + 1, 0);
  const firsts = placed.filter(({ isFirst }) => isFirst);
  return {
    size: { rows, columns },
    widths,
    columnFormats: [],
    looks: looksOf(firsts.flatMap(styledCells)),
    forms: firsts.map((page) => ({ area: areaOf(page, columns), formats: formatsOf(page.shape, columns) })),
    merges: firsts.flatMap(mergesOf),
    tiles: tilesOf(placed, columns),
    heights: heightsOf(placed.flatMap(({ shape }) => shape.rows.map(({ height }) => height))),
    rows: () => encodedRows(placed, columns, date1904),
    paper: {
      setup,
      printArea: rows === 0 ? null : { top: 0, left: 0, bottom: rows - 1, right: columns - 1 },
      titleRows: setup.titleRows ?? null,
      breaks: placed.flatMap(({ top }, i) => (i > 0 && i % model.pagesPerBreak === 0 ? [top] : [])),
    },
    gridlines: false,
    frozen: { rows: 0, columns: 0 },
    charts: [],
    prompts: [],
    filter: null,
    hiddenRows: [],
    allMerges: placed.flatMap(mergesOf),
  };
}

interface PlacedPage extends Band {
  readonly shape: PageShape;
  readonly values: readonly CellValue[];
  /** Of its shape. */
  readonly isFirst: boolean;
}

function placedPages(pages: readonly Page[]): PlacedPage[] {
  const seen = new Set<string>();
  let top = 0;
  return pages.map(({ shape, values }) => {
    const page = { shape, values, top, bottom: top + shape.rows.length - 1, isFirst: !seen.has(shape.key) };
    seen.add(shape.key);
    top = page.bottom + 1;
    return page;
  });
}

function widthOf({ rows }: PageShape): number {
  return rows.reduce(
    (most, { cells }) => cells.reduce((widest, { column }) => Math.max(widest, column + 1), most),
    1,
  );
}

function areaOf({ top, bottom }: Band, columns: number): Area {
  return { top, left: 0, bottom, right: columns - 1 };
}

function styledCells({ shape, top }: PlacedPage): StyledCell[] {
  return shape.rows.flatMap(({ cells }, down) =>
    cells.map(({ column, style }) => ({ row: top + down, column, style })),
  );
}

function mergesOf({ shape, top }: PlacedPage): Area[] {
  return shape.merges.map((area) => ({ ...area, top: top + area.top, bottom: top + area.bottom }));
}

function formatsOf({ rows }: PageShape, columns: number): (string | null)[][] {
  return rows.map(({ cells }) => {
    const formats = new Array<string | null>(columns).fill(null);
    for (const { column, style } of cells) formats[column] = style.format ?? null;
    return formats;
  });
}

/** Pages of one shape that follow each other are one copy. */
function tilesOf(placed: readonly PlacedPage[], columns: number): { from: Area; to: Area }[] {
  const forms = new Map<string, Area>();
  const tiles: { from: Area; to: Area }[] = [];
  let last: PlacedPage | null = null;
  for (const page of placed) {
    const from = forms.get(page.shape.key);
    const tile = tiles[tiles.length - 1];
    if (from === undefined) forms.set(page.shape.key, areaOf(page, columns));
    else if (tile?.from === from && tile.to.bottom === page.top - 1 && last?.shape.key === page.shape.key)
      tile.to = { ...tile.to, bottom: page.bottom };
    else tiles.push({ from, to: areaOf(page, columns) });
    last = page;
  }
  return tiles;
}

const BLANK: Encoded = { input: null, format: null };

function* encodedRows(
  placed: readonly PlacedPage[],
  columns: number,
  date1904: boolean,
): Generator<EncodedRow> {
  for (const { shape, values, top } of placed) {
    let slot = 0;
    for (const { cells } of shape.rows) {
      const row = new Array<Encoded>(columns).fill(BLANK);
      for (const cell of cells) {
        const value = cell.content === 'slot' ? (values[slot++] ?? null) : cell.content.constant;
        row[cell.column] = encodedCell(cell, value, { row: top + 1, date1904 });
      }
      yield row;
    }
  }
}

/** `{r}` counts from the first row of the page. */
function encodedCell(
  { style }: ShapeCell,
  value: CellValue,
  page: { readonly row: number; readonly date1904: boolean },
): Encoded {
  if (value === null) return BLANK;
  return encoded(value, { format: style.format ?? GENERAL, wanted: style.format, ...page });
}
