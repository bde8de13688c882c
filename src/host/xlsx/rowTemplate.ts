import { byteSink, putText, taken } from './byteSink';
import { digitsOf } from './numberBytes';

/**
 * XML with row numbers in it 行号模板, in pieces: a number stands for that row of the page, 0 the first. The bytes are
 * made once for numbers of so many digits; for each page only the digits are written over.
 */
export interface RowTemplate {
  readonly pieces: readonly RowPiece[];
  /** By digits of the first row, where the last has as many. */
  readonly laidOut: Map<number, Layout>;
  readonly lastRow: number;
}

export type RowPiece = readonly (string | number)[];

interface Layout {
  readonly bytes: Uint8Array;
  /** Views of `bytes`. */
  readonly pieces: readonly Uint8Array[];
  /** Where in `bytes` the numbers of a row of the page begin. */
  readonly rows: readonly { readonly row: number; readonly places: Int32Array }[];
}

export function rowTemplate(pieces: readonly RowPiece[]): RowTemplate {
  const numbers = pieces.flatMap((piece) => piece.filter((part) => typeof part === 'number'));
  return { pieces, laidOut: new Map(), lastRow: numbers.reduce((last, row) => Math.max(last, row), 0) };
}

/** The pieces of a page that begins in the 1-based row `first`; good until the next call. */
export function piecesFrom(template: RowTemplate, first: number): readonly Uint8Array[] {
  const digits = digitsOf(first);
  const isEven = digitsOf(first + template.lastRow) === digits;
  let layout = isEven ? template.laidOut.get(digits) : undefined;
  if (layout === undefined) {
    layout = layoutOf(template.pieces, first);
    if (isEven) template.laidOut.set(digits, layout);
  } else renumber(layout, first);
  return layout.pieces;
}

function layoutOf(pieces: readonly RowPiece[], first: number): Layout {
  const sink = byteSink(1024);
  const ends: number[] = [];
  const rows = new Map<number, number[]>();
  for (const piece of pieces) {
    for (const part of piece) {
      if (typeof part === 'number') rows.set(part, [...(rows.get(part) ?? []), sink.at]);
      putText(sink, typeof part === 'number' ? String(first + part) : part);
    }
    ends.push(sink.at);
  }
  const bytes = taken(sink);
  return {
    bytes,
    pieces: ends.map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end)),
    rows: [...rows].map(([row, places]) => ({ row, places: Int32Array.from(places) })),
  };
}

/** Backwards, as a number gives its digits; all places of a row share them. */
function renumber({ bytes, rows }: Layout, first: number): void {
  for (const { row, places } of rows) {
    const number = first + row;
    let left = number;
    for (let digit = digitsOf(number) - 1; digit >= 0; digit -= 1) {
      const rest = (left / 10) | 0;
      const byte = ZERO + left - rest * 10;
      for (let i = 0; i < places.length; i += 1) bytes[(places[i] ?? 0) + digit] = byte;
      left = rest;
    }
  }
}

const ZERO = 0x30;
