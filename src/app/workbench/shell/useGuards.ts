import { useEffect } from 'react';
import type { Bench } from './bench';
import type { BenchState } from './benchState';
import { pickFile } from './pickFile';

/** Keys of the page, and the warning before it is left with unsaved changes 离开提醒. */
export function useGuards(bench: Bench | null, { isUnsaved }: BenchState): void {
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [isUnsaved]);
  useEffect(() => {
    if (bench === null) return undefined;
    const pressed = (event: KeyboardEvent): void => {
      const action =
        (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
          ? KEYS[event.key.toLowerCase()]
          : undefined;
      if (action === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      void action(bench);
    };
    // Before the grid and the browser, which have meanings of their own for them.
    window.addEventListener('keydown', pressed, { capture: true });
    return () => {
      window.removeEventListener('keydown', pressed, { capture: true });
    };
  }, [bench]);
}

const KEYS: Readonly<Record<string, (bench: Bench) => Promise<unknown>>> = {
  s: (bench) => bench.save(),
  p: (bench) => bench.preview(null),
  o: async (bench) => {
    const file = await pickFile();
    if (file !== null) await bench.open(file);
  },
};
