import { parseDay } from '../src/kernel/calendar';
import { type Area, FORMULA, type Grid, KIND } from '../src/sheet/grid';

/** Texts of one workbook; grids drawn with the same book share their codes, as a workbook's sheets do. */
export interface DrawnBook {
  readonly texts: string[];
  readonly codes: Map<string, number>;
}

export function drawnBook(): DrawnBook {
  return { texts: [], codes: new Map() };
}

export interface Drawing {
  readonly merges?: readonly Area[];
  readonly hiddenRows?: readonly number[];
  readonly mark?: string;
  readonly visibility?: Grid['visibility'];
  readonly book?: DrawnBook;
}

/**
 * A sheet as a clerk would draw it: a row a line, cells between `|`. `12.5` is a number, `'12.5` and anything else a
 * text, `2026-11-01` a date cell, `#N/A` an error, `TRUE` a boolean, `=?` a formula nobody calculated, `=12` one with
 * its result, nothing an empty cell. `·` stands for a text of blanks.
 */
export function grid(sheet: string, drawing: Drawing = {}): (rows: readonly string[]) => Grid {
  const book = drawing.book ?? drawnBook();
  return (drawn) => {
    const lines = (drawn[0] ?? '').replace(/^\n|\n\s*$/gu, '').split('\n');
    const cells = lines.map((line) => line.split('|').map((cell) => cell.trim()));
    const rows = cells.flatMap((row, at) => (row.some((cell) => cell !== '') ? [at] : []));
    const width = Math.max(...cells.map((row) => row.length));
    const columns = Array.from({ length: width }, (_, column) => {
      const kinds = new Uint8Array(rows.length);
      const values = new Float64Array(rows.length);
      rows.forEach((row, i) => {
        const [kind, value] = valueOf(cells[row]?.[column] ?? '', book);
        kinds[i] = kind;
        values[i] = value;
      });
      return kinds.some((kind) => kind !== KIND.blank) ? { kinds, values } : undefined;
    });
    return {
      sheet,
      visibility: drawing.visibility ?? 'visible',
      mark: drawing.mark ?? null,
      rows: Int32Array.from(rows),
      columns,
      texts: book.texts,
      merges: drawing.merges ?? [],
      hiddenRows: new Set(drawing.hiddenRows ?? []),
    };
  };
}

function valueOf(cell: string, book: DrawnBook): readonly [number, number] {
  if (cell === '') return [KIND.blank, 0];
  if (cell === '·') return [KIND.text, code(' \u3000', book)];
  if (cell === '=?') return [KIND.uncached | FORMULA, 0];
  if (cell === 'TRUE' || cell === 'FALSE') return [KIND.boolean, cell === 'TRUE' ? 1 : 0];
  if (/^#[A-Z/0]+[!?]?$/u.test(cell)) return [KIND.error, code(cell, book)];
  const day = parseDay(cell);
  if (day !== null) return [KIND.date, day];
  if (/^=?-?\d+(\.\d+)?$/u.test(cell)) {
    const formula = cell.startsWith('=') ? FORMULA : 0;
    return [KIND.number | formula, Number(cell.replace('=', ''))];
  }
  return [KIND.text, code(cell.replace(/^'/u, ''), book)];
}

function code(text: string, book: DrawnBook): number {
  const known = book.codes.get(text) ?? book.texts.push(text) - 1;
  book.codes.set(text, known);
  return known;
}
