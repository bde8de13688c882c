import { kindOf, type Members } from './members';
import { loaded, type Spoiling } from './query';
import { type Desk, isThing, type Thing, thing } from './thing';
import {
  ACTION,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  ExcelError,
  gap,
  type ObjectPath,
  PATH,
  type ReplyError,
  type RequestBody,
} from './wire';

/** What carrying out a batch gave: results up to the action that failed. Nothing is ever taken back. */
export interface Outcome {
  readonly results: readonly ActionResult[];
  readonly traces: readonly number[];
  readonly error: ReplyError | null;
}

export interface BatchOptions {
  readonly desk: Desk;
  readonly members: Members;
  readonly spoiling: Spoiling;
  /** Fails before this action, 0-based, with this code. */
  readonly failing: { readonly at: number; readonly code: string } | null;
}

/** Carries out the actions of a request one by one 执行批次; the first that fails is the last. */
export function carriedOut(body: RequestBody, options: BatchOptions): Outcome {
  const session = { ...options, body, objects: new Map<number, Thing | null>() };
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [at, action] of body.Actions.entries()) {
    try {
      if (options.failing?.at === at)
        throw new ExcelError(options.failing.code, `${options.failing.code} injected`);
      results.push({ ActionId: action.Id, Value: done(session, action) });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return { results, traces, error: errorAt(session, error, action, at) };
    }
  }
  return { results, traces, error: null };
}

interface Session extends BatchOptions {
  readonly body: RequestBody;
  readonly objects: Map<number, Thing | null>;
}

function errorAt({ body }: Session, error: ExcelError, action: Action, at: number): ReplyError {
  const path = body.ObjectPaths[String(action.ObjectPathId)];
  const name = action.Name === '' ? (path?.Name ?? '') : action.Name;
  return {
    Code: error.code,
    Message: error.message,
    HttpStatusCode: error.code === 'AccessDenied' ? 403 : 400,
    Location: name,
    ActionIndex: at,
  };
}

function done(session: Session, action: Action): unknown {
  const { members, desk, spoiling } = session;
  if (action.ActionType === ACTION.trace) return null;
  const of = objectAt(session, action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return of === null ? null : idOf(of, desk);
    case ACTION.query:
      return of === null ? null : loaded(of, action.QueryInfo, { members, desk, spoiling });
    case ACTION.setProperty: {
      // What is done to a null object is done to nothing.
      if (of !== null) members.set(of, action.Name, argumentsOf(session, action.ArgumentInfo)[0], desk);
      return null;
    }
    case ACTION.method: {
      if (of === null) return null;
      const result = called(session, of, action);
      return isThing(result) ? idOf(result, desk) : (result ?? null);
    }
    default:
      throw gap(`action type ${action.ActionType}`);
  }
}

function called(
  session: Session,
  of: Thing,
  { Name, ArgumentInfo }: Pick<Action, 'Name' | 'ArgumentInfo'>,
): unknown {
  const { desk } = session;
  // Events reach the client whether or not it asked; it passes them on only to those who listen.
  if (/^_(?:Unr|R)egister/u.test(Name)) return undefined;
  const args = argumentsOf(session, ArgumentInfo);
  if (Name === '_KeepReference') {
    keep(of, desk);
    return undefined;
  }
  if (Name === '_RemoveReference') {
    const id = String(args[0]);
    desk.referenceIds.delete(desk.references.get(id)?.self);
    desk.references.delete(id);
    return undefined;
  }
  return session.members.call(of, Name, args, desk);
}

function keep(of: Thing, desk: Desk): void {
  if (desk.referenceIds.has(of.self)) return;
  desk.book.ids += 1;
  const id = `ref-${desk.book.ids}`;
  desk.references.set(id, of);
  desk.referenceIds.set(of.self, id);
}

function idOf(of: Thing, desk: Desk): Readonly<Record<string, unknown>> {
  const reference = desk.referenceIds.get(of.self);
  return reference === undefined ? (kindOf(of).id?.(of.self) ?? {}) : { _ReferenceId: reference };
}

/** The object behind a path, found once a batch: paths that add something add it once. */
function objectAt(session: Session, id: number): Thing | null {
  const known = session.objects.get(id);
  if (known !== undefined) return known;
  const path = session.body.ObjectPaths[String(id)];
  if (path === undefined) throw new ExcelError('InvalidObjectPath', `path ${id}`);
  const found = objectOf(session, path);
  session.objects.set(id, found);
  return found;
}

function objectOf(session: Session, path: ObjectPath): Thing | null {
  const { desk, members } = session;
  if (path.ObjectPathType === PATH.global) return thing('Workbook', desk.book);
  if (path.ObjectPathType === PATH.none) return null;
  if (path.ObjectPathType === PATH.newObject) return thing('Inert', null);
  if (path.ObjectPathType === PATH.reference) {
    const kept = desk.references.get(path.Name);
    if (kept === undefined) throw new ExcelError('InvalidReference', path.Name);
    return kept;
  }
  const parent = objectAt(session, path.ParentObjectPathId ?? 0);
  if (parent === null) return null;
  if (path.ObjectPathType === PATH.property) return members.to(parent, path.Name, desk);
  const Name = path.ObjectPathType === PATH.indexer ? 'GetItem' : path.Name;
  const result = called(session, parent, { ...path, Name });
  if (result === null || isThing(result)) return result;
  throw gap(`${parent.kind}.${Name}() as an object`);
}

/** Arguments with the objects they refer to put in. */
function argumentsOf(session: Session, info: ArgumentInfo | undefined): readonly unknown[] {
  const ids = info?.ReferencedObjectPathIds;
  return (info?.Arguments ?? []).map((value, i) => put(session, value, Array.isArray(ids) ? ids[i] : 0));
}

function put(session: Session, value: unknown, id: unknown): unknown {
  if (typeof id === 'number' && id > 0) return objectAt(session, id);
  if (Array.isArray(id) && Array.isArray(value)) return value.map((one, i) => put(session, one, id[i]));
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const path: unknown = Reflect.get(value, '_ObjectPathId');
    if (typeof path === 'number') return objectAt(session, path);
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, put(session, one, 0)]));
  }
  return value;
}
