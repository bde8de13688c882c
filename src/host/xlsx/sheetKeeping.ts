import type { ListMemory } from '../listPlace';
import { declareType, TYPES } from './contentTypes';
import type { Dialect } from './dialect';
import type { PartsDraft } from './partsDraft';
import { addRelation, draftRelations } from './relationEdits';

/** What a sheet of ours knows of itself, kept in hidden properties beside it. */
export interface Keeping {
  readonly id: string;
  readonly layout: number;
  /** Sum of the hashes of the values we wrote: shows whether people edited them. */
  readonly hash: number;
  /** Hash of all we wrote, order and looks included: equal, and there is nothing to write. */
  readonly look: number;
  readonly charts: number;
  /** Of a list. */
  readonly memory: ListMemory | null;
}

/** Reads what is kept beside a sheet of ours; `null` when it is not as we write it. */
export async function keepingOf(draft: PartsDraft, sheet: string): Promise<Keeping | null> {
  const kept = await properties(draft, sheet);
  const mark = kept.find(({ value }) => 'hash' in value)?.value;
  if (mark === undefined || typeof mark['id'] !== 'string') return null;
  const number = (name: string): number => (typeof mark[name] === 'number' ? mark[name] : 0);
  const memory = kept.find(({ value }) => 'headings' in value)?.value;
  return {
    id: mark['id'],
    layout: number('layout'),
    hash: number('hash'),
    look: number('look'),
    charts: number('charts'),
    memory: memory === undefined ? null : memoryIn(memory),
  };
}

/** Relations under which a sheet refers to its mark and, for a list, its memory. */
export interface KeepingRelations {
  readonly mark: string;
  readonly memory: string | null;
}

/** Writes it, in the parts that are there or in new ones. */
export async function keep(
  draft: PartsDraft,
  sheet: string,
  keeping: Keeping,
  dialect: Dialect,
): Promise<KeepingRelations> {
  const kept = await properties(draft, sheet);
  const { memory, ...mark } = keeping;
  const put = async (key: string, value: unknown): Promise<string> => {
    const text = JSON.stringify(value);
    const there = kept.find((property) => key in property.value);
    if (there?.text === text) return there.relation;
    const part = there?.part ?? draft.free('xl/customProperty/customProperty', '.bin');
    draft.set(part, utf16(text));
    if (there !== undefined) return there.relation;
    await declareType(draft, part, TYPES.customProperty);
    return addRelation(draft, sheet, { type: `${dialect.relations}/customProperty`, target: part });
  };
  const markRelation = await put('hash', mark);
  return { mark: markRelation, memory: memory === null ? null : await put('headings', memoryOut(memory)) };
}

interface Property {
  readonly relation: string;
  readonly part: string;
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
}

async function properties(draft: PartsDraft, sheet: string): Promise<Property[]> {
  const found: Property[] = [];
  for (const { id, kind, target } of await draftRelations(draft, sheet)) {
    const bytes = kind === 'customProperty' ? await draft.bytes(target) : null;
    if (bytes === null) continue;
    const text = new TextDecoder('utf-16le').decode(bytes);
    const value = objectIn(text);
    if (value !== null) found.push({ relation: id, part: target, text, value });
  }
  return found;
}

/** Other programs keep properties too, in whatever form they like. */
export function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    // An object that is not null may be asked for any name.
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function utf16(text: string): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i += 1) bytes.setUint16(i * 2, text.charCodeAt(i), true);
  return new Uint8Array(bytes.buffer);
}

/** What is remembered of a list, as it is kept: every host keeps it so. */
export function memoryOut({ title, headings, keys }: ListMemory): unknown {
  const hashes = [...keys].sort((a, b) => a - b).map((key) => key.toString(36));
  return { title, headings: [...headings], keys: hashes.join(' ') };
}

/** The same read back. */
export function memoryIn(value: Readonly<Record<string, unknown>>): ListMemory {
  const { title, headings, keys } = value;
  const pairs: unknown[] = Array.isArray(headings) ? headings : [];
  const known = pairs.filter(
    (pair): pair is [string, string] =>
      Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string',
  );
  return {
    title: typeof title === 'string' ? title : '',
    headings: new Map(known),
    keys: new Set(
      typeof keys === 'string' && keys !== '' ? keys.split(' ').map((key) => parseInt(key, 36)) : [],
    ),
  };
}
