import { remoteOf } from '../../engine/remote';
import type { BookDesk } from './bookDesk';

/** Starts the worker that holds the file; `failed` is told when it cannot start or breaks. */
export function remoteDesk(failed: () => void): BookDesk {
  const worker = new Worker(new URL('./book.worker.ts', import.meta.url), { name: 'book' });
  worker.addEventListener('error', failed);
  return remoteOf<BookDesk>(worker);
}
