/**
 * How packed bytes become plain ones and back. Both sides speak gzip, not bare deflate, because its trailer makes
 * the native inflater check length and CRC-32 for nothing. The command line passes one over Node's zlib, which is
 * several times faster; everywhere else `streamCodec` serves.
 */
export interface Codec {
  /** The plain bytes of one gzip member; rejects if it is damaged or holds more than `size` bytes. */
  readonly inflate: (gzip: Uint8Array, size: number) => Promise<Uint8Array>;
  /** One gzip member with a plain ten-byte header. May say of each chunk when it is `done` with it, or never. */
  readonly deflate: (chunks: Chunks, done: (chunk: Uint8Array) => void) => Promise<Uint8Array>;
}

export type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** Over the streams every browser since 2023 has, and Node too. */
export const streamCodec: Codec = {
  async inflate(gzip, size) {
    const plain = new Uint8Array(size);
    let length = 0;
    for await (const chunk of piped([gzip], new DecompressionStream('gzip'))) {
      if (length + chunk.length > size) throw new RangeError('more bytes than declared');
      plain.set(chunk, length);
      length += chunk.length;
    }
    return plain.subarray(0, length);
  },
  async deflate(chunks) {
    const parts: Uint8Array[] = [];
    for await (const chunk of piped(chunks, new CompressionStream('gzip'))) parts.push(chunk);
    return joined(parts);
  },
};

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Reads with a reader, not with `for await` over the stream: Safari cannot iterate one. */
async function* piped(
  chunks: Chunks,
  through: CompressionStream | DecompressionStream,
): AsyncGenerator<Uint8Array> {
  const fed = feed(chunks, through.writable);
  // A failure shows on the reading side first; this keeps the writing side's copy of it from going unheard.
  fed.catch(() => undefined);
  const reader = through.readable.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    await fed;
  } finally {
    reader.releaseLock();
  }
}

async function feed(chunks: Chunks, writable: WritableStream<BufferSource>): Promise<void> {
  const writer = writable.getWriter();
  // The stream's type excludes shared memory, which no caller has.
  for await (const chunk of chunks) await writer.write(chunk as Uint8Array<ArrayBuffer>);
  await writer.close();
}
