import { rowPlaces } from '../rowPlaces';
import { arraysIn } from './splitArrays';

export interface ArraySize {
  readonly rows: number;
  readonly columns: number;
  /** Of a dynamic array: its entry in the workbook's metadata. */
  readonly metadata: string | null;
}

/** How much a formula fills; `undefined`: it is no array formula 数组公式. */
export type ArraySizes = (formula: string) => ArraySize | undefined;

/** Array formulas of a sheet, known again when their rows have moved: all of them but the addresses is as it was. */
export function arraySizes(sheet: string): ArraySizes {
  const rows = rowPlaces(sheet);
  const sizes = new Map(
    (rows === null ? [] : arraysIn(sheet, rows)).map(({ area, formula, metadata }) => [
      skeleton(formula),
      { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1, metadata },
    ]),
  );
  return sizes.size === 0 ? () => undefined : (formula) => sizes.get(skeleton(formula));
}

function skeleton(formula: string): string {
  return formula
    .replace(/_xl(?:fn|ws)\./giu, '')
    .replace(/\$?[A-Z]{1,3}\$?\d+|#REF!/giu, '#')
    .toUpperCase();
}
