import type { CellValue, Page } from '../../src/documents/sheetModel';

/** Formulas of a page whose result is not what their cells come to, in whole fen. */
export function wrongFormulas({ shape, values }: Page): string[] {
  const cells = new Map<string, CellValue>();
  let slot = 0;
  shape.rows.forEach((row, down) => {
    for (const { column, content } of row.cells) {
      const value = content === 'slot' ? (values[slot++] ?? null) : content.constant;
      cells.set(`${String.fromCharCode(65 + column)}${down}`, value);
    }
  });
  const fenAt = (name: string): number => {
    const value = cells.get(name) ?? null;
    if (value === null || 'text' in value) return 0;
    return Math.round(('number' in value ? value.number : 'formula' in value ? value.result : 0) * 100);
  };
  const worth = (formula: string): number => {
    const plain = formula
      .replace(/\{r\+(\d+)\}/gu, '$1')
      .replace(/SUM\(([A-Z])(\d+):[A-Z](\d+)\)/gu, (_, column: string, from: string, to: string) =>
        Array.from(
          { length: Number(to) - Number(from) + 1 },
          (_one, i) => `${column}${Number(from) + i}`,
        ).join('+'),
      );
    return plain
      .split(/(?=[+-])/u)
      .reduce((sum, term) => sum + (term.startsWith('-') ? -1 : 1) * fenAt(term.replace(/^[+-]/u, '')), 0);
  };
  return [...cells.values()].flatMap((value) =>
    value !== null && 'formula' in value && worth(value.formula) !== Math.round(value.result * 100)
      ? [`${value.formula}: ${value.result}`]
      : [],
  );
}

/** How many values a page's shape wants. */
export function slotsOf({ shape }: Page): number {
  return shape.rows.flatMap(({ cells }) => cells).filter(({ content }) => content === 'slot').length;
}
