import { freeSheetName, sameName } from '../../sheetName';
import { HostError } from '../../workbook';

/** Refuses a name Excel would not take 工作表名: forbidden, too long, or another sheet's. */
export function guardName(name: string, others: readonly string[]): void {
  const isTaken = others.some((other) => sameName(other) === sameName(name));
  if (isTaken || freeSheetName(name, []) !== name) throw new HostError('sheet-name-refused', { sheet: name });
}
