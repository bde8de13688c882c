/** What the requests cost; `syncs` are those that carried work. */
export interface Counters {
  syncs: number;
  cleanUps: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
  cellsRead: number;
  cellsWritten: number;
  /** Each request with work, in order. */
  each: { actions: number; requestBytes: number; responseBytes: number; code: string | null }[];
}

export function noCounters(): Counters {
  const zero = { syncs: 0, cleanUps: 0, actions: 0, requestBytes: 0, responseBytes: 0 };
  return { ...zero, cellsRead: 0, cellsWritten: 0, each: [] };
}
