import { useEffect, useState } from 'react';
import { HostError } from '../../host/workbook';
import { sayHostError } from '../../words/say';
import type { Answer, Question } from '../engine/engine';
import type { Queries } from '../engine/queries';
import { usePane, useSession } from './context';

export interface Asking<A> {
  /** The last answer, shown on while a newer one is worked out. */
  readonly answer: A | null;
  readonly isAsking: boolean;
  readonly failure: string | null;
}

/**
 * An answer about the workbook, asked again when the question or the workbook changes. A question that was overtaken
 * by the next is forgotten. `null` asks nothing.
 */
export function useAnswer<K extends keyof Queries>(
  query: K,
  question: Question<K> | null,
): Asking<Answer<K>> {
  const { engine } = usePane().surroundings;
  const reading = useSession((session) => session.reading);
  const language = useSession((session) => session.language);
  const [asking, setAsking] = useState<Asking<Answer<K>>>({ answer: null, isAsking: true, failure: null });
  const asked = question === null ? null : JSON.stringify(question);
  useEffect(() => {
    if (asked === null || reading === 0) return;
    let isCurrent = true;
    const settle = (next: Asking<Answer<K>>): void => {
      if (isCurrent) setAsking(next);
    };
    setAsking((before) => ({ ...before, isAsking: true }));
    // The question as it was asked: its text is what tells one from another.
    engine.ask(query, JSON.parse(asked) as Question<K>).then(
      (answer) => {
        settle({ answer, isAsking: false, failure: null });
      },
      (error: unknown) => {
        if (!(error instanceof HostError)) throw error;
        settle({ answer: null, isAsking: false, failure: sayHostError(error, language) });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [engine, query, asked, reading, language]);
  return asking;
}
