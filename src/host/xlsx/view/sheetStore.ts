/** Keeps what was used last 最近使用, up to a sum of sizes; the newest stays even when it alone is larger. */
export interface SheetStore {
  /** What is kept under a name, or is made now. */
  readonly of: (name: string, size: number, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
}

export function sheetStore(limit: number): SheetStore {
  const kept = new Map<string, { readonly size: number; readonly bytes: Promise<Uint8Array> }>();
  return {
    of: (name, size, make) => {
      const known = kept.get(name) ?? { size, bytes: make() };
      // A map goes on in the order of putting in: the newest stands last.
      kept.delete(name);
      kept.set(name, known);
      let sum = [...kept.values()].reduce((total, one) => total + one.size, 0);
      for (const [oldest, one] of kept) {
        if (sum <= limit || oldest === name) break;
        kept.delete(oldest);
        sum -= one.size;
      }
      return known.bytes;
    },
  };
}
