import { HostError } from '../workbook';
import { broken, type ByteCursor, cursorAt, nextTag, skipAttributes } from './byteCursor';

/** A cursor just inside the root element of a part, which must bear a name; knows the prefix it goes by. */
export function rootOf(bytes: Uint8Array, part: string, name: string): ByteCursor {
  const bare = cursorAt(bytes, part, '');
  if (nextTag(bare) < 0) throw broken(bare, bare.at);
  const [prefix, local] = qualified(bare);
  if (local !== name) throw new HostError('package-corrupt', { part, found: local });
  const cursor = cursorAt(bytes, part, prefix);
  cursor.at = bare.at;
  skipAttributes(cursor);
  return cursor;
}

/** Prefix and local name of the tag just met. */
export function qualified(cursor: ByteCursor): [prefix: string, local: string] {
  const name = new TextDecoder().decode(cursor.bytes.subarray(cursor.nameAt, cursor.nameEnd));
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}
