import { broken, type ByteCursor, nextTag, OTHER, skipAttributes, skipElement, tagCode } from '../byteCursor';
import { rootOf } from '../byteRoot';
import { richText } from '../byteText';
import { runsSource } from './richRuns';

/** The shared strings of a workbook 共享字符串 with the looks of their pieces. */
export interface ViewStrings {
  readonly texts: readonly string[];
  /** Source of those made of pieces, by number: taken apart only when a cell shows it. */
  readonly pieces: ReadonlyMap<number, string>;
}

export const NO_STRINGS: ViewStrings = { texts: [], pieces: new Map() };

export function viewStrings(bytes: Uint8Array, part: string): ViewStrings {
  const cursor: ByteCursor = rootOf(bytes, part, 'sst');
  const texts: string[] = [];
  const pieces = new Map<number, string>();
  if (cursor.empty) return NO_STRINGS;
  for (let tag = nextTag(cursor); tag !== -SST; tag = nextTag(cursor)) {
    if (tag === OTHER) skipElement(cursor);
    else if (tag !== SI) throw broken(cursor, cursor.at);
    else if (skipAttributes(cursor)) texts.push('');
    else {
      const start = cursor.at;
      const text = richText(cursor, SI);
      const source = runsSource(cursor, start);
      if (source !== null) pieces.set(texts.length, source);
      texts.push(text);
    }
  }
  return { texts, pieces };
}

const SI = tagCode('si');
const SST = tagCode('sst');
