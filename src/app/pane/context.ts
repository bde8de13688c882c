import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { en } from '../../words/pane/shell.en';
import { zh } from '../../words/pane/shell.zh';
import type { Session, SessionStore } from './session';
import type { Surroundings } from './surroundings';

export interface PaneContext {
  readonly surroundings: Surroundings;
  readonly session: SessionStore;
}

export const PaneContext = createContext<PaneContext | null>(null);

export function usePane(): PaneContext {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('outside the pane');
  return pane;
}

/** A part of the session; the component draws again when that part changes. */
export function useSession<T>(part: (session: Session) => T): T {
  return useStore(usePane().session, part);
}

/** A screen's sentences in the language of the pane. */
export function useWords<W>(words: { readonly zh: W; readonly en: W }): W {
  const language = useSession((session) => session.language);
  return words[language];
}

const shell: { readonly zh: ShellWords; readonly en: ShellWords } = { zh, en };

export type ShellWords = Readonly<Record<keyof typeof zh, string>>;

/** The sentences all screens share. */
export function useShellWords(): ShellWords {
  return useWords(shell);
}
