import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '../../../kernel/label';
import type { SessionStore, ThemeName } from '../../pane/session';
import type { Surroundings } from '../../pane/surroundings';
import type { Paper } from '../book/bookDesk';
import type { Seen } from '../univer/grid';

/** What the page around grid and pane knows 工作台状态. */
export interface BenchState {
  readonly language: Language;
  readonly theme: ThemeName;
  /** Name of the opened file; `null` before the first. */
  readonly file: string | null;
  readonly isUnsaved: boolean;
  /** What is going on, as a sentence. */
  readonly busy: string | null;
  readonly notice: Notice | null;
  /** A file that waits until it is decided what becomes of unsaved changes. */
  readonly waiting: Waiting | null;
  /** `null` before the first file; another file is another session. */
  readonly pane: {
    readonly surroundings: Surroundings;
    readonly session: SessionStore;
    readonly book: number;
  } | null;
  readonly paper: Paper | null;
}

export interface Notice {
  readonly intent: 'error' | 'warning' | 'success';
  readonly text: string;
}

/** A file to be opened: its bytes are read when it is its turn. */
export interface Waiting {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

export type BenchStore = StoreApi<BenchState>;
/** The picture of the open tab, apart from all else: it changes with every scroll. */
export type SeenStore = StoreApi<{ readonly seen: Seen | null }>;

export function benchStore(language: Language, theme: ThemeName): BenchStore {
  return createStore<BenchState>(() => ({
    language,
    theme,
    file: null,
    isUnsaved: false,
    busy: null,
    notice: null,
    waiting: null,
    pane: null,
    paper: null,
  }));
}
