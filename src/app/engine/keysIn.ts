import { FORMULA, type Grid, KIND } from '../../sheet/grid';

/** Everything in the sheet with a mark by which a row of a list could be known: its texts and numbers, as keys are read. */
export function keysIn(grids: readonly Grid[], mark: string): readonly string[] {
  const keys = new Set<string>();
  for (const grid of grids) {
    if (grid.mark !== mark) continue;
    const texts = new Set<number>();
    const numbers = new Set<number>();
    for (const column of grid.columns) {
      if (column === undefined) continue;
      for (const [i, kind] of column.kinds.entries()) {
        const value = column.values[i] ?? 0;
        if ((kind & ~FORMULA) === KIND.text) texts.add(value);
        else if ((kind & ~FORMULA) === KIND.number) numbers.add(value);
      }
    }
    for (const code of texts) keys.add((grid.texts[code] ?? '').normalize('NFKC').trim());
    for (const number of numbers) keys.add(String(number));
  }
  return [...keys];
}
