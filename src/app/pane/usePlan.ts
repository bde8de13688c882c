import { useCallback, useRef, useState } from 'react';
import { HostError, type Written } from '../../host/workbook';
import { sayHostError, sayRefusal } from '../../words/say';
import type { Planned } from '../engine/shown';
import { usePane } from './context';

/** Where a piece of work stands: planned first, shown, then written once. */
export type PlanState<S> =
  | { readonly at: 'none' }
  | { readonly at: 'planning' }
  | { readonly at: 'planned'; readonly planned: Planned<S> }
  | {
      readonly at: 'writing';
      readonly planned: Planned<S>;
      readonly step: { readonly done: number; readonly of: number; readonly sheet: string } | null;
    }
  | { readonly at: 'written'; readonly planned: Planned<S>; readonly written: readonly Written[] }
  | { readonly at: 'failed'; readonly sentence: string };

export interface PlanWork<S> {
  readonly state: PlanState<S>;
  /** Makes a plan; the sentence of a refusal is shown in its place. */
  readonly make: (plan: () => Promise<Planned<S>>) => Promise<void>;
  readonly write: () => Promise<boolean>;
  /** Writes a plan that was shown elsewhere, such as a draft. */
  readonly carryOut: (planned: Planned<S>) => Promise<boolean>;
  /** Stops before the next sheet. */
  readonly stop: () => void;
  readonly drop: () => void;
}

export function usePlan<S = null>(): PlanWork<S> {
  const { surroundings, session } = usePane();
  const { engine, settle } = surroundings;
  const [state, setState] = useState<PlanState<S>>({ at: 'none' });
  const stopped = useRef(false);

  const fail = useCallback(
    (error: unknown): void => {
      if (!(error instanceof HostError)) throw error;
      setState({ at: 'failed', sentence: sayHostError(error, session.getState().language) });
    },
    [session],
  );
  const make = useCallback(
    async (plan: () => Promise<Planned<S>>): Promise<void> => {
      setState({ at: 'planning' });
      try {
        const planned = await plan();
        const { refused, id, sheets } = planned;
        // Everything says so already: it is there to be looked at and printed.
        const isThere = id === 0 && sheets.length > 0;
        if (refused === null && isThere) setState({ at: 'written', planned, written: sheets });
        else if (refused === null) setState({ at: 'planned', planned });
        else setState({ at: 'failed', sentence: sayRefusal(refused, session.getState().language) });
      } catch (error) {
        fail(error);
      }
    },
    [session, fail],
  );
  const carryOut = useCallback(
    async (planned: Planned<S>): Promise<boolean> => {
      stopped.current = false;
      setState({ at: 'writing', planned, step: null });
      try {
        await settle();
        const written = await engine.write(planned.id, (step) => {
          setState({ at: 'writing', planned, step });
          return !stopped.current;
        });
        setState({ at: 'written', planned, written });
        await session.do.read();
        return true;
      } catch (error) {
        fail(error);
        return false;
      }
    },
    [engine, session, settle, fail],
  );
  const write = useCallback(
    async (): Promise<boolean> => state.at === 'planned' && (await carryOut(state.planned)),
    [state, carryOut],
  );
  return {
    state,
    make,
    write,
    carryOut,
    stop: useCallback(() => {
      stopped.current = true;
    }, []),
    drop: useCallback(() => {
      setState({ at: 'none' });
    }, []),
  };
}
