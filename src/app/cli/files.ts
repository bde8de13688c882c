import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { HostError } from '../../host/workbook';
import type { Refusal } from '../../words/say';
import { errorCode } from './errorCode';

/** A file that could not be used, as a refusal. */
export class FileError extends Error {
  override readonly name = 'FileError';
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** The largest workbook that is read, in bytes; a larger one is refused before it is loaded. */
export const LARGEST_FILE = 64 * 1024 * 1024;

export async function readBytes(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR')
      throw new HostError('file-not-found', { file });
    throw new FileError({ code: 'cannot-read', facts: { file, reason: errorCode(error) } });
  });
  if (found.isDirectory()) throw new FileError({ code: 'is-folder', facts: { file } });
  if (found.size > LARGEST_FILE) {
    const [size, limit] = [found.size, LARGEST_FILE].map((bytes) => String(Math.ceil(bytes / 1024 / 1024)));
    throw new HostError('file-too-large', { file, found: size ?? '', limit: limit ?? '' });
  }
  return readFile(file).catch((error: unknown) => {
    throw new FileError({ code: 'cannot-read', facts: { file, reason: errorCode(error) } });
  });
}

/** Writes beside the target and moves into place, so that a failure leaves the former file as it was. */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<void> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${String(process.pid)}.tmp`);
  try {
    const handle = await open(draft, 'w');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw new FileError({ code: 'cannot-write', facts: { file, reason: errorCode(error) } });
  }
}

/** Where the result goes: the file named, else beside the input under a name that is still free. */
export async function outputFile(wanted: string | null, input: string, suffix: string): Promise<string> {
  if (wanted !== null) {
    const found = await stat(wanted).catch(() => null);
    if (found?.isDirectory() === true)
      throw new FileError({ code: 'out-is-folder', facts: { file: wanted } });
    if (!/\.xlsx$/iu.test(wanted)) throw new FileError({ code: 'out-not-xlsx', facts: { file: wanted } });
    return wanted;
  }
  const base = path.join(path.dirname(input), `${path.basename(input).replace(/\.[^.]*$/u, '')}-${suffix}`);
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? `${base}.xlsx` : `${base} (${String(n)}).xlsx`;
    if ((await stat(candidate).catch(() => null)) === null) return candidate;
  }
}
