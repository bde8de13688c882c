import { type ByteCursor, matches, nextAttribute } from '../byteCursor';
import { wholeOf } from '../byteNumber';

/** What the tag of a row says of it 行; filled anew for each row. */
export interface RowHead {
  /** `-1` when the row does not name itself. */
  row: number;
  /** Points, `NaN` for the default. */
  height: number;
  hidden: boolean;
  style: number;
}

/** Reads the attributes of `<row`, its name just passed; `cursor.empty` says whether it has cells. */
export function readRowHead(cursor: ByteCursor, head: RowHead): void {
  head.row = -1;
  head.height = Number.NaN;
  head.hidden = false;
  let style = 0;
  let isStyled = false;
  while (nextAttribute(cursor)) {
    const { bytes, nameAt, nameEnd, valueAt } = cursor;
    const length = nameEnd - nameAt;
    const first = bytes[nameAt];
    if (length === 1 && first === 0x72) head.row = wholeOf(cursor) - 1;
    else if (length === 1 && first === 0x73) style = wholeOf(cursor);
    else if (length === 2 && matches(bytes, nameAt, 'ht')) head.height = pointsIn(cursor);
    else if (length === 6 && matches(bytes, nameAt, 'hidden')) head.hidden = isTrue(bytes, valueAt);
    else if (length === 12 && matches(bytes, nameAt, 'customFormat')) isStyled = isTrue(bytes, valueAt);
  }
  // Without this a row's style is a remark only.
  head.style = isStyled && style > 0 ? style : 0;
}

function isTrue(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x31 || matches(bytes, at, 'true');
}

function pointsIn({ bytes, valueAt, valueEnd }: ByteCursor): number {
  let text = '';
  for (let at = valueAt; at < valueEnd && at < valueAt + 32; at++)
    text += String.fromCharCode(bytes[at] ?? 0);
  const points = text.trim() === '' ? Number.NaN : Number(text);
  return points >= 0 && points < Infinity ? points : Number.NaN;
}
