import { useEffect, useState } from 'react';
import { HostError } from '../../host/workbook';
import { sayHostError, sayRefusal } from '../../words/say';
import type { Input, Shown } from '../engine/engine';
import type { Entries } from '../engine/entries';
import type { Planned } from '../engine/shown';
import { usePane, useSession } from './context';
import { useEnter } from './useEnter';

/** What an entry would come to, while it is typed 草稿. */
export interface Draft<S> {
  /** The last plan, shown on while a newer one is made; `null` for a form that is not ready. */
  readonly planned: Planned<S> | null;
  /** Why it cannot be entered, as a sentence. */
  readonly refusal: string | null;
  /** Whether the plan is of the form as it stands, and the one the engine would write. */
  readonly isCurrent: boolean;
}

/** Long enough for the next key, short enough not to be waited for. */
const PAUSE = 200;

interface Answered<S> extends Omit<Draft<S>, 'isCurrent'> {
  readonly to: string;
}

/**
 * Plans an entry while it is typed, again when the workbook changes; the last form wins. `null` is a form that is not
 * ready. While paused nothing is asked, so that a plan shown elsewhere stays the one to be written.
 */
export function useDraft<K extends keyof Entries>(
  entry: K,
  input: Input<K> | null,
  isPaused = false,
): Draft<Shown<K>> {
  const { session } = usePane();
  const enter = useEnter();
  const version = useVersion();
  const [answered, setAnswered] = useState<Answered<Shown<K>> | null>(null);
  const form = input === null || isPaused ? null : JSON.stringify(input);
  const asked = form === null || version === null ? null : `${version} ${form}`;
  useEffect(() => {
    if (form === null || asked === null) return;
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const { language } = session.getState();
      const settle = (planned: Planned<Shown<K>> | null, refusal: string | null): void => {
        if (isWanted) setAnswered({ to: asked, planned, refusal });
      };
      try {
        // The form as it was asked about: its text is what tells one from another.
        const planned = await enter(entry, JSON.parse(form) as Input<K>, () => isWanted);
        if (planned === null) return;
        const { refused } = planned;
        settle(refused === null ? planned : null, refused === null ? null : sayRefusal(refused, language));
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        settle(null, sayHostError(error, language));
      }
    };
    const timer = setTimeout(() => void ask(), PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
      // A plan asked for in the meantime has taken its place.
      setAnswered((before) => (before === null ? null : { ...before, to: '' }));
    };
  }, [enter, entry, form, asked, session]);
  if (asked === null || answered === null) return { planned: null, refusal: null, isCurrent: false };
  const { planned, refusal, to } = answered;
  return { planned, refusal, isCurrent: to === asked };
}

/** Changes with the workbook, by whoever's hand; `null` before it is read. */
function useVersion(): string | null {
  const { viewer } = usePane().surroundings;
  const reading = useSession((session) => session.reading);
  const [edits, setEdits] = useState(0);
  useEffect(
    () =>
      viewer.onEdit(() => {
        setEdits((n) => n + 1);
      }),
    [viewer],
  );
  return reading === 0 ? null : `${reading}.${edits}`;
}
