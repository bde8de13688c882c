import type { Anchor, ChartView, PictureView } from '../../view/drawingView';
import { bytesOf, type Package, partNamed, textOf } from '../package';
import { type Relation, relationsOf } from '../relations';
import { attribute } from '../xml';
import { anchorOf, type Spans } from './anchors';
import type { PointSource } from './chartPoints';
import { chartOf } from './charts';
import { kindly } from './kindly';
import type { Theme } from './theme';
import { descendants, flagOr, nodeOf, within, type XmlNode } from './xmlNode';

/** Pictures and charts of a sheet. */
export interface Drawn {
  readonly pictures: readonly PictureView[];
  readonly charts: readonly ChartView[];
}

export const NOTHING_DRAWN: Drawn = { pictures: [], charts: [] };

/** What a workbook's drawings are read with. */
export interface DrawingContext {
  readonly package: Package;
  readonly theme: Theme;
  readonly points: PointSource;
  /** A logo stands on every sheet but once in the file. */
  readonly media: Map<string, Promise<Uint8Array>>;
}

/** Reads a drawing 绘图; one that is damaged is not shown, the sheet around it is. */
export async function drawnIn(part: string, context: DrawingContext, spans: Spans): Promise<Drawn> {
  const { package: pkg } = context;
  const root = await kindly(async () => nodeOf(await textOf(pkg, part), part));
  const relations = await kindly(() => relationsOf(pkg, part));
  if (root === null || relations === null) return NOTHING_DRAWN;
  const pictures: PictureView[] = [];
  const charts: ChartView[] = [];
  for (const element of chosen(root)) {
    const anchor = element.name.endsWith('Anchor') ? anchorOf(element, spans) : null;
    if (anchor === null) continue;
    for (const child of chosen(element)) {
      if (child.name === 'pic') pictures.push(...(await pictureIn(child, anchor, relations, context)));
      else if (child.name === 'graphicFrame')
        charts.push(...(await chartIn(child, anchor, relations, context)));
    }
  }
  return { pictures, charts };
}

/** What is in an element; of several ways to draw the same, the first. */
function chosen(element: XmlNode): readonly XmlNode[] {
  return element.children.flatMap((child) =>
    child.name === 'AlternateContent' ? (within(child, 'Choice')?.children ?? []) : [child],
  );
}

async function pictureIn(
  pic: XmlNode,
  anchor: Anchor,
  relations: readonly Relation[],
  { package: pkg, media }: DrawingContext,
): Promise<readonly PictureView[]> {
  const about = within(pic, 'nvPicPr', 'cNvPr')?.tag;
  const blip = within(pic, 'blipFill', 'blip');
  const id = blip === undefined ? undefined : attribute(blip.tag, ':embed');
  const part = innerPart(pkg, relations, id);
  const type = TYPES.get(part?.split('.').at(-1)?.toLowerCase() ?? '');
  if (part === undefined || type === undefined || flagOr(about, 'hidden', false)) return [];
  const reading = media.get(part) ?? bytesOf(pkg, part);
  media.set(part, reading);
  const bytes = await kindly(() => reading);
  const said = (name: string): string => (about === undefined ? '' : (attribute(about, name) ?? ''));
  return bytes === null ? [] : [{ anchor, type, bytes, description: said('descr') || said('title') }];
}

async function chartIn(
  frame: XmlNode,
  anchor: Anchor,
  relations: readonly Relation[],
  { package: pkg, theme, points }: DrawingContext,
): Promise<readonly ChartView[]> {
  const chart = descendants(frame, 'chart')[0];
  const part = innerPart(pkg, relations, chart === undefined ? undefined : attribute(chart.tag, ':id'));
  if (part === undefined) return [];
  const root = await kindly(async () => nodeOf(await textOf(pkg, part), part));
  return root === null ? [] : [{ anchor, ...chartOf(root, points, theme) }];
}

function innerPart(pkg: Package, relations: readonly Relation[], id: string | undefined): string | undefined {
  const relation = relations.find((one) => one.id === id && !one.external);
  return relation === undefined ? undefined : partNamed(pkg, relation.target)?.name;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['bmp', 'image/bmp'],
  ['webp', 'image/webp'],
  ['svg', 'image/svg+xml'],
  ['tif', 'image/tiff'],
  ['tiff', 'image/tiff'],
  ['emf', 'image/x-emf'],
  ['wmf', 'image/x-wmf'],
]);
