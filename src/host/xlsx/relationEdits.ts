import type { PartsDraft } from './partsDraft';
import { relationsPart } from './relations';
import { appended, removed, spliced } from './splice';
import { attribute } from './xml';
import { attributeXml } from './xmlText';
import { childrenNamed, qualifiedLike, rootOf, type XmlElement } from './xmlTree';

/** One relation of a part as it stands in the draft. */
export interface DraftRelation {
  readonly id: string;
  /** Last segment of its type: `worksheet`, `chart` …; the same in both dialects. */
  readonly kind: string;
  readonly type: string;
  /** Name of the part it leads to; as written when it leads out of the package. */
  readonly target: string;
  readonly external: boolean;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const EMPTY_SOURCE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"></Relationships>`;
const EMPTY = { source: EMPTY_SOURCE, root: rootOf(EMPTY_SOURCE, 'relations') };

/** The relations of a part; of one that has not changed since, those made out before. */
export async function draftRelations(draft: PartsDraft, part: string): Promise<readonly DraftRelation[]> {
  const tree = await draft.tree(relationsPart(part));
  if (tree === null) return [];
  let relations = known.get(tree.root);
  if (relations === undefined) known.set(tree.root, (relations = relationsIn(tree.root, part)));
  return relations;
}

const known = new WeakMap<XmlElement, readonly DraftRelation[]>();

function relationsIn(root: XmlElement, part: string): readonly DraftRelation[] {
  return childrenNamed(root, 'Relationship').map(({ tag }) => {
    const type = attribute(tag, 'Type') ?? '';
    const target = attribute(tag, 'Target') ?? '';
    const external = attribute(tag, 'TargetMode') === 'External';
    return {
      id: attribute(tag, 'Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: external ? target : resolvedTarget(part, target),
      external,
    };
  });
}

/** Adds a relation and returns its id. */
export async function addRelation(
  draft: PartsDraft,
  part: string,
  relation: { readonly type: string; readonly target: string },
): Promise<string> {
  const name = relationsPart(part);
  const { source, root } = (await draft.tree(name)) ?? EMPTY;
  const used = new Set(childrenNamed(root, 'Relationship').map(({ tag }) => attribute(tag, 'Id')));
  let n = 1;
  while (used.has(`rId${n}`)) n += 1;
  const attributes = `Id="rId${n}" Type="${relation.type}" Target="${attributeXml(relativeTarget(part, relation.target))}"`;
  const xml = `<${qualifiedLike(root, 'Relationship')} ${attributes}/>`;
  draft.set(name, spliced(source, [appended(source, root, xml)]));
  return `rId${n}`;
}

export async function removeRelations(
  draft: PartsDraft,
  part: string,
  ids: readonly string[],
): Promise<void> {
  const name = relationsPart(part);
  const tree = await draft.tree(name);
  if (tree === null || ids.length === 0) return;
  const gone = childrenNamed(tree.root, 'Relationship').filter(({ tag }) =>
    ids.includes(attribute(tag, 'Id') ?? ''),
  );
  draft.set(name, spliced(tree.source, gone.map(removed)));
}

/** Targets are relative to the part they belong to, unless they begin with a slash. */
function resolvedTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

function relativeTarget(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  return '../'.repeat(from.length - same) + to.slice(same).join('/');
}
