import { type Entry, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js/index-native.js';
import { HostError } from '../workbook';
import { type Codec, joined } from './codec';
import { crc32 } from './crc32';
import { guardBytes, guardEntry, guardParts } from './guard';
import { strictText } from './strictText';

/** A part 部件 of the package as it lies in the file. */
export interface Part {
  /** As written in the file: `xl/worksheets/sheet1.xml`. */
  readonly name: string;
  readonly packed: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly size: number;
  readonly crc: number;
}

/** An opened .xlsx file: guarded, its parts still packed and never changed. */
export interface Package {
  /** In file order. */
  readonly parts: readonly Part[];
  /** By lower-cased name: part names are compared without case. */
  readonly byName: ReadonlyMap<string, Part>;
  /** Every entry of the zip in file order, folders too, with the metadata `savePackage` hands on. */
  readonly entries: readonly Entry[];
  readonly codec: Codec;
}

/** Opens the zip; throws a `HostError` for whatever the guard refuses. */
export async function openPackage(bytes: Uint8Array, codec: Codec): Promise<Package> {
  guardBytes(bytes);
  const entries = await entriesOf(bytes);
  const parts = entries.filter((entry) => !entry.directory).map((entry) => partFrom(bytes, entry));
  guardParts(parts);
  return { parts, byName: new Map(parts.map((part) => [part.name.toLowerCase(), part])), entries, codec };
}

/** A leading slash, as relations and content types write it, is accepted. */
export function partNamed(pkg: Package, name: string): Part | undefined {
  return pkg.byName.get(name.toLowerCase().replace(/^\//u, ''));
}

/** The plain bytes of a part, its CRC checked. Nothing is cached: ask once. */
export async function bytesOf(pkg: Package, name: string): Promise<Uint8Array> {
  const part = partNamed(pkg, name);
  if (part === undefined) throw new HostError('package-corrupt', { part: name, found: 'missing' });
  const plain = part.method === 0 ? part.packed : await inflated(part, pkg.codec);
  if (plain.length !== part.size || (part.method === 0 && crc32(plain) !== part.crc))
    throw corrupt(part.name);
  return plain;
}

/** The text of an XML part, UTF-8 or (by its byte order mark) UTF-16. */
export async function textOf(pkg: Package, name: string): Promise<string> {
  return decoded(await bytesOf(pkg, name), name);
}

export function decoded(bytes: Uint8Array, part: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  const text = strictText(bytes, encoding);
  if (text === null) throw corrupt(part);
  return text;
}

async function inflated(part: Part, codec: Codec): Promise<Uint8Array> {
  const trailer = new DataView(new ArrayBuffer(8));
  trailer.setUint32(0, part.crc, true);
  trailer.setUint32(4, part.size, true);
  const gzip = joined([GZIP_HEADER, part.packed, new Uint8Array(trailer.buffer)]);
  // Inflaters reject with errors of many types; whichever it is, the bytes are at fault.
  return codec.inflate(gzip, part.size).catch(() => {
    throw corrupt(part.name);
  });
}

const GZIP_HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3);

async function entriesOf(bytes: Uint8Array): Promise<Entry[]> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), {
    useWebWorkers: false,
    filenameValidation: 'tolerant',
  });
  const entries: Entry[] = [];
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      guardEntry(entry, entries.length + 1);
      entries.push(entry);
    }
  } catch (error) {
    // The zip library has no error type of its own: what is not ours is its verdict on the file.
    throw error instanceof HostError ? error : corrupt('zip');
  }
  return entries;
}

/** Believes the central directory, after seeing that the local header is there and names the same part. */
function partFrom(bytes: Uint8Array, entry: Entry): Part {
  const { filename: name, offset, compressedSize, rawFilename } = entry;
  if (offset + LOCAL_HEADER > bytes.length) throw corrupt(name);
  const header = new DataView(bytes.buffer, bytes.byteOffset + offset, LOCAL_HEADER);
  const nameLength = header.getUint16(26, true);
  const start = offset + LOCAL_HEADER + nameLength + header.getUint16(28, true);
  const localName = bytes.subarray(offset + LOCAL_HEADER, offset + LOCAL_HEADER + nameLength);
  const same =
    localName.length === rawFilename.length && localName.every((byte, i) => byte === rawFilename[i]);
  if (header.getUint32(0, true) !== 0x04034b50 || !same || start + compressedSize > bytes.length) {
    throw corrupt(name);
  }
  const packed = bytes.subarray(start, start + compressedSize);
  return {
    name,
    packed,
    method: entry.compressionMethod,
    size: entry.uncompressedSize,
    crc: entry.crc32 ?? 0,
  };
}

const LOCAL_HEADER = 30;

function corrupt(part: string): HostError {
  return new HostError('package-corrupt', { part });
}
