import type { Execute } from './client/client';
import type { MetaOf } from './client/meta';
import { type Counters, noCounters } from './counters';
import { carriedOut, type Outcome } from './batch';
import { filesOpened } from './files';
import { type Edit, type Fault, seededNumbers } from './faults';
import { type Members, membersOf } from './members';
import type { Book } from './model/book';
import { asReply, broken, isCleanUp, lost, refusal, type Reply } from './reply';
import type { Desk, HostEvent, Thing } from './thing';
import { FLAG, type RequestBody } from './wire';

/** What the emulated Excel is set to. */
export interface HostOptions {
  /** Most bytes of a request and of an answer; Excel on the web takes 5 MB. */
  readonly mostBytes?: number;
  readonly year?: number;
  /** Answers come after up to so many milliseconds, in an order the seed decides. */
  readonly latency?: { readonly seed: number; readonly most: number };
  /** Opens an .xlsx file that is inserted. */
  readonly opened: (base64: string) => Promise<Book>;
}

/** An Excel of ours 模拟的 Excel that answers Microsoft's client. */
export interface Host {
  readonly book: Book;
  readonly counters: Counters;
  /** Sets counters to zero; faults and edits count from here on. */
  readonly restart: () => void;
  readonly faults: Fault[];
  /** Does an edit after the n-th request, from 1; 0: before the first. */
  readonly between: (sync: number, edit: Edit) => void;
  /** Is somebody typing in a cell? Requests fail, or wait when they said they would. */
  startEditing(): void;
  endEditing(): void;
  /** Members that were asked for and are not emulated. */
  readonly gaps: string[];
  /** Each request's body, for a test that wants to see it. */
  readonly requests: RequestBody[];
  readonly execute: Execute;
  /** Told of changes by the client; `user` tells of those people make. */
  readonly events: {
    readonly listen: (listener: (event: HostEvent) => void) => void;
    readonly tell: Desk['tell'];
  };
}

const MOST_BYTES = 5 * 1024 * 1024;

interface State extends HostOptions {
  readonly members: Members;
  readonly desk: Desk;
  readonly host: Host;
  readonly edits: { readonly sync: number; readonly edit: Edit }[];
  editing: { readonly waiting: (() => void)[] } | null;
  readonly random: () => number;
  pending: HostEvent[];
}

