import { kindOf, type Members } from './members';
import type { Desk, Thing } from './thing';
import { gap, type Action } from './wire';

/** How Excel's answer is spoilt on purpose, without an error. */
export type Spoiling = 'null-values' | 'short-values' | null;

/** Which scalars and which objects below are wanted; `null` scalars: all. */
interface Wanted {
  scalars: Set<string> | null;
  readonly below: Map<string, Wanted>;
}

/** The answer to a `load`: a value per scalar, by the names of the wire. */
export function loaded(of: Thing, query: Action['QueryInfo'], tools: Tools): unknown {
  const wanted = nothing();
  for (const path of query?.Select ?? []) want(wanted, path.split('/'), of, tools);
  for (const path of query?.Expand ?? [])
    allAt(
      wanted,
      path.split('/').filter((step) => step !== 'items'),
    );
  const isEmpty = (query?.Select ?? []).length === 0;
  if (isEmpty) wanted.scalars = null;
  return valueOf(of, wanted, tools, { top: query?.Top, skip: query?.Skip });
}

export interface Tools {
  readonly members: Members;
  readonly desk: Desk;
  readonly spoiling: Spoiling;
}

function nothing(): Wanted {
  return { scalars: new Set(), below: new Map() };
}

function want(wanted: Wanted, path: readonly string[], of: Thing, tools: Tools): void {
  const [step = '', ...rest] = path;
  if (step === 'items' || step === '') {
    if (rest.length > 0) want(wanted, rest, of, tools);
    else wanted.scalars = null;
    return;
  }
  if (step === '$all') wanted.scalars = null;
  else if (rest.length > 0) want(below(wanted, step), rest, of, tools);
  // Whether the last step is a scalar or an object is known where it is read.
  else wanted.scalars?.add(step);
}

function below(wanted: Wanted, step: string): Wanted {
  let next = wanted.below.get(step);
  if (next === undefined) {
    next = nothing();
    wanted.below.set(step, next);
  }
  return next;
}

function allAt(wanted: Wanted, path: readonly string[]): void {
  const end = path.reduce(below, wanted);
  end.scalars = null;
}

function valueOf(
  of: Thing | null,
  wanted: Wanted,
  tools: Tools,
  part: { readonly top?: number | undefined; readonly skip?: number | undefined } = {},
): unknown {
  if (of === null) return null;
  const kind = kindOf(of);
  if (kind.items === undefined) return objectValue(of, wanted, tools);
  const { skip = 0, top = Infinity } = part;
  const items = kind.items(of.self, tools.desk).slice(skip, skip + top);
  return { _Items: items.map((item) => objectValue(item, wanted, tools)) };
}

function objectValue(of: Thing, wanted: Wanted, tools: Tools): unknown {
  const { members, desk } = tools;
  const meta = members.metaFor(of);
  const value: Record<string, unknown> = { ...kindOf(of).id?.(of.self) };
  for (const member of wanted.scalars ?? members.readable(of)) {
    const scalar = meta.scalars.get(member);
    const object = meta.navigation.get(member);
    if (scalar !== undefined)
      value[scalar.wire] = spoilt(members.get(of, member, desk), member, tools.spoiling);
    else if (object !== undefined) {
      value[object.wire] = valueOf(
        members.to(of, object.wire, desk),
        { scalars: null, below: new Map() },
        tools,
      );
    } else throw gap(`${meta.name}.${member} in load()`);
  }
  for (const [member, next] of wanted.below) {
    const object = meta.navigation.get(member);
    if (object === undefined) throw gap(`${meta.name}.${member} in load()`);
    value[object.wire] = valueOf(members.to(of, object.wire, desk), next, tools);
  }
  return value;
}

const MATRICES = new Set(['values', 'formulas', 'text', 'valueTypes', 'numberFormat']);

function spoilt(value: unknown, member: string, spoiling: Spoiling): unknown {
  if (spoiling === null || !MATRICES.has(member) || !Array.isArray(value)) return value;
  return spoiling === 'null-values' ? null : value.slice(0, -1);
}
