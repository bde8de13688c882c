import type { CellValue, PageShape } from '../../documents/sheetModel';
import { columnName } from '../../sheet/grid';
import { type ByteSink, putBytes } from './byteSink';
import type { CellWriter } from './cellXml';
import { piecesFrom, type RowPiece, type RowTemplate, rowTemplate } from './rowTemplate';
import { constantParts, type SlotFill, slotFill } from './slotFill';

/** A shape compiled 版式编译: the XML between its slots, one piece more than there are, and what fills each slot. */
export interface CompiledShape {
  readonly between: RowTemplate;
  readonly fills: readonly SlotFill[];
  /** Its `<mergeCell>`s, in one piece. */
  readonly merges: RowTemplate;
  readonly rows: number;
}

/** Compiles a shape once for all its pages. */
export function compileShape(writer: CellWriter, shape: PageShape): CompiledShape {
  const { addressed } = writer;
  const fills: SlotFill[] = [];
  let open: (string | number)[] = [];
  const between: RowPiece[] = [];
  shape.rows.forEach(({ height, cells }, down) => {
    open.push(...(addressed ? ['<row r="', down, '"'] : ['<row']), ` ht="${height}" customHeight="1">`);
    let next = 0;
    for (const { column, style, content } of cells) {
      // A cell without address stands right of the one before it.
      open.push(
        ...(addressed ? [`<c r="${columnName(column)}`, down, '"'] : ['<c/>'.repeat(column - next), '<c']),
      );
      next = column + 1;
      if (content === 'slot') {
        fills.push(slotFill(writer, style));
        between.push(open);
        open = [];
      } else open.push(...constantParts(writer, style, content.constant));
    }
    open.push('</row>');
  });
  return {
    between: rowTemplate([...between, open]),
    fills,
    merges: rowTemplate([mergeParts(shape)]),
    rows: shape.rows.length,
  };
}

/** Puts the rows of a page that begins in the 1-based row `row`. */
export function putPage(
  sink: ByteSink,
  { between, fills }: CompiledShape,
  row: number,
  values: readonly CellValue[],
): void {
  const pieces = piecesFrom(between, row);
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i];
    if (piece !== undefined) putBytes(sink, piece);
    fills[i]?.(sink, values[i] ?? null, row);
  }
}

/** Puts the merges of such a page. */
export function putMerges(sink: ByteSink, { merges }: CompiledShape, row: number): void {
  for (const piece of piecesFrom(merges, row)) putBytes(sink, piece);
}

function mergeParts({ merges }: PageShape): RowPiece {
  return merges.flatMap(({ top, left, bottom, right }) => {
    const first = [`<mergeCell ref="${columnName(left)}`, top];
    return top === bottom && left === right
      ? [...first, '"/>']
      : [...first, `:${columnName(right)}`, bottom, '"/>'];
  });
}
