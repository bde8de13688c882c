import { HostError, type HostErrorCode } from '../workbook';
import { sniff } from './sniff';

/**
 * What a file may be before anything of it is unpacked. Real workbooks pack about 10:1, a million-row one is 60 MB
 * around 400 MB of XML; a bomb packs 200:1 and more.
 */
export const LIMITS = {
  fileBytes: 64 * 2 ** 20,
  parts: 2000,
  partBytes: 512 * 2 ** 20,
  totalBytes: 2 ** 30,
  /** Unpacked to packed, for parts larger than `ratioFrom`. */
  ratio: 200,
  ratioFrom: 2 ** 20,
  /** Places for cells in the grids of a workbook. */
  cells: 20_000_000,
} as const;

/** Refuses by size and by what the bytes are. */
export function guardBytes(bytes: Uint8Array): void {
  if (bytes.length > LIMITS.fileBytes) {
    throw new HostError('file-too-large', {
      limit: megabytes(LIMITS.fileBytes),
      found: megabytes(bytes.length),
    });
  }
  const found = sniff(bytes);
  if (found.kind === 'zip') return;
  throw new HostError(REFUSED[found.kind], 'encoding' in found ? { encoding: found.encoding } : {});
}

/** Refuses while the directory is read, so that a zip of a million entries costs two thousand. */
export function guardEntry(entry: { filename: string; encrypted: boolean }, count: number): void {
  const { filename: part } = entry;
  if (count > LIMITS.parts) throw new HostError('package-too-many-parts', { limit: String(LIMITS.parts) });
  if (entry.encrypted) throw new HostError('is-encrypted', { part });
  const unsafe = part.includes('\\') || part.includes('\0') || /^\/|^[a-z]:/iu.test(part);
  if (unsafe || part.split('/').includes('..')) throw new HostError('package-bad-path', { part });
}

/** Refuses by names, declared sizes and methods of the parts. */
export function guardParts(parts: readonly GuardedPart[]): void {
  guardType(parts);
  const names = new Set<string>();
  let total = 0;
  for (const part of parts) {
    const name = part.name.toLowerCase();
    if (names.has(name)) throw new HostError('package-duplicate-part', { part: part.name });
    names.add(name);
    total += part.size;
    guardSize(part, total);
  }
  guardOverlap(parts);
}

/** Refuses macros declared under a harmless name; `contentType` as `[Content_Types].xml` writes it. */
export function guardContentType(contentType: string): void {
  if (/binary\.macroEnabled/iu.test(contentType)) throw new HostError('is-xlsb');
  if (/macroEnabled|vbaProject|macrosheet/iu.test(contentType))
    throw new HostError('is-macro', { found: contentType });
}

interface GuardedPart {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly method: number;
  readonly size: number;
}

const REFUSED = {
  empty: 'file-empty',
  xls: 'is-xls',
  encrypted: 'is-encrypted',
  html: 'is-html',
  text: 'is-csv',
  other: 'not-a-workbook',
} as const satisfies Record<string, HostErrorCode>;

function guardType(parts: readonly GuardedPart[]): void {
  const has = (pattern: RegExp): boolean => parts.some((part) => pattern.test(part.name));
  if (has(/^xl\/workbook\.bin$/iu)) throw new HostError('is-xlsb');
  if (has(/(?:^|\/)vbaProject\.bin$|^xl\/macrosheets\//iu)) throw new HostError('is-macro');
  const mime = parts.find((part) => part.name === 'mimetype');
  // OpenDocument demands that this part comes first and unpacked.
  const declared = mime?.method === 0 ? String.fromCharCode(...mime.packed.subarray(0, 100)) : '';
  if (declared.includes('opendocument.spreadsheet')) throw new HostError('is-ods');
  if (!has(/^\[Content_Types\]\.xml$/iu)) throw new HostError('not-a-workbook');
}

function guardSize(part: GuardedPart, total: number): void {
  const { name, packed, method, size } = part;
  if (method !== 8 && (method !== 0 || size !== packed.length))
    throw new HostError('package-corrupt', { part: name });
  if (size > LIMITS.partBytes) {
    throw new HostError('package-too-large', {
      part: name,
      limit: megabytes(LIMITS.partBytes),
      found: megabytes(size),
    });
  }
  if (total > LIMITS.totalBytes) {
    throw new HostError('package-too-large', {
      part: name,
      limit: megabytes(LIMITS.totalBytes),
      found: megabytes(total),
    });
  }
  if (size > LIMITS.ratioFrom && size > packed.length * LIMITS.ratio) {
    const found = `${Math.round(size / Math.max(1, packed.length))}:1`;
    throw new HostError('package-too-large', { part: name, limit: `${LIMITS.ratio}:1`, found });
  }
}

/** Parts that share bytes unpack to more than their file could hold: no honest zip has them. */
function guardOverlap(parts: readonly GuardedPart[]): void {
  const sorted = parts
    .filter((part) => part.packed.length > 0)
    .sort((a, b) => a.packed.byteOffset - b.packed.byteOffset);
  sorted.reduce((end, { name, packed }) => {
    if (packed.byteOffset < end) throw new HostError('package-corrupt', { part: name });
    return packed.byteOffset + packed.length;
  }, 0);
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)} MB`;
}
