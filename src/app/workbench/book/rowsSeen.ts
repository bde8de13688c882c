import type { RowView } from '../../../host/view/sheetView';

/** Which rows the grid was given 已显示的行: a number a row, so that after a write only what changed travels again. */
export interface RowsSeen {
  note(sheet: string, rows: readonly RowView[]): void;
  /** Compares all rows of a sheet with those given out, and takes them for given out. */
  changed(
    sheet: string,
    rows: readonly RowView[],
  ): { readonly changed: readonly RowView[]; readonly gone: readonly number[] };
}

export function rowsSeen(): RowsSeen {
  const sheets = new Map<string, Map<number, number>>();
  return {
    note: (sheet, rows) => {
      const seen = sheets.get(sheet) ?? new Map<number, number>();
      sheets.set(sheet, seen);
      for (const row of rows) seen.set(row.row, signOf(row));
    },
    changed: (sheet, rows) => {
      const seen = sheets.get(sheet) ?? new Map<number, number>();
      const now = new Map(rows.map((row) => [row.row, signOf(row)]));
      sheets.set(sheet, now);
      return {
        changed: rows.filter(({ row }) => seen.get(row) !== now.get(row)),
        gone: [...seen.keys()].filter((row) => !now.has(row)),
      };
    },
  };
}

/** FNV-1a over the row as text, twice with different seeds: 53 bits, so that two rows never look the same by chance. */
function signOf(row: RowView): number {
  const text = JSON.stringify(row);
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
  }
  return (a >>> 0) * 2 ** 21 + (b >>> 11);
}
