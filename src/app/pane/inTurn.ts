import type { Engine } from '../engine/engine';

const TURNS = new WeakMap<Engine, Promise<unknown>>();

/** One plan after the other 依次: the engine keeps the newest, which is then the one asked for last. */
export function inTurn<T>(engine: Engine, work: () => Promise<T>): Promise<T> {
  const before = TURNS.get(engine) ?? Promise.resolve();
  const turn = before.then(work, work);
  TURNS.set(engine, turn);
  return turn;
}
