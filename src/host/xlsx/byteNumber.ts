import { type ByteCursor, LT, broken } from './byteCursor';
import { elementText } from './byteText';

/**
 * The number an element holds, as the nearest double; `null` when it is empty. Leaves its end tag. Up to 15 digits are
 * read as a whole number and divided once by an exact power of ten, which rounds as `Number` does and is much faster.
 */
export function numberOf(cursor: ByteCursor, code: number): number | null {
  const { bytes } = cursor;
  const start = bytes[cursor.at] === MINUS ? cursor.at + 1 : cursor.at;
  let at = start;
  let whole = 0;
  let dot = -1;
  for (let byte = bytes[at] ?? LT; byte !== LT; byte = bytes[++at] ?? LT) {
    if (byte >= ZERO && byte <= ZERO + 9) whole = whole * 10 + byte - ZERO;
    else if (byte === DOT && dot < 0) dot = at;
    else return slowNumber(cursor, code);
  }
  const digits = at - start - (dot < 0 ? 0 : 1);
  if (digits === 0 || digits > 15 || !leaveTag(cursor, at, code)) return slowNumber(cursor, code);
  const value = dot < 0 ? whole : whole / (POWERS[at - dot - 1] ?? 1);
  return bytes[start - 1] === MINUS ? 0 - value : value;
}

/** A whole number in an attribute's value, `-1` when it is none. */
export function wholeOf(cursor: ByteCursor): number {
  let whole = 0;
  for (let at = cursor.valueAt; at < cursor.valueEnd; at++) {
    const digit = (cursor.bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    whole = whole * 10 + digit;
  }
  return cursor.valueEnd === cursor.valueAt ? -1 : whole;
}

/** Passes `</v>` when it stands there without prefix or spaces, as nearly always. */
function leaveTag(cursor: ByteCursor, at: number, code: number): boolean {
  const { bytes } = cursor;
  if (bytes[at + 1] !== 0x2f || bytes[at + 2] !== code || bytes[at + 3] !== 0x3e) return false;
  cursor.at = at + 4;
  return true;
}

function slowNumber(cursor: ByteCursor, code: number): number | null {
  const { at } = cursor;
  const text = elementText(cursor, code).trim();
  if (text === '') return null;
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(value)) throw broken(cursor, at);
  return value;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu;
const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
