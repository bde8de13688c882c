import type { Engine } from '../engine/engine';

/** Milliseconds after a write in which Excel may still tell of it. */
const ECHO = 1500;

/**
 * The engine with an ear for edits that are not its own 排除回声: Excel tells of what the program wrote as it tells of
 * what people type, and people are not to be told that their sheet changed under them when they asked for it.
 */
export function withoutEcho(
  engine: Engine,
  clock: () => number,
): { readonly engine: Engine; readonly heard: (listener: () => void) => () => void } {
  let under = 0;
  let quietUntil = 0;
  const quietly = async <T>(change: () => Promise<T>): Promise<T> => {
    under += 1;
    try {
      return await change();
    } finally {
      under -= 1;
      quietUntil = clock() + ECHO;
    }
  };
  return {
    engine: {
      open: (asked) => engine.open(asked),
      ask: (query, question) => engine.ask(query, question),
      plan: (job, wishes) => engine.plan(job, wishes),
      enter: (entry, input) => engine.enter(entry, input),
      write: (plan, watch) => quietly(() => engine.write(plan, watch)),
      undo: () => quietly(() => engine.undo()),
    },
    heard: (listener) => () => {
      if (under === 0 && clock() >= quietUntil) listener();
    },
  };
}
