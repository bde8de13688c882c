import { broken, type ByteCursor, nextAttribute, tagCode } from '../byteCursor';
import { wholeOf } from '../byteNumber';

/** What the tag of a cell says of it 单元格标签; filled anew for each cell. */
export interface CellHead {
  /** `-1` when the cell does not name its row. */
  row: number;
  column: number;
  style: number;
  type: number;
}

/** Types of values, by the first letter of what the file calls them (`str`, `inlineStr`, `d` …). */
export const TYPE = {
  number: 0x6e,
  shared: 0x73,
  boolean: 0x62,
  error: 0x65,
  date: 0x64,
  text: 0x69,
} as const;

/** Elements of a cell. */
export const CELL = tagCode('c');
export const VALUE = tagCode('v');
export const FORMULA = tagCode('f');
export const INLINE = tagCode('is');

/** Reads the attributes of `<c`, its name just passed; a cell without address stands right of the one before it. */
export function readCellHead(cursor: ByteCursor, head: CellHead): void {
  const { bytes } = cursor;
  head.row = -1;
  head.column++;
  head.style = 0;
  head.type = TYPE.number;
  while (nextAttribute(cursor)) {
    if (cursor.nameEnd - cursor.nameAt !== 1) continue;
    const name = bytes[cursor.nameAt];
    if (name === 0x72) readAddress(cursor, head);
    else if (name === 0x73) head.style = Math.max(0, wholeOf(cursor));
    else if (name === 0x74) {
      const first = bytes[cursor.valueAt] ?? TYPE.number;
      const isLong = cursor.valueEnd - cursor.valueAt > 1;
      head.type = first === TYPE.shared && isLong ? TYPE.text : first;
    }
  }
}

function readAddress(cursor: ByteCursor, head: CellHead): void {
  const { bytes, valueEnd } = cursor;
  let at = cursor.valueAt;
  let column = 0;
  for (let letter = bytes[at] ?? 0; letter >= 0x41 && at < valueEnd; letter = bytes[++at] ?? 0) {
    column = column * 26 + (letter & 0x5f) - 0x40;
  }
  cursor.valueAt = at;
  head.row = wholeOf(cursor) - 1;
  head.column = column - 1;
  if (head.row < 0 || head.column < 0) throw broken(cursor, at);
}
