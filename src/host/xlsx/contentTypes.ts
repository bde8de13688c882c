import type { PartsDraft } from './partsDraft';
import { appended, removed, spliced } from './splice';
import { attribute } from './xml';
import { attributeXml } from './xmlText';
import { childrenNamed, qualifiedLike } from './xmlTree';

const PART = '[Content_Types].xml';

/** Content types of the parts we make. */
export const TYPES = {
  sheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  customProperty: 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

/** Declares what a new part is; one that is declared already stays as it is. */
export async function declareType(draft: PartsDraft, part: string, type: string): Promise<void> {
  const tree = await draft.tree(PART);
  if (tree === null) return;
  const { source, root } = tree;
  if (childrenNamed(root, 'Override').some(({ tag }) => isFor(attribute(tag, 'PartName'), part))) return;
  const xml = `<${qualifiedLike(root, 'Override')} PartName="/${attributeXml(part)}" ContentType="${type}"/>`;
  draft.set(PART, spliced(source, [appended(source, root, xml)]));
}

/** Takes back the declaration of a part that is gone. */
export async function undeclareType(draft: PartsDraft, part: string): Promise<void> {
  const tree = await draft.tree(PART);
  if (tree === null) return;
  const gone = childrenNamed(tree.root, 'Override').filter(({ tag }) =>
    isFor(attribute(tag, 'PartName'), part),
  );
  draft.set(PART, spliced(tree.source, gone.map(removed)));
}

function isFor(declared: string | undefined, part: string): boolean {
  return declared?.replace(/^\//u, '').toLowerCase() === part.toLowerCase();
}
