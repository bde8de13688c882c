import { columnName, parseCellName } from '../../sheet/grid';

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;

/** Texts, names of sheets, structured references, names, functions and numbers hide what only looks like a cell. */
const PIECES = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]`,
    String.raw`(?<cell>${CELL}(?::${CELL})?(?![\p{L}\p{N}_.(!\[]))`,
    String.raw`(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!$]))`,
    String.raw`(?<rows>\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.(!$]))`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d+(?:\.\d*)?(?:E[+-]?\d+)?`,
  ].join('|'),
  'gu',
);

/**
 * A formula as it reads some rows and columns further on 公式平移: relative addresses move, those with `$` stay; one
 * that would leave the sheet becomes `#REF!`, as in Excel.
 */
export function shiftedFormula(formula: string, down: number, right: number): string {
  return formula.replace(PIECES, (...match: unknown[]) => {
    const piece = String(match[0]);
    // The last argument of a replacer is the object of its named groups.
    const { cell, columns, rows } = match[match.length - 1] as Record<string, string | undefined>;
    if ((cell ?? columns ?? rows) === undefined) return piece;
    const ends = piece.split(':').map((end) => shifted(end, down, right));
    return ends.includes(null) ? '#REF!' : ends.join(':');
  });
}

/** `B$3`, `$B` or `3`; `null` when it would leave the sheet. */
function shifted(end: string, down: number, right: number): string | null {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/u.exec(end) ?? [];
  // In `$3` the sign stands where a column's would.
  const rowStays = fixedRow === '$' || (letters === '' && fixedColumn === '$');
  const place = parseCellName(`${letters === '' ? 'A' : letters}${digits === '' ? '1' : digits}`);
  if (place === null) return end;
  const row = rowStays ? place.row : place.row + down;
  const column = fixedColumn === '$' ? place.column : place.column + right;
  const outside =
    (letters !== '' && (column < 0 || column > 16383)) || (digits !== '' && (row < 0 || row > 1048575));
  if (outside) return null;
  const name = letters === '' ? '' : columnName(column);
  return fixedColumn + name + fixedRow + (digits === '' ? '' : String(row + 1));
}
