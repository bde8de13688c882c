import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { parseCellName } from '../../../sheet/grid';
import type { Severity } from '../../../words/severity';
import type { Marked } from '../../pane/viewer';
import { tabsOf } from './tabs';
import type { GridHost } from './host';
import { repaint } from './repaint';

/** Marks on cells 标记: drawn when the cell is drawn, so that thousands cost nothing and the file knows nothing of them. */
export interface Marks {
  /** To be called after the grid has its first workbook: until then it cannot draw. */
  attach(): void;
  put(cells: readonly Marked[]): void;
  clear(): void;
  /** A sheet whose rows moved: its marks would point elsewhere. */
  forget(sheet: string): void;
}

const COLORS: Readonly<Record<Severity, { readonly fill: string; readonly corner: string }>> = {
  error: { fill: '#FDE7E9', corner: '#C50F1F' },
  warning: { fill: '#FFF4CE', corner: '#D47500' },
  note: { fill: '#E5F1FB', corner: '#0F6CBD' },
};
const CORNER = 8;
const MOST_COLUMNS = 16384;

export function marksOn(host: GridHost): Marks {
  const sheets = new Map<string, Map<number, Severity>>();
  let isAttached = false;
  const attach = (): void => {
    if (isAttached) return;
    isAttached = true;
    host.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'service-office-marks',
      effect: InterceptorEffectEnum.Style,
      priority: 50,
      handler: (cell, { subUnitId, row, col, rawData }, next) => {
        const severity = sheets.get(subUnitId)?.get(row * MOST_COLUMNS + col);
        if (severity === undefined) return next(cell);
        const { fill, corner } = COLORS[severity];
        const own = cell == null || cell === rawData ? { ...rawData } : cell;
        return next({
          ...own,
          interceptorStyle: { ...own.interceptorStyle, bg: { rgb: fill } },
          markers: { ...own.markers, tl: { color: corner, size: CORNER } },
        });
      },
    });
  };
  const repaintAll = (ids: Iterable<string>): void => {
    for (const id of ids) repaint(host, id);
  };
  const clear = (): void => {
    const ids = [...sheets.keys()];
    sheets.clear();
    repaintAll(ids);
  };
  return {
    attach,
    put: (cells) => {
      clear();
      const idOf = new Map(tabsOf(host).map(({ id, name }) => [name, id]));
      for (const { sheet, cell, severity } of cells) {
        const id = idOf.get(sheet);
        const at = parseCellName(cell);
        if (id === undefined || at === null) continue;
        const marked = sheets.get(id) ?? new Map<number, Severity>();
        sheets.set(id, marked);
        const key = at.row * MOST_COLUMNS + at.column;
        // Several issues in one cell: the gravest is seen.
        marked.set(key, graver(marked.get(key), severity));
      }
      repaintAll(sheets.keys());
    },
    clear,
    forget: (sheet) => {
      if (sheets.delete(sheet)) repaint(host, sheet);
    },
  };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

function graver(a: Severity | undefined, b: Severity): Severity {
  return a !== undefined && RANK[a] <= RANK[b] ? a : b;
}
