import { useSyncExternalStore } from 'react';
import type { WindowSize } from './zoom';

/** The window's size, for as long as it is looked at. */
export function useWindowSize(): WindowSize {
  const width = useSyncExternalStore(onResize, () => window.innerWidth);
  const height = useSyncExternalStore(onResize, () => window.innerHeight);
  return { width, height };
}

function onResize(heard: () => void): () => void {
  window.addEventListener('resize', heard);
  return () => {
    window.removeEventListener('resize', heard);
  };
}
