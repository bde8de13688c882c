import { type Day, showDay, showMoment, momentOfSerial } from '../../kernel/calendar';
import { decimalOf, showDecimal } from '../../kernel/decimal';
import type { Cell } from '../../sheet/grid';

/** What people see in a cell 单元格原文, as far as its value tells. */
export function showCell(cell: Cell): string {
  switch (cell.kind) {
    case 'number': {
      const exact = decimalOf(cell.value);
      return exact === null ? String(cell.value) : showDecimal(exact);
    }
    case 'date':
      return Number.isInteger(cell.value)
        ? showDay(cell.value as Day)
        : showMoment(momentOfSerial(cell.value)); // whole
    case 'text':
    case 'error':
      return cell.value;
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    default:
      return '';
  }
}
