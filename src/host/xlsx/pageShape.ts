import type { CellStyle, CellValue, PageShape } from '../../documents/sheetModel';
import { columnName } from '../../sheet/grid';
import { type ByteSink, putBytes, putText } from './byteSink';
import { cellRest, type CellWriter, numeral, styleAttribute, styleFor } from './cellXml';

/** A shape compiled 版式编译: fixed XML with holes between; `fixed` is one longer than `holes`. */
export interface CompiledShape {
  readonly fixed: readonly Uint8Array[];
  readonly holes: readonly Hole[];
  readonly rows: number;
}

/** Fills one hole of a page that begins in the 1-based sheet row `row`. */
type Hole = (sink: ByteSink, row: number, values: readonly CellValue[]) => void;

/** Compiles a shape once for all its pages. */
export function compileShape(writer: CellWriter, shape: PageShape): CompiledShape {
  const { addressed } = writer;
  const fixed: Uint8Array[] = [];
  const holes: Hole[] = [];
  let open = '';
  let slot = 0;
  const hole = (fill: Hole): void => {
    fixed.push(encoded(open));
    holes.push(fill);
    open = '';
  };
  shape.rows.forEach(({ height, cells }, down) => {
    open += '<row';
    if (addressed)
      hole((sink, row) => {
        putText(sink, ` r="${row + down}"`);
      });
    open += ` ht="${height}" customHeight="1">`;
    let next = 0;
    for (const { column, style, content } of cells) {
      // A cell without address stands right of the one before it.
      open += addressed ? '<c' : '<c/>'.repeat(column - next) + '<c';
      next = column + 1;
      const name = columnName(column);
      if (addressed)
        hole((sink, row) => {
          putText(sink, ` r="${name}${row + down}"`);
        });
      if (content === 'slot') hole(slotHole(writer, style, slot++));
      else if (variesByRow(content.constant)) hole(constantHole(writer, style, content.constant));
      else open += cellRest(writer, style, content.constant);
    }
    open += '</row>';
  });
  return { fixed: [...fixed, encoded(open)], holes, rows: shape.rows.length };
}

/** Puts the rows of one page. */
export function putPage(
  sink: ByteSink,
  shape: CompiledShape,
  row: number,
  values: readonly CellValue[],
): void {
  const { fixed, holes } = shape;
  for (let i = 0; i < fixed.length; i += 1) {
    const piece = fixed[i];
    if (piece !== undefined) putBytes(sink, piece);
    holes[i]?.(sink, row, values);
  }
}

/** From page to page most slots say the same again: its bytes are kept and copied. What varies most are numbers. */
function slotHole(writer: CellWriter, style: CellStyle, slot: number): Hole {
  let said = '';
  let bytes: Uint8Array | null = null;
  let beforeNumber: Uint8Array | null = null;
  return (sink, row, values) => {
    const value = values[slot] ?? null;
    if (value !== null && 'number' in value) {
      beforeNumber ??= encoded(`${styleAttribute(styleFor(writer, style, value))}><v>`);
      putBytes(sink, beforeNumber);
      putText(sink, numeral(value.number));
      putBytes(sink, AFTER_NUMBER);
      return;
    }
    const text = value !== null && 'text' in value ? value.text : null;
    if (text !== null && text === said && bytes !== null) {
      putBytes(sink, bytes);
      return;
    }
    const from = sink.at;
    putText(sink, cellRest(writer, style, value, row));
    if (text === null) return;
    said = text;
    bytes = sink.bytes.slice(from, sink.at);
  };
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const AFTER_NUMBER = encoded('</v></c>');

function constantHole(writer: CellWriter, style: CellStyle, constant: CellValue): Hole {
  return (sink, row) => {
    putText(sink, cellRest(writer, style, constant, row));
  };
}

function variesByRow(value: CellValue): boolean {
  return value !== null && 'formula' in value && value.formula.includes('{r');
}
