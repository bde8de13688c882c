import type { Surroundings } from './surroundings';

const PREFIX = 'service-office.';

/**
 * What is remembered about the user 记忆, in the browser where it lets us, else while the page is open. `partition` keeps
 * places apart that a browser shows us as one.
 */
export function browserMemory(partition = ''): Surroundings['memory'] {
  const own = new Map<string, string>();
  const store = storage();
  const prefix = PREFIX + partition;
  return {
    get: (key) => store?.getItem(prefix + key) ?? own.get(key) ?? null,
    set: (key, value) => {
      own.set(key, value);
      try {
        store?.setItem(prefix + key, value);
      } catch (error) {
        // No room: it is remembered until the page is closed.
        if (!(error instanceof DOMException)) throw error;
      }
    },
  };
}

/** Some browsers refuse storage to pages; then even asking for it throws. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return null;
  }
}
