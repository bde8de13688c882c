import type { ICellData, Nullable } from '@univerjs/core';
import type { CellEdit } from '../../../host/view/bookEdit';
import type { ViewValue } from '../../../host/view/sheetView';
import { formulaBack, valueBack } from '../snapshot/cellBack';
import type { Looks } from './looks';
import type { SheetEdited } from './record';
import type { SheetNow } from './sheetNow';

/** The cells 单元格 that are not what they were before the edits: what was typed and taken back is not among them. */
export function cellEdits(sheet: SheetNow, edited: SheetEdited['cells'], looks: Looks): CellEdit[] {
  const edits: CellEdit[] = [];
  for (const [row, line] of [...edited].sort((a, b) => a[0] - b[0])) {
    for (const [column, before] of [...line].sort((a, b) => a[0] - b[0])) {
      const content = contentEdit(sheet, { row, column }, before);
      const look = lookEdit(sheet.cell(row, column), before, looks);
      if (content !== null || look !== null) edits.push({ row, column, ...content, ...look });
    }
  }
  return edits;
}

function contentEdit(
  sheet: SheetNow,
  at: { readonly row: number; readonly column: number },
  before: Nullable<ICellData>,
): Pick<CellEdit, 'value' | 'formula'> | null {
  const cell = sheet.cell(at.row, at.column);
  const value = valueBack(cell);
  const formula = sheet.formula(at.row, at.column);
  const isSameFormula = formula === formulaBack(before) && (cell?.si ?? null) === (before?.si ?? null);
  if (isSameFormula && (sameValue(value, valueBack(before)) || (formula !== null && isUnknown(value))))
    return null;
  return { value, formula };
}

/** The grid's arithmetic may differ from the file's in the last bits; that is no edit. */
function sameValue(a: ViewValue, b: ViewValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  }
  if (a !== null && b !== null && typeof a === 'object' && typeof b === 'object') return a.error === b.error;
  return a === b;
}

/** A function the grid does not know leaves the result that the file has. */
function isUnknown(value: ViewValue): boolean {
  return value !== null && typeof value === 'object' && value.error === '#NAME?';
}

function lookEdit(
  cell: Nullable<ICellData>,
  before: Nullable<ICellData>,
  looks: Looks,
): Pick<CellEdit, 'style'> | null {
  const now = looks.indexOf(cell?.s);
  const then = looks.indexOf(before?.s);
  if (now === then || JSON.stringify(looks.at(now)) === JSON.stringify(looks.at(then))) return null;
  return { style: looks.at(now) };
}
