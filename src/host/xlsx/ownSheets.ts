import type { Grid } from '../../sheet/grid';
import { gridSum } from '../valueHash';
import { drawnCount } from './chartParts';
import { draftRelations } from './relationEdits';
import { type Keeping, keepingOf } from './sheetKeeping';
import { openWorkbookPart } from './workbookEdits';
import type { WriteSession } from './writeSession';

/** A sheet of ours as it stands in the workbook. */
export interface OwnSheet {
  readonly name: string;
  readonly part: string;
  readonly sheetId: number;
  /** Its place among the tabs, by which names refer to it. */
  readonly index: number;
  readonly grid: Grid;
  readonly keeping: Keeping;
}

/** The sheets that carry a mark, in tab order: more than one, when people edited a copy we then left to them. */
export async function ownSheets(session: WriteSession, id: string): Promise<OwnSheet[]> {
  const { sheets } = await openWorkbookPart(session.parts);
  const grids = new Map(session.contents.grids.map((grid) => [grid.sheet, grid]));
  const own: OwnSheet[] = [];
  for (const [index, { name, part, sheetId }] of sheets.entries()) {
    const grid = grids.get(name);
    if (part === null || grid?.mark !== id) continue;
    const keeping = await keepingOf(session.parts, part);
    if (keeping?.id === id) own.push({ name, part, sheetId, index, grid, keeping });
  }
  return own;
}

/** Names of the sheets that a write would go on with, by the id of their mark. */
export async function keptSheets(session: WriteSession): Promise<ReadonlyMap<string, string>> {
  const kept = new Map<string, string>();
  const ids = new Set(session.contents.grids.flatMap(({ mark }) => (mark === null ? [] : [mark])));
  for (const id of ids) {
    for (const sheet of await ownSheets(session, id)) {
      if (sheet.keeping.memory === null && !(await isIntact(session, sheet))) continue;
      kept.set(id, sheet.name);
      break;
    }
  }
  return kept;
}

/** Whether nobody has changed a value, or put a comment, a picture or a table on a sheet of ours. */
export async function isIntact({ parts }: WriteSession, sheet: OwnSheet): Promise<boolean> {
  if (gridSum(sheet.grid) !== sheet.keeping.hash) return false;
  const relations = await draftRelations(parts, sheet.part);
  return (
    relations.every(({ kind }) => OURS.has(kind)) &&
    (await drawnCount(parts, sheet.part)) === sheet.keeping.charts
  );
}

/** Excel itself adds the printer's settings. */
const OURS: ReadonlySet<string> = new Set(['customProperty', 'drawing', 'printerSettings']);
