import type { Grid } from '../../sheet/grid';
import { HostError } from '../workbook';
import { cellFormats } from './cellFormats';
import { LIMITS } from './guard';
import { bytesOf, decoded, type Package, partNamed } from './package';
import { readSheet, type SheetContext } from './readSheet';
import type { Tab, WorkbookTabs } from './readTabs';
import { type Relation, relationsOf } from './relations';
import { sharedStrings } from './sharedStrings';
import { type KeptMark, markAt } from './sheetMark';
import { textTable } from './textTable';

/** A tab of the workbook and where it lies in the package. */
export interface SheetPlace extends Tab {
  readonly part: string;
  /** Type of its relation: `worksheet`, `chartsheet`, `dialogsheet`. Only worksheets have a grid. */
  readonly type: string;
  readonly mark: KeptMark | null;
}

export interface ReadSheets {
  readonly grids: readonly Grid[];
  readonly sheets: readonly SheetPlace[];
  readonly protectedSheets: ReadonlySet<string>;
}

/** Reads every worksheet; the next one is unpacked, off this thread where the codec can, while one is read. */
export async function readSheets(
  pkg: Package,
  workbook: WorkbookTabs,
  relations: readonly Relation[],
): Promise<ReadSheets> {
  const places = workbook.tabs.map((tab) => placeOf(pkg, tab, relations));
  const unpacked = places.map((place) => (place.type === 'worksheet' ? place.part : null));
  const ahead = unpackedAhead(pkg, unpacked);
  const context = await contextOf(pkg, workbook, relations);
  const grids: Grid[] = [];
  const sheets: SheetPlace[] = [];
  const protectedSheets = new Set<string>();
  for (const place of places) {
    const bytes = await ahead();
    if (bytes === null) {
      sheets.push({ ...place, mark: null });
      continue;
    }
    const { grid, outline } = readSheet(bytes, place.part, place, context);
    const mark = await markOf(pkg, place.part, outline.markRelation);
    grids.push({ ...grid, mark: mark?.id ?? null });
    sheets.push({ ...place, mark });
    if (outline.protected) protectedSheets.add(place.name);
  }
  return { grids, sheets, protectedSheets };
}

function placeOf(pkg: Package, tab: Tab, relations: readonly Relation[]): Omit<SheetPlace, 'mark'> {
  const relation = relations.find(({ id }) => id === tab.relation);
  const part = relation === undefined || relation.external ? undefined : partNamed(pkg, relation.target);
  if (relation === undefined || part === undefined) {
    throw new HostError('package-corrupt', { part: relation?.target ?? tab.relation, sheet: tab.name });
  }
  return { ...tab, part: part.name, type: relation.type };
}

/** Each call gives the next part, and begins to unpack the one after it. */
function unpackedAhead(pkg: Package, parts: readonly (string | null)[]): () => Promise<Uint8Array | null> {
  const begin = (i: number): Promise<Uint8Array | null> => {
    const part = parts[i] ?? null;
    const begun = part === null ? Promise.resolve(null) : xmlBytesOf(pkg, part);
    // If reading ends before this is asked for, its failure is no one's.
    begun.catch(() => undefined);
    return begun;
  };
  let taken = 0;
  let next = begin(0);
  return () => {
    const ready = next;
    next = begin(++taken);
    return ready;
  };
}

async function contextOf(
  pkg: Package,
  workbook: WorkbookTabs,
  relations: readonly Relation[],
): Promise<SheetContext> {
  const partFor = (type: string): string | undefined => {
    const relation = relations.find((candidate) => candidate.type === type && !candidate.external);
    return relation && partNamed(pkg, relation.target)?.name;
  };
  const texts = textTable();
  const strings = partFor('sharedStrings');
  const styles = partFor('styles');
  return {
    texts,
    shared:
      strings === undefined
        ? new Int32Array()
        : sharedStrings(await xmlBytesOf(pkg, strings), strings, texts),
    // Without styles nothing tells a date from a number.
    formats:
      styles === undefined
        ? new Uint8Array()
        : cellFormats(decoded(await bytesOf(pkg, styles), styles), styles),
    date1904: workbook.date1904,
    budget: { places: LIMITS.cells },
  };
}

/** The bytes of a large XML part as UTF-8: some programs write UTF-16, which the format allows. */
export async function xmlBytesOf(pkg: Package, part: string): Promise<Uint8Array> {
  const bytes = await bytesOf(pkg, part);
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return utf16 ? new TextEncoder().encode(decoded(bytes, part)) : bytes;
}

async function markOf(pkg: Package, part: string, relation: string | null): Promise<KeptMark | null> {
  if (relation === null) return null;
  return markAt(
    pkg,
    (await relationsOf(pkg, part)).find(({ id }) => id === relation),
  );
}
