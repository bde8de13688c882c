import type { ReadWorkbook } from '../readWorkbook';
import { type Package, partNamed, textOf } from '../package';
import { xmlBytesOf } from '../readSheets';
import { NO_STRINGS, type ViewStrings, viewStrings } from './viewStrings';
import { kindly } from './kindly';
import { themeOf } from './theme';
import { viewStyles, type ViewStyles } from './viewStyles';

/** The looks of a workbook from its styles and its theme. */
export async function stylesOf(read: ReadWorkbook): Promise<ViewStyles> {
  const styles = partFor(read, 'styles');
  const theme = partFor(read, 'theme');
  return viewStyles(
    await textIn(read.package, styles),
    styles ?? '',
    (await kindly(async () => themeOf(await textIn(read.package, theme), theme ?? ''))) ?? themeOf(null, ''),
  );
}

export async function stringsOf(read: ReadWorkbook): Promise<ViewStrings> {
  const part = partFor(read, 'sharedStrings');
  return part === undefined ? NO_STRINGS : viewStrings(await xmlBytesOf(read.package, part), part);
}

/** Name of the part to which a relation of the workbook of this type leads. */
function partFor({ package: pkg, relations }: ReadWorkbook, type: string): string | undefined {
  const relation = relations.find((candidate) => candidate.type === type && !candidate.external);
  return relation && partNamed(pkg, relation.target)?.name;
}

async function textIn(pkg: Package, part: string | undefined): Promise<string | null> {
  return part === undefined ? null : textOf(pkg, part);
}
