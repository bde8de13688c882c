import './shell/bench.css';
import { useMemo, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import sampleAddress from '../../../assets/示例小区.xlsx';
import type { Language } from '../../kernel/label';
import { workbenchWords } from '../../words/workbench';
import { Pane } from '../pane/Pane';
import type { ThemeName } from '../pane/session';
import { remoteDesk } from './book/remoteDesk';
import { Bench } from './shell/Bench';
import { type Bench as BenchParts, benchOver } from './shell/bench';
import { benchStore, type Waiting } from './shell/benchState';
import { explained } from './shell/explained';
import { browserMemory } from '../pane/browserMemory';
import { now } from '../pane/clock';

const memory = browserMemory();
const store = benchStore(languageNow(), themeNow());
const notLoaded = (): void => {
  const text = workbenchWords(store.getState().language)['not-loaded'];
  store.setState({ busy: null, notice: { intent: 'error', text } });
};
const desk = remoteDesk(notLoaded);
const sample: Waiting = {
  name: '示例小区.xlsx',
  bytes: async () => new Uint8Array(await (await fetch(sampleAddress)).arrayBuffer()),
};

let bench: BenchParts | null = null;

async function place(at: HTMLElement): Promise<void> {
  const loaded = await import(/* webpackChunkName: "grid" */ './univer/grid').catch(notLoaded);
  if (loaded === undefined) return;
  const { language, theme } = store.getState();
  const grid = loaded.createGrid(at, desk, { language, isDark: theme !== 'light' });
  bench = benchOver({ desk, grid, memory, now, sample }, store);
  watchFaults(bench);
  await bench.openSample();
}

const onPlace = (at: HTMLElement): void => {
  place(at).catch((error: unknown) => {
    explained(store, error);
  });
};

function Page() {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const { pane: shown } = state;
  const pane = useMemo(
    () =>
      shown === null ? null : (
        <Pane key={shown.book} surroundings={shown.surroundings} session={shown.session} />
      ),
    [shown],
  );
  return <Bench bench={bench} state={state} onPlace={onPlace} pane={pane} />;
}

function watchFaults(parts: BenchParts): void {
  window.addEventListener('unhandledrejection', ({ reason }) => {
    parts.explain(reason);
  });
}

function languageNow(): Language {
  const remembered = memory.get('language');
  // Chinese first: the office's sheets are in Chinese, whatever the browser speaks.
  return remembered === 'en' ? 'en' : 'zh';
}

function themeNow(): ThemeName {
  const remembered = memory.get('theme');
  if (remembered === 'light' || remembered === 'dark' || remembered === 'contrast') return remembered;
  if (window.matchMedia('(forced-colors: active)').matches) return 'contrast';
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
createRoot(root).render(<Page />);
