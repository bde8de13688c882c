import type { Outcome } from './batch';
import { type RequestBody, TRANSPORT } from './wire';

/** What goes back to the client 应答. */
export interface Reply {
  readonly message: unknown;
  readonly text: string;
  readonly code: string | null;
}

/** The results, or the error with the results of what was done before it. */
export function asReply({ results, traces, error }: Outcome): Reply {
  const done = { Results: results, TraceIds: traces };
  return succeeded(error === null ? done : { Error: error, ProcessedResults: done }, error?.Code ?? null);
}

/** Refused before anything was done. */
export function refusal(code: string): Reply {
  const number = TRANSPORT[code];
  if (number === undefined) return lost(code);
  return { message: { status: 'failed', error: { code: number, message: code } }, text: '', code };
}

/** An error without any result: nobody knows how far it went. */
export function lost(code: string): Reply {
  if (TRANSPORT[code] !== undefined) return refusal(code);
  const error = { Code: code, Message: code, HttpStatusCode: 500, Location: '' };
  return succeeded({ Error: error, TraceIds: [] }, code);
}

/** The emulator failed, not Excel. */
export function broken(error: unknown): Reply {
  const Message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return succeeded(
    { Error: { Code: 'EmulatorBroken', Message, HttpStatusCode: 500, Location: '' } },
    'EmulatorBroken',
  );
}

function succeeded(body: unknown, code: string | null): Reply {
  const text = JSON.stringify(body);
  return { message: { status: 'succeeded', value: { data: [200, [], text] } }, text, code };
}

/** Only lets go of ranges: the client sends it after each run by itself, and nobody waits for it. */
export function isCleanUp({ Actions }: RequestBody): boolean {
  const isInstantiation = (type: number): boolean => type === 1;
  return (
    Actions.some(({ Name }) => Name === '_RemoveReference') &&
    Actions.every(({ Name, ActionType }) => Name === '_RemoveReference' || isInstantiation(ActionType))
  );
}
