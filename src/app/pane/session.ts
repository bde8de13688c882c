import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Period } from '../../kernel/calendar';
import type { Language } from '../../kernel/label';
import { HostError } from '../../host/workbook';
import type { Opened } from '../engine/shown';
import { isRole, type Role } from './roles';
import { isScreen, type ScreenId } from './screenIds';
import type { Surroundings } from './surroundings';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** What the pane knows while it is open 会话. Outside React, so that ribbon commands work on the same state. */
export interface Session {
  readonly language: Language;
  readonly theme: ThemeName;
  /** `null` until chosen at the first run. */
  readonly role: Role | null;
  readonly screen: ScreenId;
  /** What a screen is to begin with, such as the unit of a card; told by whoever leads there. */
  readonly about: string | null;
  /** The month worked on; `null`: as 设置 says. */
  readonly period: Period | null;
  readonly opened: Opened | null;
  readonly isOpening: boolean;
  /** Why the workbook could not be read, as a sentence. */
  readonly failure: string | null;
  /** People changed something since it was read. */
  readonly isStale: boolean;
  /** Counts the readings: screens ask again when it changes. */
  readonly reading: number;
}

export interface SessionActions {
  readonly goTo: (screen: ScreenId, about?: string) => void;
  readonly speak: (language: Language) => void;
  readonly paint: (theme: ThemeName) => void;
  readonly workAs: (role: Role) => void;
  readonly turnTo: (period: Period) => Promise<void>;
  /** Reads the workbook again. */
  readonly read: () => Promise<void>;
}

export type SessionStore = StoreApi<Session> & { readonly do: SessionActions };

export function sessionIn(surroundings: Surroundings): SessionStore {
  const { engine, memory, now, viewer } = surroundings;
  const remembered = memory.get('language');
  const store = createStore<Session>(() => ({
    language: remembered === 'zh' || remembered === 'en' ? remembered : surroundings.language,
    theme: themeIn(memory.get('theme')) ?? surroundings.theme,
    role: roleIn(memory.get('role')),
    screen: screenIn(memory.get('screen')) ?? 'home',
    about: null,
    period: null,
    opened: null,
    isOpening: true,
    failure: null,
    isStale: false,
    reading: 0,
  }));
  const read = async (): Promise<void> => {
    store.setState({ isOpening: true });
    const { period, language } = store.getState();
    try {
      const opened = await engine.open({ period, now: now(), language });
      const reading = store.getState().reading + 1;
      store.setState({ opened, reading, isOpening: false, failure: null, isStale: false });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      // Sentences of what can go wrong are many and seldom needed.
      const { sayHostError } = await import('../../words/say');
      store.setState({ isOpening: false, failure: sayHostError(error, language) });
    }
  };
  viewer.onEdit(() => {
    store.setState({ isStale: true });
  });
  return Object.assign(store, {
    do: {
      goTo: (screen: ScreenId, about?: string) => {
        memory.set('screen', screen);
        store.setState({ screen, about: about ?? null });
      },
      speak: (language: Language) => {
        memory.set('language', language);
        store.setState({ language });
        void read();
      },
      paint: (theme: ThemeName) => {
        memory.set('theme', theme);
        store.setState({ theme });
      },
      workAs: (role: Role) => {
        memory.set('role', role);
        store.setState({ role });
      },
      turnTo: (period: Period) => {
        store.setState({ period });
        return read();
      },
      read,
    },
  });
}

function themeIn(text: string | null): ThemeName | null {
  return text === 'light' || text === 'dark' || text === 'contrast' ? text : null;
}

function roleIn(text: string | null): Role | null {
  return text !== null && isRole(text) ? text : null;
}

function screenIn(text: string | null): ScreenId | null {
  return text !== null && isScreen(text) ? text : null;
}
