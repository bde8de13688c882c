import { type Entry, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/index-native.js';
import { HostError } from '../workbook';
import { giveBack } from './bufferPool';
import type { Package } from './package';
import { partNamed } from './package';

/** What a part shall hold; large ones come in chunks, made while they are packed. */
export type PartContent =
  string | Uint8Array | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/**
 * A new file with the edits made: `null` removes a part, a name that is there replaces it in its place, any other is
 * added at the end in the map's order. Every other entry is handed on as it is, packed bytes and all. The same input
 * gives the same bytes.
 */
export async function savePackage(
  pkg: Package,
  edits: ReadonlyMap<string, PartContent | null>,
): Promise<Uint8Array> {
  const writer: Writer = new ZipWriter(new Uint8ArrayWriter(), OPTIONS);
  const left = new Map([...edits].map(([name, content]) => [keyOf(name), { name, content }]));
  for (const entry of pkg.entries) {
    const edit = left.get(keyOf(entry.filename));
    left.delete(keyOf(entry.filename));
    if (edit === undefined) await handOn(writer, pkg, entry);
    else if (edit.content !== null) await put(writer, pkg, { name: entry.filename, content: edit.content });
  }
  for (const { name, content } of left.values()) {
    if (content !== null) await put(writer, pkg, { name: name.replace(/^\//u, ''), content });
  }
  return writer.close();
}

type Writer = ZipWriter<Uint8Array>;

/** No ZIP64: some spreadsheet programs cannot read it, and no workbook the guard lets in needs it. */
const OPTIONS = { useWebWorkers: false, extendedTimestamp: false, zip64: false } as const;
/** 1980-01-01 00:00, the first moment a zip can name: our parts bear no clock, so equal content is equal bytes. */
const NO_TIME = 0x00210000;
const GZIP_HEADER = 10;
const GZIP_TRAILER = 8;
const MAX_PART = 0xffffffff;
const CHUNK = 1 << 18;

function keyOf(name: string): string {
  return name.toLowerCase().replace(/^\//u, '');
}

async function handOn(writer: Writer, pkg: Package, entry: Entry): Promise<void> {
  if (entry.directory) {
    await writer.add(entry.filename, undefined, { entry });
    return;
  }
  const packed = partNamed(pkg, entry.filename)?.packed ?? new Uint8Array();
  // Sizes and CRC are known beforehand here, so no descriptor needs to follow the data.
  await writer.add(entry.filename, new Uint8ArrayReader(packed), {
    entry,
    passThrough: true,
    dataDescriptor: false,
  });
}

async function put(
  writer: Writer,
  pkg: Package,
  part: { name: string; content: PartContent },
): Promise<void> {
  const counted = { size: 0 };
  const gzip = await pkg.codec.deflate(chunksOf(part.content, counted), giveBack);
  if (counted.size > MAX_PART) throw new HostError('package-too-large', { part: part.name });
  const crc = new DataView(gzip.buffer, gzip.byteOffset + gzip.length - GZIP_TRAILER).getUint32(0, true);
  await writer.add(part.name, new Uint8ArrayReader(gzip.subarray(GZIP_HEADER, gzip.length - GZIP_TRAILER)), {
    passThrough: true,
    compressionMethod: 8,
    uncompressedSize: counted.size,
    crc32: crc,
    rawLastModDate: NO_TIME,
    msDosCompatible: true,
    dataDescriptor: false,
  });
}

/** Gathers small texts before encoding them: packers are slow on crumbs. */
async function* chunksOf(content: PartContent, counted: { size: number }): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let pending = '';
  const count = (bytes: Uint8Array): Uint8Array => {
    counted.size += bytes.length;
    return bytes;
  };
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
  for await (const piece of pieces) {
    if (typeof piece === 'string') {
      pending += piece;
      if (pending.length < CHUNK) continue;
    }
    if (pending !== '') yield count(encoder.encode(pending));
    pending = '';
    if (typeof piece !== 'string') yield count(piece);
  }
  if (pending !== '') yield count(encoder.encode(pending));
}
