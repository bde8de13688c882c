import { type Package, partNamed, textOf } from './package';
import { attribute, xmlTokens } from './xml';

/** A relation 关系 from a part to another part or to something outside the file. */
export interface Relation {
  readonly id: string;
  /** Last word of the type, the same in both dialects of the format: `worksheet`, `sharedStrings`. */
  readonly type: string;
  /** Name of the part, or the address outside. */
  readonly target: string;
  readonly external: boolean;
}

/** The relations of a part, or of the package (`''`); none where no relations part stands. */
export async function relationsOf(pkg: Package, source: string): Promise<readonly Relation[]> {
  const part = relationsPart(source);
  if (partNamed(pkg, part) === undefined) return [];
  const relations: Relation[] = [];
  for (const token of xmlTokens(await textOf(pkg, part), part)) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue;
    const target = attribute(token, 'Target') ?? '';
    const external = attribute(token, 'TargetMode') === 'External';
    const type = (attribute(token, 'Type') ?? '').split('/').at(-1) ?? '';
    const id = attribute(token, 'Id') ?? '';
    relations.push({ id, type, target: external ? target : resolved(source, target), external });
  }
  return relations;
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** A target as written, from the folder of its source or, with a leading slash, from the root. */
function resolved(source: string, target: string): string {
  const path = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
