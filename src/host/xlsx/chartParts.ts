import type { Chart } from '../../documents/sheetModel';
import { TYPES, declareType, undeclareType } from './contentTypes';
import type { ChartSource } from './chartSeries';
import { chartXml } from './chartXml';
import type { Dialect } from './dialect';
import { drawingXml } from './drawingXml';
import type { PartsDraft } from './partsDraft';
import { addRelation, draftRelations, removeRelations } from './relationEdits';
import { relationsPart } from './relations';
import { rootOf } from './xmlTree';

/** Writes a sheet's charts in the parts it has for them, or in new ones; the relation of the drawing, if any. */
export async function putCharts(
  draft: PartsDraft,
  sheet: { readonly part: string; readonly charts: readonly Chart[] },
  source: ChartSource,
  dialect: Dialect,
): Promise<string | null> {
  const { part, charts } = sheet;
  const stored = (await draftRelations(draft, part)).find(({ kind }) => kind === 'drawing');
  if (stored !== undefined) await removeCharts(draft, stored.target);
  if (charts.length === 0) {
    if (stored !== undefined) {
      draft.set(stored.target, null);
      await undeclareType(draft, stored.target);
      await removeRelations(draft, part, [stored.id]);
    }
    return null;
  }
  const drawing = stored?.target ?? draft.free('xl/drawings/drawing', '.xml');
  draft.set(drawing, drawingXml(charts, dialect));
  await declareType(draft, drawing, TYPES.drawing);
  for (const chart of charts) {
    const name = draft.free('xl/charts/chart', '.xml');
    const format = chart.axisFormat ?? 'General';
    draft.set(name, chartXml(chart, { ...source, format }, dialect));
    await declareType(draft, name, TYPES.chart);
    await addRelation(draft, drawing, { type: `${dialect.relations}/chart`, target: name });
  }
  if (stored !== undefined) return stored.id;
  return addRelation(draft, part, { type: `${dialect.relations}/drawing`, target: drawing });
}

/** How many things lie on a sheet's drawing; more than our charts means somebody added to it. */
export async function drawnCount(draft: PartsDraft, sheet: string): Promise<number> {
  const drawing = (await draftRelations(draft, sheet)).find(({ kind }) => kind === 'drawing');
  const source = drawing === undefined ? null : await draft.text(drawing.target);
  return source === null ? 0 : rootOf(source, drawing?.target ?? '').children.length;
}

/** With all that Excel has put beside them: colours and styles of charts. */
async function removeCharts(draft: PartsDraft, drawing: string): Promise<void> {
  for (const { target, external } of await draftRelations(draft, drawing)) {
    if (external) continue;
    await removeCharts(draft, target);
    draft.set(target, null);
    await undeclareType(draft, target);
  }
  draft.set(relationsPart(drawing), null);
}