export function excelHost(book: Book, metaOf: MetaOf, options: HostOptions): Host {
  const counters = noCounters();
  const listeners: ((event: HostEvent) => void)[] = [];
  const tell = (event: HostEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const host: Host = {
    book,
    counters,
    restart: () => {
      Object.assign(counters, noCounters());
    },
    faults: [],
    between: (sync, edit) => state.edits.push({ sync, edit }),
    startEditing: () => {
      state.editing ??= { waiting: [] };
    },
    endEditing: () => {
      const waiting = state.editing?.waiting ?? [];
      state.editing = null;
      for (const go of waiting) go();
    },
    gaps: [],
    requests: [],
    execute: (request, answer) => {
      received(state, request, answer);
    },
    events: { listen: (listener) => listeners.push(listener), tell },
  };
  const state: State = {
    ...options,
    members: membersOf(metaOf),
    desk: {
      book,
      references: new Map<string, Thing>(),
      referenceIds: new Map<unknown, string>(),
      passing: new Set(),
      counts: counters,
      year: options.year ?? 2026,
      tell: (event) => state.pending.push(event),
      files: new Map(),
    },
    host,
    edits: [],
    editing: null,
    random: seededNumbers(options.latency?.seed ?? 0),
    pending: [],
  };
  return host;
}

type Answer = (reply: unknown) => void;

function received(state: State, request: readonly unknown[], answer: Answer): void {
  const flags = Number(request[6]);
  if (state.editing !== null) {
    if ((flags & FLAG.delayForCellEdit) === 0)
      later(state, answer, refusal('InvalidOperationInCellEditMode'));
    else {
      state.editing.waiting.push(() => {
        received(state, request, answer);
      });
    }
    return;
  }
  const text = String(request[4]);
  const body = JSON.parse(text) as RequestBody; // the client wrote it
  if (isCleanUp(body)) {
    state.host.counters.cleanUps += 1;
    later(state, answer, asReply(finished(state, body, null)));
    return;
  }
  filesOpened(state.desk, body, state.opened)
    .then(() => {
      work(state, body, Buffer.byteLength(text), answer);
    })
    .catch((error: unknown) => {
      // A mistake of the emulator itself must not look like an Excel that hangs.
      later(state, answer, broken(error));
    });
}

function work(state: State, body: RequestBody, requestBytes: number, answer: Answer): void {
  const { host } = state;
  const { counters } = host;
  if (counters.syncs === 0) editsAfter(state, 0);
  counters.syncs += 1;
  host.requests.push(body);
  const fault = host.faults.find(({ sync }) => sync === counters.syncs) ?? null;
  const reply = answered(state, body, requestBytes, fault);
  const responseBytes = reply === null ? 0 : Buffer.byteLength(reply.text);
  const code = reply === null ? 'hang' : reply.code;
  const each = { actions: body.Actions.length, requestBytes, responseBytes, code };
  counters.actions += each.actions;
  counters.requestBytes += requestBytes;
  counters.responseBytes += responseBytes;
  counters.each.push(each);
  const tooLong = reply !== null && responseBytes > (state.mostBytes ?? MOST_BYTES);
  if (reply !== null) later(state, answer, tooLong ? refusal('ResponsePayloadSizeLimitExceeded') : reply);
  editsAfter(state, counters.syncs);
}

/** `null`: no answer ever. */
function answered(state: State, body: RequestBody, bytes: number, fault: Fault | null): Reply | null {
  if (bytes > (state.mostBytes ?? MOST_BYTES)) return refusal('RequestPayloadSizeLimitExceeded');
  const code = fault?.code ?? 'GeneralException';
  if (fault?.mode === 'before') return refusal(code);
  if (fault?.mode === 'hang' && fault.action === undefined) return null;
  const outcome = finished(state, body, fault);
  if (outcome.error?.Code === 'EmulatorGap') state.host.gaps.push(outcome.error.Message);
  if (fault?.mode === 'hang') return null;
  return fault?.mode === 'after' ? lost(code) : asReply(outcome);
}

function finished(state: State, body: RequestBody, fault: Fault | null): Outcome {
  const { desk, members } = state;
  const stops = fault?.mode === 'partial' || fault?.mode === 'hang';
  const spoiling = fault?.mode === 'null-values' || fault?.mode === 'short-values' ? fault.mode : null;
  const failing = stops ? { at: fault.action ?? 0, code: fault.code ?? 'GeneralException' } : null;
  const outcome = carriedOut(body, { desk, members, spoiling, failing });
  const kept = new Set<unknown>();
  for (const { kind, self } of desk.references.values()) {
    for (const place of kind === 'RangeAreas' ? self : [self]) kept.add(place);
  }
  for (const place of desk.passing) {
    if (!kept.has(place)) place.sheet.live.delete(place);
  }
  desk.passing.clear();
  return outcome;
}

function editsAfter(state: State, sync: number): void {
  for (const one of state.edits.filter((edit) => edit.sync === sync)) {
    state.edits.splice(state.edits.indexOf(one), 1);
    one.edit(state.host.book);
  }
}

/** Answers as Excel does: not at once; events follow the answer. */
function later(state: State, answer: Answer, reply: Reply): void {
  const events = state.pending.splice(0);
  const send = (): void => {
    answer(reply.message);
    for (const event of events) state.host.events.tell(event);
  };
  if (state.latency === undefined) queueMicrotask(send);
  else setTimeout(send, Math.floor(state.random() * state.latency.most));
}
