import type { PrintSheet, ReportSheet } from '../../documents/sheetModel';
import type { Area } from '../../sheet/grid';
import type { CellPatch } from '../cellPatch';
import { MOST_PAGES } from '../limits';
import { HostError } from '../workbook';

/** The cells of a print sheet or report where they will stand 排好的单元格. */
export interface PlacedCells {
  readonly cells: readonly CellPatch[];
  readonly merges: readonly Area[];
  /** Pages, or rows of a report. */
  readonly count: number;
}

export function placedCells(model: PrintSheet | ReportSheet): PlacedCells {
  return model.kind === 'print' ? pagesPlaced(model) : reportPlaced(model);
}

function reportPlaced({ rows, merges }: ReportSheet): PlacedCells {
  const cells = rows.flatMap((row, i) => (row?.cells ?? []).map((cell) => ({ ...cell, row: i })));
  return { cells, merges, count: rows.filter((row) => row !== null).length };
}

function pagesPlaced({ name, pages, pagesPerBreak }: PrintSheet): PlacedCells {
  const papers = Math.ceil(pages.length / pagesPerBreak);
  if (papers > MOST_PAGES) {
    throw new HostError('too-many-pages', { sheet: name, found: String(papers), limit: String(MOST_PAGES) });
  }
  const cells: CellPatch[] = [];
  const merges: Area[] = [];
  let top = 0;
  for (const { shape, values } of pages) {
    let slot = 0;
    shape.rows.forEach((row, down) => {
      for (const { column, style, content } of row.cells) {
        const value = content === 'slot' ? (values[slot++] ?? null) : content.constant;
        cells.push({ row: top + down, column, style, value });
      }
    });
    for (const { top: first, left, bottom, right } of shape.merges) {
      merges.push({ top: top + first, left, bottom: top + bottom, right });
    }
    top += shape.rows.length;
  }
  return { cells, merges, count: pages.length };
}
