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
  /** Pages with addresses in their cells: slower and larger, for programs that cannot count. */
  readonly addressed: boolean;
}

/** A writer of cells whose styles reach the workbook only with `keepStyles`. */
export async function cellWriter({ parts, contents, addressed }: WriteSession): Promise<CellWriter> {
  const styles = openStyles(await parts.text((await stylesRelation(parts)) ?? STYLES_PART));
  return { styles, date1904: contents.date1904, addressed };
}

/** Puts the styles a writer has added into the workbook. */
export async function keepStyles({ parts }: WriteSession, writer: CellWriter): Promise<void> {
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
