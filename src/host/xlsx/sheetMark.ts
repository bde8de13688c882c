import { bytesOf, type Package, partNamed } from './package';
import type { Relation } from './relations';

/** Name of the worksheet property that holds our mark. */
export const MARK_NAME = 'service-office';

/** The mark 标记 of a sheet of ours, as it is kept in the file. */
export interface KeptMark {
  readonly id: string;
  readonly layout: number;
  /** Of what we wrote, to see whether people changed it since. */
  readonly hash: number;
}

/** Reads the mark by its relation; `null` for a property that is not as we write it: then the sheet is not ours. */
export async function markAt(pkg: Package, relation: Relation | undefined): Promise<KeptMark | null> {
  const part = relation === undefined || relation.external ? undefined : partNamed(pkg, relation.target);
  if (part === undefined || part.size > MAX_BYTES) return null;
  const text = new TextDecoder('utf-16le').decode(await bytesOf(pkg, part.name));
  return markIn(parsed(text));
}

const MAX_BYTES = 4096;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

function markIn(value: unknown): KeptMark | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, layout, hash } = value as Partial<Record<keyof KeptMark, unknown>>; // any object may be asked for these
  return typeof id === 'string' && typeof layout === 'number' && typeof hash === 'number'
    ? { id, layout, hash }
    : null;
}
