import type { Moment } from '../../kernel/calendar';
import type { Language } from '../../kernel/label';
import type { Engine } from '../engine/engine';
import type { Viewer } from './viewer';

/** What a composition root gives the pane 环境; the pane knows nothing else of where it is. */
export interface Surroundings {
  readonly engine: Engine;
  readonly viewer: Viewer;
  readonly place: 'excel' | 'workbench';
  /** The moment now in minutes, as cells count them. */
  readonly now: () => Moment;
  /** What the surroundings speak and look like, until the user says otherwise. */
  readonly language: Language;
  readonly theme: 'light' | 'dark' | 'contrast';
  /** Small things the pane remembers about the user: never cell data. */
  readonly memory: {
    readonly get: (key: string) => string | null;
    readonly set: (key: string, value: string) => void;
  };
  /** Opens the bundled sample, where that can be done. */
  readonly openSample: (() => Promise<void>) | null;
  /** Shows a sheet as it will print, where that can be done; in Excel people press Ctrl+P. */
  readonly preview: ((sheet: string) => void) | null;
  /** Ends cell editing or explains that it must be ended; called before a write. */
  readonly settle: () => Promise<void>;
}
