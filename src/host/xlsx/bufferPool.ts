/**
 * Buffers that were packed, to be filled again 缓冲复用: a hundred megabytes pass through them on the way to a file, and
 * as much in new buffers would have the engine collect its garbage every few sheets.
 */
export function bufferOf(size: number): Uint8Array {
  const at = spare.findIndex(({ length }) => length === size);
  const [found] = at < 0 ? [] : spare.splice(at, 1);
  if (found !== undefined) return found;
  const made = new Uint8Array(size);
  if (size >= WORTH) ours.set(made.buffer, made);
  return made;
}

/** Takes back a chunk nobody will look at any more; one that is not from here, or only a part of it, is let be. */
export function giveBack(chunk: Uint8Array): void {
  const whole = ours.get(chunk.buffer);
  if (whole !== undefined && chunk.byteOffset === 0 && spare.length < MOST && !spare.includes(whole)) {
    spare.push(whole);
  }
}

const spare: Uint8Array[] = [];
const ours = new WeakMap<ArrayBufferLike, Uint8Array>();
const MOST = 4;
const WORTH = 1 << 16;
