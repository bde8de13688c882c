import { broken, nextTag, OTHER, skipAttributes, skipElement, tagCode } from './byteCursor';
import { richText } from './byteText';
import { rootOf } from './byteRoot';
import { codeOf, type TextTable } from './textTable';

/** The shared strings 共享字符串 of a workbook, in their order, as numbers of its text table. */
export function sharedStrings(bytes: Uint8Array, part: string, table: TextTable): Int32Array {
  const cursor = rootOf(bytes, part, 'sst');
  const codes: number[] = [];
  if (cursor.empty) return new Int32Array();
  for (;;) {
    const tag = nextTag(cursor);
    if (tag === SI) codes.push(codeOf(table, skipAttributes(cursor) ? '' : richText(cursor, SI)));
    else if (tag === -SST) break;
    else if (tag === OTHER) skipElement(cursor);
    else throw broken(cursor, cursor.at);
  }
  return Int32Array.from(codes);
}

const SI = tagCode('si');
const SST = tagCode('sst');
