import type { Contents } from '../workbook';
import type { CellWriter } from './cellXml';
import { declareType, TYPES } from './contentTypes';
import type { PartsDraft } from './partsDraft';
import { addRelation, draftRelations } from './relationEdits';
import { openStyles } from './styles';
import { STYLES_PART } from './styleTables';
import { openWorkbookPart } from './workbookEdits';

/** What the changes of one write share. */
export interface WriteSession {
  readonly parts: PartsDraft;
  /** As read before the write. */
  readonly contents: Contents;
  /** Pages with addresses in their cells. */
  readonly addressed: boolean;
  /** Opened for the first change that writes cells. */
  readonly opened: { writer: CellWriter | null };
}

export function writeSession(parts: PartsDraft, contents: Contents, addressed = true): WriteSession {
  return { parts, contents, addressed, opened: { writer: null } };
}

/** The session's writer of cells; styles it adds reach the workbook only with `keepStyles`. */
export async function cellWriter({ parts, contents, addressed, opened }: WriteSession): Promise<CellWriter> {
  if (opened.writer !== null) return opened.writer;
  const styles = openStyles(await parts.text((await stylesRelation(parts)) ?? STYLES_PART));
  opened.writer = { styles, date1904: contents.date1904, addressed };
  return opened.writer;
}

/** Puts the styles a writer has added into the workbook. */
export async function keepStyles(
  { parts }: WriteSession,
  writer: { readonly styles: Pick<CellWriter['styles'], 'changed'> },
): Promise<void> {
  const changed = writer.styles.changed();
  if (changed === null) return;
  const related = await stylesRelation(parts);
  const part = related ?? STYLES_PART;
  parts.set(part, changed);
  await declareType(parts, part, TYPES.styles);
  if (related !== undefined) return;
  const workbook = await openWorkbookPart(parts);
  await addRelation(parts, workbook.part, { type: `${workbook.dialect.relations}/styles`, target: part });
}

/** The part may be missing all the same. */
async function stylesRelation(parts: PartsDraft): Promise<string | undefined> {
  const { part } = await openWorkbookPart(parts);
  return (await draftRelations(parts, part)).find(({ kind }) => kind === 'styles')?.target;
}
