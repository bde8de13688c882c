import { type Trouble, watchStart } from '../../../src/app/taskpane/watchdog';

interface Life {
  /** Milliseconds until Office.js is there, and until it answers after that; `null`: never. */
  readonly arrives: number | null;
  readonly answers: number | null;
  readonly host?: string | null;
  readonly isFromOffice?: boolean;
  readonly restarts?: number;
  readonly keeps?: boolean;
}

/** What became of a start after so many milliseconds. */
async function lived(life: Life, milliseconds: number): Promise<readonly string[]> {
  const { arrives, answers, host = 'Excel', isFromOffice = true, restarts = 0, keeps = true } = life;
  const seen: string[] = [];
  const begun = Date.now();
  let kept = restarts;
  const onReady = (): Promise<{ host: string | null }> =>
    new Promise((resolve) => {
      if (answers !== null) setTimeout(resolve, answers, { host });
    });
  watchStart(
    {
      office: () => (arrives !== null && Date.now() - begun >= arrives ? { onReady } : undefined),
      isFromOffice,
      restarts: keeps
        ? {
            get: () => kept,
            set: (count) => {
              kept = count;
            },
          }
        : null,
      reload: () => seen.push(`reload ${kept}`),
    },
    {
      ready: () => seen.push(`ready ${kept}`),
      trouble: ({ kind }: Trouble) => seen.push(kind),
    },
  );
  await jest.advanceTimersByTimeAsync(milliseconds);
  return seen;
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test.each<readonly [story: string, life: Life, after: number, seen: readonly string[]]>([
  ['Excel answers at once', { arrives: 0, answers: 10 }, 60_000, ['ready 0']],
  ['a slow line is waited for', { arrives: 15_000, answers: 10 }, 60_000, ['ready 0']],
  [
    'a good start forgets the restarts before it',
    { arrives: 0, answers: 10, restarts: 2 },
    60_000,
    ['ready 0'],
  ],
  ['no answer: start again', { arrives: 0, answers: null }, 60_000, ['reload 1']],
  ['no answer after a restart: once more', { arrives: 0, answers: null, restarts: 1 }, 60_000, ['reload 2']],
  ['no answer after two: say so', { arrives: 0, answers: null, restarts: 2 }, 60_000, ['silent']],
  ['nothing is said before five seconds', { arrives: 0, answers: null, restarts: 2 }, 4_900, []],
  [
    'an answer that comes late is taken',
    { arrives: 0, answers: 9000, restarts: 2 },
    60_000,
    ['silent', 'ready 0'],
  ],
  ['an answer after a restart began is not', { arrives: 0, answers: 9000 }, 60_000, ['reload 1']],
  ['an answer without a host, in Excel', { arrives: 0, answers: 10, host: null }, 60_000, ['reload 1']],
  ['again and again', { arrives: 0, answers: 10, host: null, restarts: 2 }, 60_000, ['silent']],
  ['a page in a browser', { arrives: 0, answers: 10, host: null, isFromOffice: false }, 60_000, ['outside']],
  ['Word', { arrives: 0, answers: 10, host: 'Word' }, 60_000, ['not-excel']],
  ['Office.js never comes', { arrives: null, answers: null, restarts: 2 }, 60_000, ['unloaded']],
  [
    'it comes after that was said',
    { arrives: 30_000, answers: 10, restarts: 2 },
    60_000,
    ['unloaded', 'ready 0'],
  ],
  // Without a place to count in, restarting could go on for ever.
  ['nothing can be kept: no restart', { arrives: 0, answers: null, keeps: false }, 60_000, ['silent']],
])('%s', async (_, life, after, seen) => {
  expect(await lived(life, after)).toEqual(seen);
});
