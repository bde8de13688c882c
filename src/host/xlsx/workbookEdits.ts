import { HostError } from '../workbook';
import { type Dialect, STRICT, TRANSITIONAL } from './dialect';
import type { PartsDraft } from './partsDraft';
import { addRelation, draftRelations } from './relationEdits';
import { appended, insertedBefore, type Splice, spliced, withAttribute } from './splice';
import { attribute } from './xml';
import { attributeXml } from './xmlText';
import { childNamed, childrenNamed, prefixFor, qualifiedLike, type XmlElement } from './xmlTree';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  /** `null` when its relation leads nowhere. */
  readonly part: string | null;
}

/** The workbook part 工作簿部件: where it is and what it lists. */
export interface WorkbookPart {
  readonly part: string;
  readonly dialect: Dialect;
  readonly sheets: readonly SheetEntry[];
}

export async function openWorkbookPart(draft: PartsDraft): Promise<WorkbookPart> {
  const part =
    (await draftRelations(draft, '')).find(({ kind }) => kind === 'officeDocument')?.target ??
    'xl/workbook.xml';
  const tree = await draft.tree(part);
  if (tree === null) throw new HostError('package-corrupt', { part: 'xl/workbook.xml', found: 'missing' });
  const { root } = tree;
  const relations = new Map(
    (await draftRelations(draft, part)).map((relation) => [relation.id, relation.target]),
  );
  const sheets = sheetElements(root).map(({ tag }) => ({
    name: attribute(tag, 'name') ?? '',
    sheetId: Number(attribute(tag, 'sheetId')),
    part: relations.get(attribute(tag, ':id') ?? '') ?? null,
  }));
  const dialect = [...root.tag.attributes.values()].includes(STRICT.main) ? STRICT : TRANSITIONAL;
  return { part, dialect, sheets };
}

export async function hasTheme(draft: PartsDraft, workbook: WorkbookPart): Promise<boolean> {
  const theme = (await draftRelations(draft, workbook.part)).find(({ kind }) => kind === 'theme');
  return theme !== undefined && draft.has(theme.target);
}

/** Adds a sheet behind all others; their numbers, which names refer to, stay as they are. */
export async function addSheetEntry(
  draft: PartsDraft,
  workbook: WorkbookPart,
  sheet: { readonly name: string; readonly part: string },
): Promise<void> {
  const { part, dialect } = workbook;
  const id = await addRelation(draft, part, { type: `${dialect.relations}/worksheet`, target: sheet.part });
  await editWorkbook(draft, part, (source, root) => {
    const sheets = childNamed(root, 'sheets');
    const sheetId =
      sheetElements(root).reduce((most, { tag }) => Math.max(most, Number(attribute(tag, 'sheetId'))), 0) + 1;
    const prefix = prefixFor(root, [TRANSITIONAL.relations, STRICT.relations]);
    const relation =
      prefix === undefined ? `xmlns:r="${dialect.relations}" r:id="${id}"` : `${prefix}:id="${id}"`;
    const attributes = `name="${attributeXml(sheet.name)}" sheetId="${sheetId}" ${relation}`;
    const xml = `<${qualifiedLike(root, 'sheet')} ${attributes}/>`;
    if (sheets !== undefined) return [appended(source, sheets, xml)];
    const all = `<${qualifiedLike(root, 'sheets')}>${xml}</${qualifiedLike(root, 'sheets')}>`;
    return [insertedBefore(source, root, AFTER_SHEETS, all)];
  });
}

/** Makes Excel calculate once on opening: cells that formulas may look at have changed. */
export async function calculateOnOpening(draft: PartsDraft, workbook: WorkbookPart): Promise<void> {
  await editWorkbook(draft, workbook.part, (source, root) => {
    const settings = childNamed(root, 'calcPr');
    if (settings === undefined) {
      const xml = `<${qualifiedLike(root, 'calcPr')} fullCalcOnLoad="1"/>`;
      return [insertedBefore(source, root, AFTER_CALCULATION, xml)];
    }
    const isSet = ['1', 'true'].includes(attribute(settings.tag, 'fullCalcOnLoad') ?? '');
    return isSet ? [] : [withAttribute(source, settings, 'fullCalcOnLoad', '1')];
  });
}

export async function editWorkbook(
  draft: PartsDraft,
  part: string,
  edit: (source: string, root: XmlElement) => readonly Splice[],
): Promise<void> {
  const tree = await draft.tree(part);
  if (tree !== null) draft.set(part, spliced(tree.source, edit(tree.source, tree.root)));
}

const AFTER_CALCULATION = [
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** What must stand after the defined names. */
export const AFTER_NAMES = ['calcPr', ...AFTER_CALCULATION];

const AFTER_SHEETS = ['functionGroups', 'externalReferences', 'definedNames', ...AFTER_NAMES];

function sheetElements(root: XmlElement): XmlElement[] {
  const sheets = childNamed(root, 'sheets');
  return sheets === undefined ? [] : childrenNamed(sheets, 'sheet');
}
