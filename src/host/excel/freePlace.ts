import { freeSheetName, sameName } from '../sheetName';
import { HostError } from '../workbook';
import type { Place, Planning } from './steps';

/** Where a new sheet goes: into one of its name that was taken back, else under a name nobody has. */
export function freePlace({ sheets, book }: Planning, wanted: string): Place {
  const spare = sheets.find(
    ({ id, name, isSpare }) =>
      id !== null && isSpare && sameName(name) === sameName(freeSheetName(wanted, [])),
  );
  if (spare !== undefined) return { name: spare.name, id: spare.id, isFilled: false, charts: 0 };
  if (book.structureProtected) throw new HostError('structure-protected', { sheet: wanted });
  const name = freeSheetName(
    wanted,
    sheets.map((sheet) => sheet.name),
  );
  return { name, id: null, isFilled: false, charts: 0 };
}
