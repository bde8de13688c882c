import { type Contents, HostError } from '../workbook';
import { type Codec, streamCodec } from './codec';
import { guardContentType } from './guard';
import { openPackage, type Package, partNamed, textOf } from './package';
import { type ReadSheets, readSheets, type SheetPlace } from './readSheets';
import { readTabs } from './readTabs';
import { type Relation, relationsOf } from './relations';
import { attribute, xmlTokens } from './xml';

/** Values, and what a writer needs to find its way in the package. */
export interface ReadWorkbook {
  readonly contents: Contents;
  readonly package: Package;
  readonly workbookPart: string;
  /** Of the workbook part: the `relation` of a sheet is one of these. */
  readonly relations: readonly Relation[];
  /** In tab order, sheets without grid too. */
  readonly sheets: readonly SheetPlace[];
}

/** Reads an .xlsx file. Refuses with `HostError` and fails with nothing else, whatever the bytes. */
export async function readContents(
  bytes: Uint8Array,
  options: { readonly codec?: Codec } = {},
): Promise<ReadWorkbook> {
  const pkg = await openPackage(bytes, options.codec ?? streamCodec);
  await checkContentTypes(pkg);
  const root = (await relationsOf(pkg, '')).find(({ type }) => type === 'officeDocument');
  const part = partNamed(pkg, root?.target ?? 'xl/workbook.xml')?.name;
  if (part === undefined) throw new HostError('not-a-workbook');
  const workbook = readTabs(await textOf(pkg, part), part);
  const relations = await relationsOf(pkg, part);
  const externalLinks = await checkLinks(pkg, relations);
  const read = await readSheets(pkg, workbook, relations);
  return {
    contents: contentsOf(workbook, read, externalLinks),
    package: pkg,
    workbookPart: part,
    relations,
    sheets: read.sheets,
  };
}

function contentsOf(
  { date1904, structureProtected }: { date1904: boolean; structureProtected: boolean },
  { grids, protectedSheets }: ReadSheets,
  externalLinks: boolean,
): Contents {
  return { grids, date1904, structureProtected, protectedSheets, externalLinks };
}

async function checkContentTypes(pkg: Package): Promise<void> {
  const part = '[Content_Types].xml';
  for (const token of xmlTokens(await textOf(pkg, part), part)) {
    if (token.kind === 'open') guardContentType(attribute(token, 'ContentType') ?? '');
  }
}

/** Whether there are links to other workbooks; refuses those that would start a program (DDE). */
async function checkLinks(pkg: Package, relations: readonly Relation[]): Promise<boolean> {
  const related = relations.filter(({ type }) => type === 'externalLink').map(({ target }) => target);
  const named = pkg.parts.map(({ name }) => name).filter((name) => LINK_PART.test(name));
  const links = new Set([...related, ...named].map((name) => partNamed(pkg, name)?.name ?? name));
  for (const part of links) {
    for (const token of xmlTokens(await textOf(pkg, part), part)) {
      if (token.kind === 'open' && token.name === 'ddeLink') throw new HostError('dde-link', { part });
    }
  }
  return links.size > 0;
}

const LINK_PART = /^xl\/externalLinks\/[^/]+\.xml$/iu;
