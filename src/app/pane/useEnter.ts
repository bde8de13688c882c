import { useCallback } from 'react';
import type { Input, Shown } from '../engine/engine';
import type { Entries } from '../engine/entries';
import type { Planned } from '../engine/shown';
import { usePane } from './context';
import { inTurn } from './inTurn';

/** Plans an entry; `null` when it was no longer wanted by the time its turn came. */
export type Enter = <K extends keyof Entries>(
  entry: K,
  input: Input<K>,
  isWanted?: () => boolean,
) => Promise<Planned<Shown<K>> | null>;

/** What happens at the desk happens now: these carry the minute they are entered at. */
const TIMED: ReadonlySet<keyof Entries> = new Set(['request', 'dispatch', 'close', 'visit']);

/** Plans entries as of this minute 登记时刻, however long ago the workbook was read. */
export function useEnter(): Enter {
  const { surroundings, session } = usePane();
  const { engine, now } = surroundings;
  return useCallback<Enter>(
    (entry, input, isWanted = () => true) =>
      inTurn(engine, async () => {
        if (!isWanted()) return null;
        const { period, language } = session.getState();
        const at = now();
        await engine.open({ period, now: at, language });
        // All of these have an `at` of their own, which nobody at the desk gives.
        const timed = TIMED.has(entry) ? ({ ...input, at } as typeof input) : input;
        return engine.enter(entry, timed);
      }),
    [engine, now, session],
  );
}
