import { HostError } from '../workbook';

/**
 * A place in the bytes of a large XML part, moved on by the functions below. It is changed in place, and names and
 * values are offsets instead of texts, because a workbook has millions of them.
 */
export interface ByteCursor {
  readonly bytes: Uint8Array;
  readonly part: string;
  /** Bytes of the prefix the part's elements bear, with its colon; empty when they bear none. */
  readonly prefix: Uint8Array;
  at: number;
  /** Whether the tag just left ended in `/>`. */
  empty: boolean;
  /** Of the tag or attribute just met, prefix and all. */
  nameAt: number;
  nameEnd: number;
  /** Of the attribute just met, between the quotes. */
  valueAt: number;
  valueEnd: number;
}

/** `prefix` as in `x:worksheet`: `x`, or empty. */
export function cursorAt(bytes: Uint8Array, part: string, prefix: string): ByteCursor {
  const prefixBytes = new TextEncoder().encode(prefix === '' ? '' : `${prefix}:`);
  const at = bytes[0] === 0xef ? 3 : 0;
  return {
    bytes,
    part,
    prefix: prefixBytes,
    at,
    empty: false,
    nameAt: 0,
    nameEnd: 0,
    valueAt: 0,
    valueEnd: 0,
  };
}

/** What `nextTag` says of an element with a longer name or of another namespace. */
export const OTHER = 1;

/** A name of up to three letters as `nextTag` says it: `c` is 0x63, `row` 0x726f77. */
export function tagCode(name: string): number {
  return new TextEncoder().encode(name).reduce((code, byte) => (code << 8) | byte, 0);
}

/** Moves behind the name of the next tag, over white space and comments. End tags have negative codes. */
export function nextTag(cursor: ByteCursor): number {
  const { bytes } = cursor;
  let at = cursor.at;
  for (;;) {
    while (bytes[at] !== LT) {
      if ((bytes[at] ?? LT) > SPACE) throw broken(cursor, at);
      at++;
    }
    const second = bytes[at + 1];
    if (second !== BANG && second !== QUESTION) break;
    at = afterDeclaration(cursor, at);
  }
  const closes = bytes[at + 1] === SLASH;
  cursor.at = cursor.nameAt = at + (closes ? 2 : 1);
  return closes ? -nameCode(cursor) : nameCode(cursor);
}

function nameCode(cursor: ByteCursor): number {
  const { bytes, prefix } = cursor;
  let at = cursor.at;
  let foreign = false;
  for (let i = 0; i < prefix.length && !foreign; i++) foreign = bytes[at + i] !== prefix[i];
  if (!foreign) at += prefix.length;
  const start = at;
  let code = 0;
  let byte = bytes[at] ?? 0;
  while (byte > SPACE && byte !== GT && byte !== SLASH && byte !== LT) {
    if (byte === COLON) foreign = true;
    code = (code << 8) | byte;
    byte = bytes[++at] ?? 0;
  }
  if (at === start || byte === LT || byte === 0) throw broken(cursor, at);
  cursor.nameEnd = cursor.at = at;
  return foreign || at - start > 3 ? OTHER : code;
}

/** Moves over the next attribute, or, when there is none, behind the tag: then `empty` says how it ended. */
export function nextAttribute(cursor: ByteCursor): boolean {
  const { bytes } = cursor;
  let at = cursor.at;
  let byte = bytes[at] ?? LT;
  while (byte <= SPACE) byte = bytes[++at] ?? LT;
  if (byte === GT || byte === SLASH) {
    cursor.empty = byte === SLASH;
    cursor.at = cursor.empty ? at + 2 : at + 1;
    if (bytes[cursor.at - 1] !== GT) throw broken(cursor, at);
    return false;
  }
  cursor.nameAt = at;
  while (byte > SPACE && byte !== EQUALS && byte !== LT && byte !== GT) byte = bytes[++at] ?? LT;
  cursor.nameEnd = at;
  while (byte <= SPACE) byte = bytes[++at] ?? LT;
  if (byte !== EQUALS) throw broken(cursor, at);
  byte = bytes[++at] ?? LT;
  while (byte <= SPACE) byte = bytes[++at] ?? LT;
  if (byte !== QUOTE && byte !== APOSTROPHE) throw broken(cursor, at);
  const quote = byte;
  cursor.valueAt = ++at;
  for (byte = bytes[at] ?? LT; byte !== quote; byte = bytes[++at] ?? LT)
    if (byte === LT) throw broken(cursor, at);
  cursor.valueEnd = at;
  cursor.at = at + 1;
  return true;
}

/** Moves behind a tag whose attributes do not matter; says whether it was `<a/>`. */
export function skipAttributes(cursor: ByteCursor): boolean {
  let more = nextAttribute(cursor);
  while (more) more = nextAttribute(cursor);
  return cursor.empty;
}

/** Moves behind an element with all that is in it; the name of its start tag was just passed. */
export function skipElement(cursor: ByteCursor): void {
  let depth = skipAttributes(cursor) ? 0 : 1;
  while (depth > 0) {
    const next = cursor.bytes.indexOf(LT, cursor.at);
    if (next < 0) throw broken(cursor, cursor.bytes.length);
    cursor.at = next;
    const closes = nextTag(cursor) < 0;
    const empty = skipAttributes(cursor);
    if (closes) depth--;
    else if (!empty) depth++;
  }
}

/** The place behind a comment, instruction or CDATA section. */
export function afterDeclaration(cursor: ByteCursor, at: number): number {
  const { bytes, part } = cursor;
  const starts = (mark: string): boolean => matches(bytes, at, mark);
  const end = starts('<?') ? '?>' : starts('<!--') ? '-->' : starts('<![CDATA[') ? ']]>' : null;
  if (end === null && starts('<!DOCTYPE')) throw new HostError('package-doctype', { part });
  if (end === null) throw broken(cursor, at);
  let close = bytes.indexOf(GT, at + (end === '-->' ? 6 : 2));
  while (close >= 0 && !matches(bytes, close - end.length + 1, end)) close = bytes.indexOf(GT, close + 1);
  if (close < 0) throw broken(cursor, at);
  return close + 1;
}

/** Whether ASCII text stands at a place, letters in either case. */
export function matches(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const byte = bytes[at + i] ?? 0;
    const wanted = text.charCodeAt(i);
    if (byte !== wanted && !(wanted >= 0x41 && wanted <= 0x5a && byte === wanted + 0x20)) return false;
  }
  return true;
}

export function broken(cursor: ByteCursor, at: number): HostError {
  return new HostError('package-corrupt', { part: cursor.part, at: String(at) });
}

export const LT = 0x3c;
export const SLASH = 0x2f;
const GT = 0x3e;
const SPACE = 0x20;
const BANG = 0x21;
const QUESTION = 0x3f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
