import { bufferOf } from './bufferPool';

/**
 * UTF-8 bytes being gathered 字节缓冲. A text of both Latin and Chinese letters is kept by the engine at two bytes a
 * letter and slow to encode as a whole; written piece by piece, the fixed pieces are copies of bytes.
 */
export interface ByteSink {
  bytes: Uint8Array;
  at: number;
}

export function byteSink(room: number): ByteSink {
  return { bytes: bufferOf(room), at: 0 };
}

export function putBytes(sink: ByteSink, bytes: Uint8Array): void {
  makeRoom(sink, bytes.length);
  sink.bytes.set(bytes, sink.at);
  sink.at += bytes.length;
}

/** A text; half a surrogate pair becomes U+FFFD, as `TextEncoder` has it. */
export function putText(sink: ByteSink, text: string): void {
  makeRoom(sink, text.length * 3);
  const { bytes } = sink;
  let { at } = sink;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes[at++] = unit;
    else if (unit < 0x800) {
      bytes[at++] = 0xc0 | (unit >> 6);
      bytes[at++] = 0x80 | (unit & 0x3f);
    } else if (unit >= 0xd800 && unit <= 0xdfff) {
      const point = text.codePointAt(i) ?? unit;
      if (point > 0xffff) i += 1;
      at = putPoint(bytes, at, point > 0xffff ? point : 0xfffd);
    } else at = putPoint(bytes, at, unit);
  }
  sink.at = at;
}

/** A text that needs no escape; `false`, and some of it put, if it does. A lone `_` may be the start of one. */
export function putPlain(sink: ByteSink, text: string): boolean {
  makeRoom(sink, text.length * 3);
  const { bytes } = sink;
  let { at } = sink;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      if (unit < 0x20 || unit === AMPERSAND || unit === LESS || unit === GREATER || unit === UNDERSCORE)
        return false;
      bytes[at++] = unit;
    } else if (unit < 0x800) {
      bytes[at++] = 0xc0 | (unit >> 6);
      bytes[at++] = 0x80 | (unit & 0x3f);
    } else if (unit < 0xd800 || (unit > 0xdfff && unit < 0xfffe)) at = putPoint(bytes, at, unit);
    else return false;
  }
  sink.at = at;
  return true;
}

export function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** What was gathered, handed over whole: the sink is empty again and goes on with another buffer of its size. */
export function handedOver(sink: ByteSink): Uint8Array {
  const bytes = sink.bytes.subarray(0, sink.at);
  sink.bytes = bufferOf(sink.bytes.length);
  sink.at = 0;
  return bytes;
}

/** What was gathered; the sink is empty again and shares nothing with it. */
export function taken(sink: ByteSink): Uint8Array {
  const bytes = sink.bytes.slice(0, sink.at);
  sink.at = 0;
  return bytes;
}

/** A code point of three or four bytes. */
function putPoint(bytes: Uint8Array, start: number, point: number): number {
  let at = start;
  if (point > 0xffff) {
    bytes[at++] = 0xf0 | (point >> 18);
    bytes[at++] = 0x80 | ((point >> 12) & 0x3f);
  } else bytes[at++] = 0xe0 | (point >> 12);
  bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
  bytes[at++] = 0x80 | (point & 0x3f);
  return at;
}

/** Room for so many more bytes. */
export function makeRoom(sink: ByteSink, more: number): void {
  const needed = sink.at + more;
  if (needed <= sink.bytes.length) return;
  const roomier = new Uint8Array(Math.max(needed, sink.bytes.length * 2));
  roomier.set(sink.bytes.subarray(0, sink.at));
  sink.bytes = roomier;
}

const AMPERSAND = 0x26;
const LESS = 0x3c;
const GREATER = 0x3e;
const UNDERSCORE = 0x5f;
