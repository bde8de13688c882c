import type { Marked, MarkStore } from './marks';

/** Tab of a sheet of ours while it is written: whoever sees it knows that it may be half of itself. */
export const UNFINISHED_TAB = '#C00000';

/** Marks a sheet as being written, in memory and to the eye, before anything in it is touched. */
export function beginSheet(
  store: MarkStore,
  sheet: Excel.Worksheet,
  { old, mark }: { readonly old: Marked | null; readonly mark: Marked },
): Marked {
  const { id, layout } = mark;
  // The hash is that of what stands there now: untouched, it counts as whole.
  const before = { hash: old?.hash ?? 0, charts: old?.charts ?? 0, look: 0 };
  const writing: Marked = { id, layout, ...before, memory: memoryWhile(old, mark), phase: 'writing' };
  // Seen before it is known: whatever breaks in between, nothing is half without a sign.
  sheet.tabColor = UNFINISHED_TAB;
  store.put(sheet, writing, old);
  return writing;
}

/** Until the headings are written the old ones lead to the columns; new keys are ours from the first row on. */
function memoryWhile(old: Marked | null, { memory }: Marked): Marked['memory'] {
  if (memory === null || old === null || old.memory === null) return memory;
  return { ...old.memory, keys: memory.keys };
}

/** The sheet is whole: its mark says so, and its tab looks as it did. */
export function finishSheet(
  store: MarkStore,
  sheet: Excel.Worksheet,
  { writing, mark, tab }: { readonly writing: Marked; readonly mark: Marked; readonly tab: string },
): void {
  sheet.tabColor = tab === UNFINISHED_TAB ? '' : tab;
  store.put(sheet, mark, writing);
}
