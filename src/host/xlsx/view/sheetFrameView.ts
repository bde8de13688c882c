import type { Area } from '../../../sheet/grid';
import type { SheetFrame } from '../../view/sheetView';
import { type Package, partNamed, textOf } from '../package';
import type { SheetPlace } from '../readSheets';
import type { Relation } from '../relations';
import { attribute } from '../xml';
import { conditionsOf } from './conditions';
import { type DrawingContext, drawnIn, NOTHING_DRAWN } from './drawings';
import { kindly } from './kindly';
import { printNamesOf } from './printNamesOf';
import { printView } from './printView';
import { areaNamed } from './ranges';
import { sheetLook } from './sheetLook';
import type { SheetPart } from './sheetPart';
import { spansOf } from './spans';
import { validationsOf } from './validations';
import type { ViewStyles } from './viewStyles';
import { flagOr, nodeOf, within, type XmlNode } from './xmlNode';

/** What all frames of a workbook are made with. */
export interface FrameContext {
  readonly styles: ViewStyles;
  readonly drawing: DrawingContext;
  /** Root of the workbook part. */
  readonly workbook: XmlNode;
}

/** A sheet of the workbook, its part cut up. */
export interface OpenedSheet {
  readonly place: SheetPlace;
  /** Its place among all tabs. */
  readonly tab: number;
  readonly part: SheetPart;
  readonly relations: readonly Relation[];
}

/** Everything of a sheet but its cells. */
export async function sheetFrameView(sheet: OpenedSheet, context: FrameContext): Promise<SheetFrame> {
  const { place, tab, part, relations } = sheet;
  const { styles, drawing, workbook } = context;
  const look = sheetLook(part, styles);
  const extensions = part.element('extLst');
  const drawingId = attributeOf(part.element('drawing'));
  const drawingPart = relations.find(({ id, external }) => id === drawingId && !external)?.target;
  const drawn =
    drawingPart === undefined ? NOTHING_DRAWN : await drawnIn(drawingPart, drawing, spansOf(look, part.rows));
  return {
    name: place.name,
    visibility: place.visibility,
    mark: place.mark?.id ?? null,
    ...look,
    extent: part.rows.extent,
    filter: areaOf(part.element('autoFilter')) ?? (await tableFilter(drawing.package, relations)),
    validations: validationsOf(part.element('dataValidations'), extensions),
    conditions: conditionsOf(part.elements('conditionalFormatting'), extensions, styles),
    ...drawn,
    print: printView(part, printNamesOf(workbook, tab)),
    isProtected: flagOr(part.element('sheetProtection')?.tag, 'sheet', false),
  };
}

function attributeOf(element: XmlNode | undefined): string | undefined {
  return element === undefined ? undefined : attribute(element.tag, ':id');
}

/** A table 表格 has an arrow at each of its headings too; of several tables the first that has them. */
async function tableFilter(pkg: Package, relations: readonly Relation[]): Promise<Area | null> {
  for (const { type, target } of relations) {
    const part = type === 'table' ? partNamed(pkg, target)?.name : undefined;
    if (part === undefined) continue;
    const table = await kindly(async () => nodeOf(await textOf(pkg, part), part));
    const area = areaOf(within(table ?? undefined, 'autoFilter'));
    if (area !== null) return area;
  }
  return null;
}

function areaOf(element: XmlNode | undefined): Area | null {
  return element === undefined ? null : areaNamed(attribute(element.tag, 'ref') ?? '');
}
