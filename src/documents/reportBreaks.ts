import type { Band } from './report';
import type { ReportRow } from './sheetModel';

/**
 * Where a report's sheets of paper end 分页: before a block rather than within it, never through a chart. Rows are
 * 0-based, each the first of a new sheet; `height` is what fits on one, in points.
 */
export function reportBreaks(
  { rows, charts }: Pick<Band, 'rows' | 'charts'>,
  height: number,
): readonly number[] {
  const breaks: number[] = [];
  let top = 0;
  let used = 0;
  for (let row = 0; row < rows.length; row += 1) {
    used += rows[row]?.height ?? USUAL;
    if (used <= height) continue;
    const at = bestBreak(rows, charts, top, row);
    breaks.push(at);
    top = at;
    used = 0;
    for (let again = at; again <= row; again += 1) used += rows[again]?.height ?? USUAL;
  }
  return breaks;
}

const USUAL = 15;
/** A sheet is left at most this part empty for the sake of a whole block. */
const MOST_EMPTY = 0.55;

/** The last row up to `full` that begins a block; else the last that cuts no chart. */
function bestBreak(rows: readonly ReportRow[], charts: Band['charts'], top: number, full: number): number {
  const isFree = (row: number): boolean => charts.every(({ at }) => row <= at.top || row > at.bottom);
  const earliest = top + Math.max(1, Math.ceil((full - top) * (1 - MOST_EMPTY)));
  for (let row = full; row >= earliest; row -= 1) if (begins(rows, row) && isFree(row)) return row;
  for (let row = full; row > top; row -= 1) if (isFree(row)) return row;
  return full;
}

/** A row behind an empty one. */
function begins(rows: readonly ReportRow[], row: number): boolean {
  return rows[row - 1]?.cells.length === 0 && (rows[row]?.cells.length ?? 0) > 0;
}
