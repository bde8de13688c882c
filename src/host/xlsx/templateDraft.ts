import type { UserSheet } from '../../documents/userSheet';
import { type Codec, streamCodec } from './codec';
import { declareType, TYPES } from './contentTypes';
import { emptyWorkbook } from './emptyWorkbook';
import { draftOf } from './partsDraft';
import { readContents } from './readWorkbook';
import { savePackage } from './savePackage';
import { useStyles, userSheetXml } from './userSheetXml';
import { addSheetEntry, openWorkbookPart } from './workbookEdits';
import { cellWriter, keepStyles, writeSession } from './writeSession';

/** A new workbook of sheets that are the user's own 用户表, as the bytes of its file: the blank template, the sample. */
export async function userWorkbook(
  sheets: readonly UserSheet[],
  codec: Codec = streamCodec,
): Promise<Uint8Array> {
  const read = await readContents(await emptyWorkbook(codec), { codec });
  const parts = draftOf(read.package);
  const session = writeSession(parts, read.contents);
  const writer = await cellWriter(session);
  for (const sheet of sheets) {
    useStyles(writer, sheet);
    const part = parts.free('xl/worksheets/sheet', '.xml');
    await addSheetEntry(parts, await openWorkbookPart(parts), { name: sheet.name, part });
    await declareType(parts, part, TYPES.sheet);
    parts.set(part, { [Symbol.iterator]: () => userSheetXml(writer, sheet) });
  }
  await keepStyles(session, writer);
  return savePackage(read.package, parts.edits());
}
