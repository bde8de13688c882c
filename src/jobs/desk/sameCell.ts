import type { CellValue } from '../../documents/sheetModel';
import type { Cell } from '../../sheet/grid';

/** Whether a cell holds a value already, in the same kind: the text 301 is not the number. */
export function sameCell(cell: Cell, value: CellValue): boolean {
  if (value === null) return cell.kind === 'blank';
  if ('text' in value) return cell.kind === 'text' && cell.value === value.text;
  if ('number' in value) return cell.kind === 'number' && cell.value === value.number;
  const serial = 'day' in value ? value.day : 'moment' in value ? value.moment : value.result;
  return cell.kind === 'date' && cell.value === serial;
}
