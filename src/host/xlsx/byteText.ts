import {
  type ByteCursor,
  LT,
  SLASH,
  afterDeclaration,
  broken,
  matches,
  nextTag,
  skipAttributes,
  skipElement,
  tagCode,
} from './byteCursor';
import { decodeEntities, decodeEscapes } from './entities';
import { decodedBy } from './strictText';

/** The text of an element that holds nothing else; its start tag was just left, its end tag is left too. */
export function elementText(cursor: ByteCursor, code: number): string {
  const start = cursor.at;
  const end = cursor.bytes.indexOf(LT, start);
  if (end < 0 || end - start > MAX_BYTES) throw broken(cursor, start);
  cursor.at = end;
  const text =
    cursor.bytes[end + 1] === SLASH
      ? decodeEntities(decode(cursor, start, end), cursor.part)
      : partedText(cursor, start);
  endTag(cursor, code);
  return decodeEscapes(text);
}

/** Moves behind the end tag of an element that holds text of no interest. */
export function skipText(cursor: ByteCursor, code: number): void {
  const end = cursor.bytes.indexOf(LT, cursor.at);
  if (end < 0 || cursor.bytes[end + 1] !== SLASH) {
    elementText(cursor, code);
    return;
  }
  cursor.at = end;
  endTag(cursor, code);
}

/** Moves behind an end tag, which must be that of the element. */
function endTag(cursor: ByteCursor, code: number): void {
  if (nextTag(cursor) !== -code || skipAttributes(cursor)) throw broken(cursor, cursor.at);
}

/** The text of `<si>` or `<is>`: its runs joined, the phonetic guide (`rPh`, how to pronounce it) left out. */
export function richText(cursor: ByteCursor, code: number): string {
  const plain = plainText(cursor, code);
  if (plain !== null) return plain;
  let text = '';
  let inRun = false;
  for (;;) {
    const tag = nextTag(cursor);
    if (tag === T) {
      if (!skipAttributes(cursor)) text += elementText(cursor, T);
    } else if (tag === R && !inRun) {
      inRun = !skipAttributes(cursor);
    } else if (tag === -R && inRun) {
      inRun = skipAttributes(cursor);
    } else if (tag === -code && !inRun) {
      skipAttributes(cursor);
      return text;
    } else if (tag > 0) {
      skipElement(cursor);
    } else {
      throw broken(cursor, cursor.at);
    }
  }
}

/** `<t>text</t></si>` without anything to be resolved, as nearly all texts stand; `null` where any byte differs. */
function plainText(cursor: ByteCursor, code: number): string | null {
  const { bytes, at } = cursor;
  if (cursor.prefix.length > 0) return null;
  if (bytes[at] !== LT || bytes[at + 1] !== T || bytes[at + 2] !== GT) return null;
  let end = at + 3;
  for (let byte = bytes[end] ?? 0; byte !== LT; byte = bytes[++end] ?? 0) {
    if (byte === AMPERSAND || byte === UNDERSCORE || byte < SPACE) return null;
  }
  if (end - at > MAX_BYTES || bytes[end + 1] !== SLASH || bytes[end + 2] !== T || bytes[end + 3] !== GT)
    return null;
  if (bytes[end + 4] !== LT || bytes[end + 5] !== SLASH || bytes[end + 8] !== GT) return null;
  if (((bytes[end + 6] ?? 0) << 8) + (bytes[end + 7] ?? 0) !== code) return null;
  cursor.at = end + 9;
  return decode(cursor, at + 3, end);
}

const GT = 0x3e;
const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;
const SPACE = 0x20;

/** A cell holds 32,767 characters; written as references they take ten bytes each. */
const MAX_BYTES = 32767 * 10;
const T = tagCode('t');
const R = tagCode('r');

/** Text with CDATA sections or comments in it. */
function partedText(cursor: ByteCursor, start: number): string {
  const pieces: string[] = [];
  let from = start;
  while (cursor.bytes[cursor.at + 1] !== SLASH) {
    pieces.push(decodeEntities(decode(cursor, from, cursor.at), cursor.part));
    from = afterDeclaration(cursor, cursor.at);
    if (matches(cursor.bytes, cursor.at, '<![CDATA[')) pieces.push(decode(cursor, cursor.at + 9, from - 3));
    cursor.at = cursor.bytes.indexOf(LT, from);
    if (cursor.at < 0) throw broken(cursor, from);
  }
  return pieces.join('') + decodeEntities(decode(cursor, from, cursor.at), cursor.part);
}

function decode(cursor: ByteCursor, start: number, end: number): string {
  const text = decodedBy(UTF8, cursor.bytes.subarray(start, end));
  if (text === null) throw broken(cursor, start);
  return text;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
