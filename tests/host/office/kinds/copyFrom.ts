import { shiftedFormula } from '../../../../src/host/xlsx/shiftedFormula';
import type { Area } from '../../../../src/sheet/grid';
import { columnCount, rowCount } from '../model/area';
import type { CellFormat } from '../model/cellFormat';
import { formatAt, rowAt, storedPart } from '../model/cells';
import { type Content, isFormula } from '../model/content';
import { merge, mergesIn, unmerge } from '../model/merges';
import type { LiveArea, Sheet } from '../model/sheet';
import { valueAt } from '../model/values';
import type { Desk } from '../thing';
import { ExcelError } from '../wire';
import { areaIn, isUnbounded } from './guards';

export interface Copying {
  readonly source: Sheet;
  readonly what: 'All' | 'Formulas' | 'Values' | 'Formats';
  readonly skipBlanks: boolean;
}

/**
 * Copies into a range 复制到: a target that is an exact multiple of the source is tiled with it, any other gets one copy
 * at its upper left. Heights and widths are not of the cells and are not copied.
 */
export function copyTo(target: LiveArea, given: Area, copying: Copying, desk: Desk): void {
  const source = isUnbounded(given)
    ? (storedPart(copying.source, given) ?? { ...given, ...oneCell(given) })
    : given;
  const area = isUnbounded(areaIn(target, desk))
    ? sizedAt(areaIn(target, desk), source)
    : areaIn(target, desk);
  const [high, wide] = [rowCount(source), columnCount(source)];
  const isTiled = rowCount(area) % high === 0 && columnCount(area) % wide === 0;
  const [down, across] = isTiled ? [rowCount(area) / high, columnCount(area) / wide] : [1, 1];
  const cells = taken(source, copying, desk);
  const merges = mergesIn(copying.source, source);
  const copiesLook = copying.what === 'All' || copying.what === 'Formats';
  if (copiesLook)
    unmerge(target.sheet, {
      ...area,
      bottom: area.top + high * down - 1,
      right: area.left + wide * across - 1,
    });
  for (let i = 0; i < down; i += 1) {
    for (let j = 0; j < across; j += 1) {
      const top = area.top + i * high;
      const left = area.left + j * wide;
      put(target.sheet, cells, { top, left }, { ...copying, from: source });
      if (!copiesLook) continue;
      for (const one of merges) merge(target.sheet, movedBy(one, top - source.top, left - source.left));
    }
  }
  desk.counts.cellsWritten += high * wide * down * across;
}

function oneCell({ top, left }: Area): Area {
  return { top, left, bottom: top, right: left };
}

function sizedAt({ top, left }: Area, size: Area): Area {
  return { top, left, bottom: top + rowCount(size) - 1, right: left + columnCount(size) - 1 };
}

function movedBy({ top, left, bottom, right }: Area, down: number, along: number): Area {
  return { top: top + down, left: left + along, bottom: bottom + down, right: right + along };
}

interface Taken {
  readonly content: Content;
  readonly look: CellFormat;
}

/** The source is read first, for a target may lie over it. */
function taken(area: Area, { source, what }: Copying, { book }: Desk): readonly (readonly Taken[])[] {
  return Array.from({ length: rowCount(area) }, (_, i) =>
    Array.from({ length: columnCount(area) }, (__, j) => {
      const [row, column] = [area.top + i, area.left + j];
      const content = source.rows.get(row)?.contents[column];
      const value = what === 'Values' && isFormula(content) ? valueAt(book, source, row, column) : content;
      return { content: value, look: formatAt(source, row, column) };
    }),
  );
}

function put(
  sheet: Sheet,
  cells: readonly (readonly Taken[])[],
  at: { readonly top: number; readonly left: number },
  { what, skipBlanks, from }: Copying & { readonly from: Area },
): void {
  if (at.top + cells.length > 1048576) throw new ExcelError('InvalidArgument', 'beyond the last row');
  cells.forEach((line, i) => {
    const row = rowAt(sheet, at.top + i);
    line.forEach(({ content, look }, j) => {
      if (skipBlanks && content === undefined) return;
      const column = at.left + j;
      if (what !== 'Formats') {
        row.contents[column] = isFormula(content)
          ? {
              ...content,
              formula: `=${shiftedFormula(content.formula.slice(1), at.top - from.top, at.left - from.left)}`,
            }
          : content;
      }
      if (what === 'All' || what === 'Formats') row.formats[column] = look;
    });
  });
}
