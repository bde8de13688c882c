import type { Area } from '../../../../src/sheet/grid';
import { isColumns, isRows } from './area';
import { type CellFormat, PLAIN } from './cellFormat';
import type { Content } from './content';
import type { Column, Row, Sheet } from './sheet';

export function contentAt(sheet: Sheet, row: number, column: number): Content {
  return sheet.rows.get(row)?.contents[column];
}

export function setContent(sheet: Sheet, row: number, column: number, content: Content): void {
  const stored = sheet.rows.get(row);
  if (stored === undefined) {
    if (content !== undefined) rowAt(sheet, row).contents[column] = content;
  } else stored.contents[column] = content;
}

/** Its own look, or its row's, or its column's. */
export function formatAt(sheet: Sheet, row: number, column: number): CellFormat {
  const stored = sheet.rows.get(row);
  return stored?.formats[column] ?? stored?.format ?? sheet.columns.get(column)?.format ?? PLAIN;
}

export function rowAt(sheet: Sheet, row: number): Row {
  let stored = sheet.rows.get(row);
  if (stored === undefined) {
    stored = { contents: [], formats: [], height: null, hidden: false, format: null };
    sheet.rows.set(row, stored);
  }
  return stored;
}

export function columnAt(sheet: Sheet, column: number): Column {
  let stored = sheet.columns.get(column);
  if (stored === undefined) {
    stored = { width: null, hidden: false, format: null };
    sheet.columns.set(column, stored);
  }
  return stored;
}

/** Changes the look of cells; of whole columns and rows by their own look and that of the cells they have. */
export function reformat(sheet: Sheet, area: Area, changed: (format: CellFormat) => CellFormat): void {
  // Looks are shared by many cells: each is changed once.
  const done = new Map<CellFormat, CellFormat>();
  const change = (format: CellFormat): CellFormat => {
    let after = done.get(format);
    if (after === undefined) {
      after = changed(format);
      done.set(format, after);
    }
    return after;
  };
  const { top, left, bottom, right } = area;
  if (isColumns(area)) {
    for (let at = left; at <= right; at += 1) {
      const column = columnAt(sheet, at);
      column.format = change(column.format ?? PLAIN);
    }
    for (const row of sheet.rows.values()) {
      for (let at = left; at <= right; at += 1) {
        const own = row.formats[at] ?? row.format;
        if (own != null) row.formats[at] = change(own);
      }
    }
    return;
  }
  for (let at = top; at <= bottom; at += 1) {
    const row = rowAt(sheet, at);
    if (isRows(area)) {
      for (const [column, { format }] of sheet.columns) {
        if (format !== null && row.format === null) row.formats[column] ??= format;
      }
      row.formats.forEach((own, column) => {
        if (own !== undefined) row.formats[column] = change(own);
      });
      row.format = change(row.format ?? PLAIN);
      continue;
    }
    for (let column = left; column <= right; column += 1) {
      row.formats[column] = change(formatAt(sheet, at, column));
    }
  }
}

/** The part of an area that rows and columns are stored for: enough to read, however large the area. */
export function storedPart(sheet: Sheet, area: Area): Area | null {
  const used = usedArea(sheet, false);
  if (used === null) return null;
  const part = {
    top: Math.max(area.top, used.top),
    left: Math.max(area.left, used.left),
    bottom: Math.min(area.bottom, used.bottom),
    right: Math.min(area.right, used.right),
  };
  return part.top <= part.bottom && part.left <= part.right ? part : null;
}

/** The smallest area around all that stands in cells, and around their looks unless `valuesOnly`. */
export function usedArea(sheet: Sheet, valuesOnly: boolean, within?: Area): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [at, row] of sheet.rows) {
    if (within !== undefined && (at < within.top || at > within.bottom)) continue;
    const hits = (column: number): void => {
      if (within !== undefined && (column < within.left || column > within.right)) return;
      top = Math.min(top, at);
      bottom = Math.max(bottom, at);
      left = Math.min(left, column);
      right = Math.max(right, column);
    };
    edges(row.contents, hits);
    if (!valuesOnly) edges(row.formats, hits);
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

/** Tells every place that holds something; holes are passed over. */
function edges(places: readonly unknown[], hits: (column: number) => void): void {
  places.forEach((place, column) => {
    if (place !== undefined && place !== PLAIN) hits(column);
  });
}

/** Rows an area speaks of: all of a bounded one, the stored ones of an unbounded one. */
export function rowsIn(sheet: Sheet, area: Area): readonly number[] {
  if (isColumns(area)) return [...sheet.rows.keys()].sort((a, b) => a - b);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i);
}
