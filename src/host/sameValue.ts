import type { CellValue } from '../documents/sheetModel';
import type { Cell } from '../sheet/grid';
import { cleanText } from './cellText';

/** Whether a cell already says what we would write, so that it need not be touched. */
export function saysAlready(cell: Cell, isFormula: boolean, value: CellValue): boolean {
  if (value === null) return cell.kind === 'blank' && !isFormula;
  if ('formula' in value) return isFormula;
  if ('text' in value) return textOf(cell) === cleanText(value.text) && !isFormula;
  if (cell.kind !== 'number' && cell.kind !== 'date') return false;
  const wanted = 'number' in value ? value.number : 'day' in value ? value.day : value.moment;
  return cell.kind === 'date' ? Math.abs(cell.value - wanted) < 1e-6 : cell.value === wanted;
}

/** A blank cell and an empty text are the same to a reader. */
function textOf(cell: Cell): string | null {
  if (cell.kind === 'blank') return '';
  return cell.kind === 'text' ? cell.value : null;
}

/** The text by which a cell identifies its row; empty when it cannot. */
export function keyText(cell: Cell): string {
  if (cell.kind === 'text') return cell.value.normalize('NFKC').trim();
  return cell.kind === 'number' ? String(cell.value) : '';
}

/** The same for a value we would write. */
export function keyOf(value: CellValue | undefined, otherwise: string): string {
  if (value !== undefined && value !== null) {
    if ('text' in value) return cleanText(value.text).normalize('NFKC').trim();
    if ('number' in value) return String(value.number);
  }
  return otherwise.normalize('NFKC').trim();
}
