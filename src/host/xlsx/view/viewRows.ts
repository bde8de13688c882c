import type { RowView } from '../../view/sheetView';
import { broken, cursorAt, nextTag, OTHER, skipElement } from '../byteCursor';
import { rootOf } from '../byteRoot';
import { CELL } from './cellHead';
import type { ColumnStyle } from './columnRuns';
import { type RowHead, readRowHead } from './rowHead';
import { ROW, type RowIndex } from './rowIndex';
import { firstFrom } from './rowSearch';
import { type CellContext, viewCell } from './viewCells';

/** What rows are read from. */
export interface RowSource {
  readonly bytes: Uint8Array;
  readonly part: string;
  readonly index: RowIndex;
  readonly styleOfColumn: ColumnStyle;
}

/** Rows of a sheet from one to another, both inside; each is found by the index, so the next block costs no more. */
export function viewRows(
  source: RowSource,
  context: CellContext,
  from: number,
  to: number,
): readonly RowView[] {
  const { bytes, part, index } = source;
  const prefix = new TextDecoder().decode(rootOf(bytes, part, 'worksheet').prefix).replace(/:$/u, '');
  const cursor = cursorAt(bytes, part, prefix);
  const views: RowView[] = [];
  for (let i = firstFrom(index.rows, from); (index.rows[i] ?? Infinity) <= to; i++) {
    cursor.at = index.starts[i] ?? 0;
    const row = index.rows[i] ?? 0;
    // The same row once more holds nothing, or the file would have been refused.
    if (views.at(-1)?.row === row) continue;
    const view = rowAt(cursor, row, source, context);
    if (view !== null) views.push(view);
  }
  return views;
}

/** `null`: the row is as any other. */
function rowAt(
  cursor: ReturnType<typeof cursorAt>,
  row: number,
  { styleOfColumn }: RowSource,
  context: CellContext,
): RowView | null {
  if (nextTag(cursor) !== ROW) throw broken(cursor, cursor.at);
  readRowHead(cursor, head);
  const { height, hidden, style } = head;
  const cells: RowView['cells'][number][] = [];
  const inherited = style === 0 ? styleOfColumn : () => style;
  const at = { row, column: -1 };
  for (let tag = cursor.empty ? -ROW : nextTag(cursor); tag !== -ROW; tag = nextTag(cursor)) {
    if (tag === CELL) {
      const cell = viewCell(cursor, at, context, inherited);
      if (cell !== null) cells.push(cell);
    } else if (tag === OTHER) skipElement(cursor);
    else throw broken(cursor, cursor.at);
  }
  const isPlain = cells.length === 0 && Number.isNaN(height) && !hidden && style === 0;
  const known = style < context.styles.styles.length ? style : 0;
  return isPlain ? null : { row, height: Number.isNaN(height) ? null : height, hidden, style: known, cells };
}

const head: RowHead = { row: -1, height: Number.NaN, hidden: false, style: 0 };
