import { HostError } from '../../workbook';
import { childNamed } from '../xmlTree';
import { flag } from '../xml';
import { openWorkbookPart, type WorkbookPart } from '../workbookEdits';
import type { WriteSession } from '../writeSession';
import { shellOf } from './sheetShell';

/** A sheet that is edited 被改的工作表. */
export interface SheetPlace {
  readonly workbook: WorkbookPart;
  readonly name: string;
  /** Its place among the tabs. */
  readonly index: number;
  readonly sheetId: number;
  readonly part: string;
}

/** A sheet that is not there is a mistake of the caller. */
export async function placeOf({ parts }: WriteSession, name: string): Promise<SheetPlace> {
  const workbook = await openWorkbookPart(parts);
  const index = workbook.sheets.findIndex((sheet) => sheet.name === name);
  const sheet = workbook.sheets[index];
  if (sheet === undefined || sheet.part === null) throw new Error(`no sheet ${name}`);
  return { workbook, name, index, sheetId: sheet.sheetId, part: sheet.part };
}

/** The text of a sheet whose cells may be written. */
export async function writableText({ parts }: WriteSession, { part, name }: SheetPlace): Promise<string> {
  const source = await parts.text(part);
  if (source === null) throw new HostError('package-corrupt', { part, found: 'missing' });
  const protection = childNamed(shellOf(source, part).root, 'sheetProtection');
  if (protection !== undefined && flag(protection.tag, 'sheet')) {
    throw new HostError('sheet-protected', { sheet: name });
  }
  return source;
}

/** Refuses what changes which sheets there are. */
export function guardStructure({ contents }: WriteSession, sheet: string): void {
  if (contents.structureProtected) throw new HostError('structure-protected', { sheet });
}
