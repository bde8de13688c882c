import type { UserValue } from '../../documents/userSheet';
import { type Area, FORMULA, type Grid, type GridColumn, KIND } from '../../sheet/grid';
import { cleanText } from '../cellText';

/** Makes grids that share one table of texts. */
export interface GridMaker {
  readonly texts: readonly string[];
  readonly grid: (
    sheet: { readonly sheet: string; readonly mark: string | null; readonly merges: readonly Area[] },
    cells: readonly PlacedValue[],
  ) => Grid;
  /** The grid with cells set; all else as it was. */
  readonly patched: (grid: Grid, patches: readonly PlacedValue[]) => Grid;
}

/** A value where it stands; 0-based. */
export interface PlacedValue {
  readonly row: number;
  readonly column: number;
  readonly value: UserValue;
}

/** `start` are the texts of the grids there are. */
export function gridMaker(start: readonly string[]): GridMaker {
  const texts = [...start];
  const codes = new Map(texts.map((text, code) => [text, code]));
  const codeOf = (text: string): number => {
    let code = codes.get(text);
    if (code === undefined) {
      code = texts.push(text) - 1;
      codes.set(text, code);
    }
    return code;
  };
  const patched = (grid: Grid, patches: readonly PlacedValue[]): Grid => {
    const cells = cellsIn(grid);
    for (const { row, column, value } of patches) {
      const stored = storedOf(value, codeOf);
      const inRow = cells.get(row) ?? new Map<number, Stored>();
      if (stored.kind === KIND.blank) inRow.delete(column);
      else inRow.set(column, stored);
      if (inRow.size === 0) cells.delete(row);
      else cells.set(row, inRow);
    }
    return { ...grid, ...columnar(cells), texts };
  };
  return {
    texts,
    patched,
    grid: (sheet, cells) => {
      const empty = {
        visibility: 'visible',
        rows: new Int32Array(),
        columns: [],
        texts,
        hiddenRows: new Set<number>(),
      } as const;
      return patched({ ...sheet, ...empty }, cells);
    },
  };
}

interface Stored {
  readonly kind: number;
  readonly value: number;
}

function storedOf(value: UserValue, codeOf: (text: string) => number): Stored {
  if (value === null) return { kind: KIND.blank, value: 0 };
  if ('text' in value) {
    const text = cleanText(value.text);
    return text === '' ? { kind: KIND.blank, value: 0 } : { kind: KIND.text, value: codeOf(text) };
  }
  if ('error' in value) return { kind: KIND.error, value: codeOf(value.error) };
  if ('formula' in value) return { kind: KIND.number | FORMULA, value: value.result };
  if ('number' in value) return { kind: KIND.number, value: value.number };
  return { kind: KIND.date, value: 'day' in value ? value.day : value.moment };
}

type Cells = Map<number, Map<number, Stored>>;

function cellsIn(grid: Grid): Cells {
  const cells: Cells = new Map();
  grid.rows.forEach((row, i) => {
    const inRow = new Map<number, Stored>();
    grid.columns.forEach((stored, column) => {
      const kind = stored?.kinds[i] ?? KIND.blank;
      if (kind !== KIND.blank) inRow.set(column, { kind, value: stored?.values[i] ?? 0 });
    });
    cells.set(row, inRow);
  });
  return cells;
}

function columnar(cells: Cells): Pick<Grid, 'rows' | 'columns'> {
  const rows = Int32Array.from([...cells.keys()].sort((a, b) => a - b));
  const columns: (GridColumn | undefined)[] = [];
  rows.forEach((row, i) => {
    for (const [column, { kind, value }] of cells.get(row) ?? []) {
      while (columns.length <= column) columns.push(undefined);
      const stored = (columns[column] ??= {
        kinds: new Uint8Array(rows.length),
        values: new Float64Array(rows.length),
      });
      stored.kinds[i] = kind;
      stored.values[i] = value;
    }
  });
  return { rows, columns };
}
