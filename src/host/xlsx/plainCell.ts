import type { ByteCursor } from './byteCursor';

/** A cell in the plainest form, as `scanPlainCell` found it. */
export interface PlainCell {
  row: number;
  column: number;
  style: number;
  /** Whether `value` numbers a shared string. */
  shared: boolean;
  value: number;
}

/**
 * Reads a cell written the way Excel writes nearly all: `<c r="B7" s="3" t="s"><v>12</v></c>`, `<c` just passed. Where
 * a single byte differs it says `false`, has moved nothing, and the general scanner reads the cell.
 */
export function scanPlainCell(cursor: ByteCursor, cell: PlainCell): boolean {
  if (cursor.prefix.length > 0) return false;
  const { bytes } = cursor;
  let at = plainAddress(bytes, cursor.at, cell);
  if (at > 0) at = plainStyle(bytes, at, cell);
  if (at < 0) return false;
  cell.shared = bytes[at] === SPACE;
  if (cell.shared) {
    if (!isAttribute(bytes, at, 0x74) || bytes[at + 4] !== 0x73 || bytes[at + 5] !== QUOTE) return false;
    at += 6;
  }
  return scanPlainValue(cursor, cell, at);
}

/** Behind ` r="B7"`, or -1. */
function plainAddress(bytes: Uint8Array, from: number, cell: PlainCell): number {
  if (!isAttribute(bytes, from, 0x72)) return -1;
  const letters = from + 4;
  let at = letters;
  let column = 0;
  for (let byte = bytes[at] ?? 0; byte >= 0x41 && byte <= 0x5a; byte = bytes[++at] ?? 0)
    column = column * 26 + byte - 0x40;
  if (at === letters || at - letters > 3) return -1;
  const digits = at;
  let row = 0;
  for (let digit = (bytes[at] ?? 0) - ZERO; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - ZERO)
    row = row * 10 + digit;
  if (row === 0 || at - digits > 7 || bytes[at] !== QUOTE) return -1;
  cell.row = row - 1;
  cell.column = column - 1;
  return at + 1;
}

/** Behind ` s="3"` or where it could stand; -1 when it is no number. */
function plainStyle(bytes: Uint8Array, from: number, cell: PlainCell): number {
  cell.style = 0;
  if (!isAttribute(bytes, from, 0x73)) return from;
  let at = from + 4;
  for (let digit = (bytes[at] ?? 0) - ZERO; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - ZERO)
    cell.style = cell.style * 10 + digit;
  return at === from + 4 || at - from > 11 || bytes[at] !== QUOTE ? -1 : at + 1;
}

/** Whether an attribute of one letter begins here: ` r="`. */
function isAttribute(bytes: Uint8Array, at: number, name: number): boolean {
  return bytes[at + 1] === name && bytes[at] === SPACE && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE;
}

/** `><v>12.5</v></c>`, at most 15 digits: divided once by an exact power of ten, which rounds as `Number` does. */
function scanPlainValue(cursor: ByteCursor, cell: PlainCell, from: number): boolean {
  const { bytes } = cursor;
  let at = from;
  if (bytes[at] !== GT || bytes[at + 1] !== LT || bytes[at + 2] !== 0x76 || bytes[at + 3] !== GT)
    return false;
  at += 4;
  const negative = bytes[at] === MINUS;
  if (negative) at += 1;
  const start = at;
  let whole = 0;
  let dot = -1;
  for (let byte = bytes[at] ?? 0; byte !== LT; byte = bytes[++at] ?? 0) {
    if (byte >= ZERO && byte <= ZERO + 9) whole = whole * 10 + byte - ZERO;
    else if (byte === DOT && dot < 0) dot = at;
    else return false;
  }
  const digits = at - start - (dot < 0 ? 0 : 1);
  if (digits === 0 || digits > 15) return false;
  if (bytes[at + 1] !== SLASH || bytes[at + 2] !== 0x76 || bytes[at + 3] !== GT) return false;
  if (bytes[at + 4] !== LT || bytes[at + 5] !== SLASH || bytes[at + 6] !== 0x63 || bytes[at + 7] !== GT)
    return false;
  const value = dot < 0 ? whole : whole / (POWERS[at - dot - 1] ?? 1);
  cell.value = negative ? 0 - value : value;
  cursor.at = at + 8;
  return true;
}

const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);
const SPACE = 0x20;
const QUOTE = 0x22;
const MINUS = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const ZERO = 0x30;
const LT = 0x3c;
const EQUALS = 0x3d;
const GT = 0x3e;
