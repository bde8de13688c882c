import { LifecycleService, LifecycleStages, ThemeService } from '@univerjs/core';
import type { SheetFrame } from '../../../host/view/sheetView';
import type { BookEdit } from '../../../host/view/bookEdit';
import type { Language } from '../../../kernel/label';
import type { BookDesk } from '../book/bookDesk';
import { bookEdits } from '../edits/bookEdits';
import type { Viewer } from '../../pane/viewer';
import { calm } from './calm';
import { filling, type Filling, FIRST_ROWS } from './filling';
import { gridNow } from './gridNow';
import { tabsOf } from './tabs';
import { type GridView, gridView, watchView } from './gridView';
import { createHost, forgetUndo, type GridHost, type HostOptions } from './host';
import { LOCALES } from './locales';
import { type Marks, marksOn } from './marks';
import { refreshSheets } from './refreshSheets';
import { goTo, selected, settle } from './select';
import { type ShownBook, showBook } from './shownBook';
import { watchEdits } from './watchEdits';

/** The spreadsheet of the workbench 表格: shows what the desk holds, and tells the desk what people change. */
export interface Grid {
  readonly viewer: Viewer;
  /** Shows the file that the desk opened. */
  show(): Promise<void>;
  /** Tells the desk all edits made so far. */
  flush(): Promise<void>;
  /** Shows what jobs wrote into these sheets. */
  refresh(sheets: readonly string[]): Promise<void>;
  settle(): Promise<void>;
  speak(language: Language): void;
  darken(isDark: boolean): void;
  /** The open tab, when its picture moved; `null` while there is none. */
  onView(listener: (seen: Seen | null) => void): () => void;
}

export interface Seen {
  readonly view: GridView;
  readonly frame: SheetFrame;
  /** Rows of it are still to come. */
  readonly isFilling: boolean;
}

export function createGrid(container: HTMLElement, desk: BookDesk, options: HostOptions): Grid {
  const host = createHost(container, options);
  const marks = marksOn(host);
  const listeners = new Set<() => void>();
  const record = watchEdits(host, (moved) => {
    for (const sheet of moved) marks.forget(sheet);
    for (const listener of listeners) listener();
  });
  let shown: ShownBook | null = null;
  let fill: Filling | null = null;
  let books = 0;
  let telling: Promise<void> = Promise.resolve();
  const views = viewListeners(host, () => ({ shown, fill }));

  const fillRest = (sheets: readonly { readonly id: string; readonly frame: SheetFrame }[]): void => {
    for (const { id, frame } of sheets) {
      const { rows, columns } = frame.extent;
      if (rows > FIRST_ROWS) fill?.add({ id, name: frame.name, from: FIRST_ROWS, rows, columns });
    }
  };
  const show = async (): Promise<void> => {
    fill?.stop();
    const view = await desk.look();
    const first = await Promise.all(view.sheets.map(({ name }) => desk.rows(name, 0, FIRST_ROWS - 1)));
    if (shown !== null) await calm();
    record.take();
    books += 1;
    shown = showBook(host, view, first, `book${String(books)}`);
    // Scrolling, marks and the like come to life with the first picture.
    await host.get(LifecycleService).onStage(LifecycleStages.Rendered);
    marks.attach();
    fill = filling(host, desk, views.tell);
    views.watch();
    fillRest([...shown.frames].map(([id, frame]) => ({ id, frame })));
  };
  const tell = async (): Promise<void> => {
    if (record.isEmpty() || shown === null) return;
    await fill?.whenAll();
    const edits = bookEdits(record.take(), gridNow(host, shown));
    const now = { ...shown, frames: renamedFrames(host, shown), tabs: tabsOf(host) };
    if (edits.length > 0) await told(edits);
    shown = now;
  };
  const told = async (edits: readonly BookEdit[]): Promise<void> => {
    try {
      await desk.edit(edits);
    } catch (error) {
      // The file refused: the grid shows again what it holds.
      await show();
      throw error;
    }
  };
  const flush = (): Promise<void> => {
    // One after the other: edits made on a state must reach the file before those made on the next.
    telling = telling.then(tell, tell);
    return telling;
  };
  return {
    viewer: viewerOver(host, marks, listeners),
    show,
    flush,
    refresh: async (sheets) => {
      if (shown === null) return;
      await fill?.whenAll();
      const refreshed = await refreshSheets(host, desk, shown, sheets);
      shown = refreshed.shown;
      forgetUndo(host);
      fillRest(refreshed.added);
      views.tell();
    },
    settle: () => settle(host),
    speak: (language) => {
      host.univer.setLocale(LOCALES[language]);
    },
    darken: (isDark) => {
      host.get(ThemeService).setDarkMode(isDark);
    },
    onView: views.add,
  };
}

function renamedFrames(host: GridHost, { frames }: ShownBook): ShownBook['frames'] {
  const names = new Map(tabsOf(host).map(({ id, name }) => [id, name]));
  return new Map(
    [...frames].flatMap(([id, frame]) => {
      const name = names.get(id);
      return name === undefined ? [] : [[id, { ...frame, name }] as const];
    }),
  );
}

function viewerOver(host: GridHost, marks: Marks, listeners: Set<() => void>): Viewer {
  return {
    goTo: (sheet, cell) => {
      goTo(host, sheet, cell);
      return Promise.resolve();
    },
    selection: () => Promise.resolve(selected(host)),
    mark: (cells) => {
      marks.put(cells);
      return Promise.resolve();
    },
    clearMarks: () => {
      marks.clear();
      return Promise.resolve();
    },
    onEdit: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function viewListeners(
  host: GridHost,
  state: () => { readonly shown: ShownBook | null; readonly fill: Filling | null },
) {
  const listeners = new Set<(seen: Seen | null) => void>();
  let stop: (() => void) | null = null;
  const seen = (): Seen | null => {
    const { shown, fill } = state();
    const view = shown === null ? null : gridView(host);
    const frame = view === null ? undefined : shown?.frames.get(view.sheet);
    if (view === null || frame === undefined) return null;
    return { view, frame, isFilling: fill !== null && !fill.isFilled(view.sheet) };
  };
  const tell = (): void => {
    const now = seen();
    for (const listener of listeners) listener(now);
  };
  return {
    tell,
    watch: () => {
      stop?.();
      stop = watchView(host, tell);
    },
    add: (listener: (seen: Seen | null) => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
