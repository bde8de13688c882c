import { createStore } from 'zustand/vanilla';
import { dayOfMoment, type Moment, showDay, showMoment } from '../../../kernel/calendar';
import { fill } from '../../../words/fill';
import { workbenchWords, type WorkbenchWords } from '../../../words/workbench';
import { sessionIn } from '../../pane/session';
import type { Surroundings } from '../../pane/surroundings';
import type { BookDesk } from '../book/bookDesk';
import { deskEngine } from '../book/deskEngine';
import { download } from '../book/download';
import type { Grid } from '../univer/grid';
import { type BenchStore, benchStore, type SeenStore, type Waiting } from './benchState';
import { explained } from './explained';

/** The workbench 工作台: opens and saves files, and keeps grid, file and pane together. */
export interface Bench {
  readonly store: BenchStore;
  readonly seen: SeenStore;
  /** Opens a file; with unsaved changes, after it was decided what becomes of them. */
  open(file: Waiting): Promise<void>;
  openSample(): Promise<void>;
  save(): Promise<boolean>;
  /** What was decided about unsaved changes. */
  decide(choice: 'save' | 'drop' | 'stay'): Promise<void>;
  preview(sheet: string | null): Promise<void>;
  closePreview(): void;
  /** The day and time as headers and footers print them. */
  today(): { readonly date: string; readonly time: string };
  speak(): void;
  /** Shows an error as a sentence. */
  explain(error: unknown, file?: string): void;
  dismiss(): void;
}

export interface BenchParts {
  readonly desk: BookDesk;
  readonly grid: Grid;
  readonly memory: Surroundings['memory'];
  readonly now: () => Moment;
  readonly sample: Waiting;
}

export function benchOver(parts: BenchParts, store: BenchStore = benchStore('zh', 'light')): Bench {
  const { desk, grid, memory, now, sample } = parts;
  const words = (): WorkbenchWords => workbenchWords(store.getState().language);
  const explain = (error: unknown, file = store.getState().file ?? ''): void => {
    explained(store, error, file);
  };
  const changed = (): void => {
    store.setState({ isUnsaved: true });
  };
  const surroundings: Surroundings = {
    engine: deskEngine(desk, grid, changed),
    viewer: grid.viewer,
    place: 'workbench',
    now,
    language: store.getState().language,
    theme: store.getState().theme,
    memory,
    openSample: () => bench.openSample(),
    preview: (sheet) => void bench.preview(sheet),
    settle: () => grid.settle(),
  };
  let books = 0;
  const startPane = (): void => {
    const session = sessionIn({ ...surroundings, language: store.getState().language });
    session.subscribe(({ language, theme }) => {
      store.setState({ language, theme });
    });
    books += 1;
    store.setState({ pane: { surroundings, session, book: books } });
  };
  const load = async (file: Waiting): Promise<void> => {
    store.setState({ waiting: null, notice: null, busy: fill(words().reading, { file: file.name }) });
    try {
      await desk.load(await file.bytes());
      await grid.show();
      store.setState({ file: file.name, isUnsaved: false, busy: null });
      startPane();
    } catch (error) {
      explain(error, file.name);
    }
  };
  const seenStore: SeenStore = createStore(() => ({ seen: null }));
  const bench: Bench = {
    store,
    seen: seenStore,
    open: async (file) => {
      if (store.getState().isUnsaved) store.setState({ waiting: file });
      else await load(file);
    },
    openSample: () => bench.open(sample),
    save: async () => {
      const { file } = store.getState();
      if (file === null) return false;
      store.setState({ busy: words().saving });
      try {
        await grid.settle();
        await grid.flush();
        download(await desk.save(), file);
        const text = fill(words().saved, { file });
        store.setState({ isUnsaved: false, busy: null, notice: { intent: 'success', text } });
        return true;
      } catch (error) {
        explain(error);
        return false;
      }
    },
    decide: async (choice) => {
      const { waiting } = store.getState();
      store.setState({ waiting: null });
      if (waiting === null || choice === 'stay') return;
      if (choice === 'save' && !(await bench.save())) return;
      await load(waiting);
    },
    preview: async (wanted) => {
      try {
        await grid.settle();
        await grid.flush();
        const sheet = wanted ?? (await grid.viewer.selection())?.sheet;
        if (sheet !== undefined) store.setState({ paper: await desk.paper(sheet) });
      } catch (error) {
        explain(error);
      }
    },
    closePreview: () => {
      store.setState({ paper: null });
    },
    today: () => {
      const moment = now();
      return { date: showDay(dayOfMoment(moment)), time: showMoment(moment).slice(-5) };
    },
    speak: () => {
      const language = store.getState().language === 'zh' ? 'en' : 'zh';
      memory.set('language', language);
      // A sentence said in the other language goes.
      store.setState({ language, notice: null });
      store.getState().pane?.session.do.speak(language);
    },
    explain,
    dismiss: () => {
      store.setState({ notice: null });
    },
  };
  grid.viewer.onEdit(changed);
  grid.onView((seen) => {
    seenStore.setState({ seen });
  });
  store.subscribe((state, before) => {
    if (state.language !== before.language) grid.speak(state.language);
    if (state.theme !== before.theme) grid.darken(state.theme !== 'light');
  });
  return bench;
}
