import type { Client } from './client';

/** What the client knows of a class 类的元数据, read from its own functions: never a list by hand. */
export interface ClassMeta {
  readonly name: string;
  /** By the name a program uses (`rowCount`); `wire` is the name in requests (`RowCount`). */
  readonly scalars: ReadonlyMap<string, { readonly wire: string; readonly writable: boolean }>;
  readonly navigation: ReadonlyMap<string, Navigation>;
  /** By wire name. */
  readonly methods: ReadonlyMap<string, string>;
  /** Program's name of a member by its wire name. */
  readonly memberOf: ReadonlyMap<string, string>;
  /** Requirement set version of a member; absent: from the first. */
  readonly since: ReadonlyMap<string, string>;
}

export interface Navigation {
  readonly wire: string;
  readonly className: string;
}

export type MetaOf = (className: string) => ClassMeta | null;

/** Reads classes when they are first asked for. */
export function metaOf(client: Client): MetaOf {
  const read = new Map<string, ClassMeta | null>();
  // Classes are properties of the namespace object.
  const classes = client.Excel as unknown as Record<string, { prototype?: Prototype } | undefined>;
  return (className) => {
    let meta = read.get(className);
    if (meta === undefined) {
      const prototype = classes[className]?.prototype;
      meta = prototype?._className === undefined ? null : classMeta(className, prototype);
      read.set(className, meta);
    }
    return meta;
  };
}

interface Prototype {
  readonly _className?: string;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
}

const NAVIGATION = /\((?:\w+\.)?(\w+),\s*this,\s*"(\w+)",\s*(?:!0|!1|true|false),\s*\d+\)/u;
const METHOD = /\((?:(?:\w+\.)?\w+,)?\s*\w+,\s*"(\w+)",\s*[01],\s*\[/u;
const SINCE = /\("\w+\.\w+",\w+,"([\d.]+)",\w+\)/u;

function classMeta(name: string, prototype: Prototype): ClassMeta {
  const scalars = scalarsOf(prototype);
  const navigation = new Map<string, Navigation>();
  const methods = new Map<string, string>();
  const since = new Map<string, string>();
  for (const [member, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    const getter: unknown = Reflect.get(property, 'get');
    const isGetter = getter !== undefined;
    const code = String(getter ?? property.value);
    const version = SINCE.exec(code)?.[1];
    if (version !== undefined) since.set(member, version);
    const [, className, wire] = isGetter ? (NAVIGATION.exec(code) ?? []) : [];
    if (className !== undefined && wire !== undefined) navigation.set(member, { wire, className });
    const method = isGetter ? undefined : METHOD.exec(code)?.[1];
    if (method !== undefined) methods.set(method, member);
  }
  const memberOf = new Map(methods);
  for (const [member, { wire }] of [...scalars, ...navigation]) memberOf.set(wire, member);
  return { name, scalars, navigation, methods, memberOf, since };
}

function scalarsOf(prototype: Prototype): ClassMeta['scalars'] {
  const wires = prototype._scalarPropertyOriginalNames ?? [];
  const writable = prototype._scalarPropertyUpdateable ?? [];
  return new Map(
    (prototype._scalarPropertyNames ?? []).map((name, i) => [
      name,
      { wire: wires[i] ?? name, writable: writable[i] ?? false },
    ]),
  );
}
