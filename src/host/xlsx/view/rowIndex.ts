import { broken, type ByteCursor, nextTag, OTHER, skipAttributes, skipElement, tagCode } from '../byteCursor';
import { skipText } from '../byteText';
import { type PlainCell, scanPlainCell } from '../plainCell';
import { CELL, type CellHead, FORMULA, INLINE, readCellHead, TYPE, VALUE } from './cellHead';
import type { ColumnStyle } from './columnRuns';
import { type FormulaTag, readFormula } from './formulaTag';
import { type RowHead, readRowHead } from './rowHead';

/** Where each row of a sheet lies 行索引, found in one pass that makes no object per cell or row. */
export interface RowIndex {
  /** Sheet rows, ascending. */
  readonly rows: Int32Array;
  /** Offset of each row's tag. */
  readonly starts: Uint32Array;
  /** Points; `NaN` is the default, 0 hidden. */
  readonly heights: Float32Array;
  /** Rows and columns up to the last that hold a value or a look of their own. */
  readonly extent: { readonly rows: number; readonly columns: number };
  /** Shared formulas by their number: others in the sheet only point to them. */
  readonly masters: ReadonlyMap<string, Master>;
}

/** A shared formula 共享公式 where it is written out. */
export interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export const NO_ROWS: RowIndex = {
  rows: new Int32Array(),
  starts: new Uint32Array(),
  heights: new Float32Array(),
  extent: { rows: 0, columns: 0 },
  masters: new Map(),
};

export const ROW = tagCode('row');

/** From just inside `<sheetData>` to behind its end tag; rows and cells without addresses follow the one before. */
export function rowIndex(cursor: ByteCursor, styleOfColumn: ColumnStyle): RowIndex {
  const found: Found = {
    ...{ rows: [], starts: [], heights: [], masters: new Map() },
    ...{ lastRow: -1, lastColumn: -1, styleOfColumn },
  };
  let row = -1;
  for (let tag = nextTag(cursor); tag >= 0; tag = nextTag(cursor)) {
    if (tag === OTHER) skipElement(cursor);
    else if (tag === ROW) row = indexRow(cursor, row, found);
    else throw broken(cursor, cursor.at);
  }
  skipAttributes(cursor);
  const { lastRow, lastColumn, masters } = found;
  return { ...inOrder(found), extent: { rows: lastRow + 1, columns: lastColumn + 1 }, masters };
}

interface Found {
  readonly rows: number[];
  readonly starts: number[];
  readonly heights: number[];
  readonly masters: Map<string, Master>;
  readonly styleOfColumn: ColumnStyle;
  lastRow: number;
  lastColumn: number;
}

/** One object of each for millions of rows and cells. */
const head: RowHead = { row: -1, height: Number.NaN, hidden: false, style: 0 };
const cell: CellHead = { row: -1, column: -1, style: 0, type: TYPE.number };
const plain: PlainCell = { row: 0, column: 0, style: 0, shared: false, value: 0 };
const formula: FormulaTag = { shared: '', text: '' };

/** Returns the row's number, from 0. */
function indexRow(cursor: ByteCursor, before: number, found: Found): number {
  const start = cursor.nameAt - 1;
  readRowHead(cursor, head);
  const { style, height, hidden } = head;
  const isNamed = head.row >= 0;
  let row = isNamed ? head.row : before + 1;
  if (!cursor.empty) {
    cell.column = -1;
    for (let tag = nextTag(cursor); tag !== -ROW; tag = nextTag(cursor)) {
      if (tag !== CELL) {
        if (tag !== OTHER) throw broken(cursor, cursor.at);
        skipElement(cursor);
        continue;
      }
      const holds = indexCell(cursor, found, row);
      // Some exporters name the row in its cells only.
      if (!isNamed && cell.row >= 0) row = cell.row;
      const inherited = style === 0 ? found.styleOfColumn(cell.column) : style;
      if (!holds && cell.style === inherited) continue;
      if (row > found.lastRow) found.lastRow = row;
      if (cell.column > found.lastColumn) found.lastColumn = cell.column;
    }
    skipAttributes(cursor);
  }
  if (style !== 0 && row > found.lastRow) found.lastRow = row;
  found.rows.push(row);
  found.starts.push(start);
  found.heights.push(hidden ? 0 : height);
  return row;
}

/** Moves over a cell and says whether it holds anything but a look. */
function indexCell(cursor: ByteCursor, { masters }: Found, row: number): boolean {
  if (scanPlainCell(cursor, plain)) {
    cell.row = plain.row;
    cell.column = plain.column;
    cell.style = plain.style;
    return true;
  }
  readCellHead(cursor, cell);
  if (cursor.empty) return false;
  let holds = false;
  for (let tag = nextTag(cursor); tag !== -CELL; tag = nextTag(cursor)) {
    if (tag === FORMULA) {
      readFormula(cursor, formula);
      holds = true;
      const { shared, text } = formula;
      if (shared !== '' && text !== '' && !masters.has(shared)) {
        masters.set(shared, { row: cell.row < 0 ? row : cell.row, column: cell.column, formula: text });
      }
    } else if (tag === VALUE) {
      holds = true;
      if (!skipAttributes(cursor)) skipText(cursor, VALUE);
    } else if (tag === INLINE || tag === OTHER) {
      holds ||= tag === INLINE;
      skipElement(cursor);
    } else throw broken(cursor, cursor.at);
  }
  skipAttributes(cursor);
  return holds;
}

/** Rows may stand in any order. */
function inOrder({ rows, starts, heights }: Found): Pick<RowIndex, 'rows' | 'starts' | 'heights'> {
  const ascending = rows.every((row, i) => i === 0 || row > (rows[i - 1] ?? 0));
  const order = ascending ? null : rows.map((_, i) => i).sort((a, b) => (rows[a] ?? 0) - (rows[b] ?? 0));
  const sorted = (numbers: readonly number[]): readonly number[] =>
    order === null ? numbers : order.map((i) => numbers[i] ?? 0);
  return {
    rows: Int32Array.from(sorted(rows)),
    starts: Uint32Array.from(sorted(starts)),
    heights: Float32Array.from(sorted(heights)),
  };
}
