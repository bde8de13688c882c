import { KIND, type GridColumn } from '../../sheet/grid';
import { addRow, finished, type GridRows, gridRows, put } from '../xlsx/gridRows';
import { LIMITS } from '../xlsx/guard';
import { textTable } from '../xlsx/textTable';
import { isFormula, type KindContext, readsLikeError, storedCell } from './cellKind';
import { GENERAL } from './encoded';
import type { BlockCells } from './readBlocks';

/** Grids while their blocks come in 表格收集. */
export interface GridsMaker {
  readonly texts: readonly string[];
  /** Takes a block of a sheet; its rows lie below those that came before. */
  readonly take: (cells: BlockCells, sheet: string, hidden: ReadonlySet<number> | 'all') => void;
  readonly grid: (sheetId: string) => {
    readonly rows: Int32Array;
    readonly columns: readonly (GridColumn | undefined)[];
    readonly hiddenRows: ReadonlySet<number>;
  };
  /** Whether some formula looks into another workbook. */
  readonly linked: () => boolean;
}

export function gridsMaker(date1904: boolean): GridsMaker {
  const texts = textTable();
  const context: KindContext = { texts, date1904, shows: new Map() };
  const budget = { places: LIMITS.cells };
  const grids = new Map<string, GridRows>();
  let linked = false;
  return {
    texts: texts.texts,
    take: (cells, sheet, hidden) => {
      const { sheetId } = cells.block;
      let grid = grids.get(sheetId);
      if (grid === undefined) grids.set(sheetId, (grid = gridRows(sheet, budget)));
      takeRows(grid, cells, context, hidden);
      linked ||= cells.formulas.some((row, i) => row.some((one, j) => isLink(cells.values[i]?.[j], one)));
    },
    grid: (sheetId) => {
      const grid = grids.get(sheetId);
      if (grid === undefined) return { rows: new Int32Array(), columns: [], hiddenRows: new Set() };
      return { ...finished(grid), hiddenRows: grid.hidden };
    },
    linked: () => linked,
  };
}

/** `'[账.xlsx]Sheet1'!A1` */
function isLink(value: unknown, formula: unknown): boolean {
  return typeof formula === 'string' && isFormula(value, formula) && LINK.test(formula);
}

const LINK = /\[[^[\]]+\.xl\w{1,2}\]/iu;

function takeRows(
  grid: GridRows,
  { block, values, formulas, formats, types }: BlockCells,
  context: KindContext,
  hidden: ReadonlySet<number> | 'all',
): void {
  const { top, left } = block.area;
  values.forEach((row, down) => {
    let place = -1;
    row.forEach((value, right) => {
      const formula = formulas[down]?.[right];
      if (value === '' && (formula === '' || formula === undefined)) return;
      const isError = readsLikeError(value) && (types.length === 0 || types[down]?.[right] === 'Error');
      const format = formats[down]?.[right];
      const cell = { value, formula, isError, format: typeof format === 'string' ? format : GENERAL };
      const stored = storedCell(cell, context);
      if (stored === null || stored.kind === KIND.blank) return;
      const at = top + down;
      if (place < 0) place = addRow(grid, at, hidden === 'all' || hidden.has(at));
      put(grid, place, left + right, stored.kind, stored.value);
    });
  });
}
