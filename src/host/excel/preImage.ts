import { type Area, type Cell, cellAt, type Grid } from '../../sheet/grid';
import { isFormula } from './cellKind';
import { type CellInput, type Encoded, GENERAL, textInput } from './encoded';
import { rangeOf } from './readBlocks';

/** What stands in an area 前像, read in the same request that changes it, before it is changed. */
export interface PreImage {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
}

/** Queues the question; to be called for the answer after `sync`. */
export function askImage(sheet: Excel.Worksheet, area: Area): () => PreImage {
  const range = rangeOf(sheet, area);
  range.load('values,formulas,numberFormat,valueTypes');
  return () => ({
    area,
    values: range.values as unknown[][], // the client says `any`
    formulas: range.formulas as unknown[][],
    formats: range.numberFormat as unknown[][],
    types: range.valueTypes,
  });
}

/** What puts a cell back as it was. Text read is never written back bare: it could become a formula (office-js#6687). */
export function restored(
  { area, values, formulas, formats, types }: PreImage,
  row: number,
  column: number,
): Encoded {
  const [i, j] = [row - area.top, column - area.left];
  const value = values[i]?.[j];
  const formula = formulas[i]?.[j];
  const stored = formats[i]?.[j];
  const format = typeof stored === 'string' ? stored : GENERAL;
  const isError = types[i]?.[j] === 'Error' && !isFormula(value, formula);
  return { input: isError ? String(value) : inputOf(value, formula, format), format };
}

function inputOf(value: unknown, formula: unknown, format: string): CellInput {
  if (isFormula(value, formula)) return String(formula);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return textInput(typeof value === 'string' ? value : '', format) ?? '';
}

/** Whether cells of an area still hold what a grid says of them. */
export function agrees(
  image: PreImage,
  grid: Grid,
  isAsked: (row: number, column: number) => boolean = () => true,
): boolean {
  const places = new Map([...grid.rows].map((row, i) => [row, i]));
  const { top, left } = image.area;
  return image.values.every((row, i) => {
    const at = places.get(top + i);
    return row.every((value, j) => {
      if (!isAsked(top + i, left + j)) return true;
      const cell = at === undefined ? null : cellAt(grid, at, left + j);
      return isSame(value, isFormula(value, image.formulas[i]?.[j]), cell);
    });
  });
}

/** Serials of a workbook of 1904 are shifted in a grid; a formula may have been worked out anew. */
function isSame(value: unknown, formula: boolean, cell: Cell | null): boolean {
  if (cell === null || cell.kind === 'blank') return value === '' && !formula;
  if (formula || cell.kind === 'uncached') return true;
  if (cell.kind === 'date') return typeof value === 'number';
  if (typeof cell.value === 'number')
    return typeof value === 'number' && Math.abs(value - cell.value) <= 1e-9 * Math.abs(value);
  return value === cell.value;
}
