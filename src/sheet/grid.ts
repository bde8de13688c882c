/** What stands in a cell, as a small integer: one byte a cell in `GridColumn.kinds`. */
export const KIND = {
  blank: 0,
  /** `values` holds the number itself. */
  number: 1,
  /** `values` holds the index of the text in `Grid.texts`. */
  text: 2,
  /** `values` holds 1 or 0. */
  boolean: 3,
  /** `values` holds the index in `Grid.texts` of the error as Excel shows it: `#N/A`. */
  error: 4,
  /** A number in a date or time format; `values` holds the serial in the 1900 system, whatever the workbook's. */
  date: 5,
  /** A formula whose result was never stored; nothing is known of its value. */
  uncached: 6,
} as const;

/** Set beside the kind when the cell holds a formula. */
export const FORMULA = 0x80;

/** One column of a grid, an entry per stored row. */
export interface GridColumn {
  readonly kinds: Uint8Array;
  readonly values: Float64Array;
}

/** Rows and columns of a range, 0-based, both ends inside. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * A sheet's values 表格, by column. Only rows that hold anything are stored, so a stray cell in the last row of
 * Excel costs one row: `rows[i]` is the 0-based sheet row of the i-th stored row, ascending.
 */
export interface Grid {
  readonly sheet: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** The id of our mark, when the sheet is one of ours (see `host/workbook`). */
  readonly mark: string | null;
  readonly rows: Int32Array;
  /** Index = sheet column; a column without any value is `undefined`. */
  readonly columns: readonly (GridColumn | undefined)[];
  /** Texts of the whole workbook, shared by its grids: equal codes are equal texts, and no text stands twice. */
  readonly texts: readonly string[];
  readonly merges: readonly Area[];
  /** Sheet rows that are hidden or filtered out. */
  readonly hiddenRows: ReadonlySet<number>;
}

export type Cell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'uncached' };

const BLANK: Cell = { kind: 'blank' };
const UNCACHED: Cell = { kind: 'uncached' };

/** The cell at the i-th stored row and a sheet column. */
export function cellAt(grid: Grid, i: number, column: number): Cell {
  const stored = grid.columns[column];
  if (stored === undefined) return BLANK;
  const value = stored.values[i] ?? 0;
  switch ((stored.kinds[i] ?? 0) & ~FORMULA) {
    case KIND.number:
      return { kind: 'number', value };
    case KIND.date:
      return { kind: 'date', value };
    case KIND.text:
      return { kind: 'text', value: grid.texts[value] ?? '' };
    case KIND.error:
      return { kind: 'error', value: grid.texts[value] ?? '' };
    case KIND.boolean:
      return { kind: 'boolean', value: value === 1 };
    case KIND.uncached:
      return UNCACHED;
    default:
      return BLANK;
  }
}

/** `0` → `A`, `27` → `AB`. */
export function columnName(column: number): string {
  if (column < 26) return String.fromCharCode(65 + column);
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** `(16, 0)` → `A17`: the address people read, from 0-based row and column. */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** `A17` → row 16, column 0; `null` when it is no address inside Excel's sheet. */
export function parseCellName(name: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/u.exec(name);
  if (match === null) return null;
  let column = 0;
  for (const letter of (match[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row >= 1 && row <= 1048576 && column <= 16384 ? { row: row - 1, column: column - 1 } : null;
}
