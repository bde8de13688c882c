import { inflateRawSync } from 'node:zlib';

/**
 * The least a reader can do: inflate, then one scan over the bytes into rows of values. It knows the layout of the
 * benchmark's own files (an address in each cell, shared strings, numbers) and nothing else of the format.
 */
export function readFloor(bytes) {
  const parts = entriesOf(bytes);
  const plain = (name) => {
    const { packed } = parts.get(name);
    return inflateRawSync(packed);
  };
  const texts = stringsIn(plain('xl/sharedStrings.xml'));
  const names = [
    ...plain('xl/workbook.xml')
      .toString()
      .matchAll(/<sheet name="([^"]+)"/gu),
  ].map((match) => match[1]);
  return names.map((name, i) => ({ name, rows: rowsIn(plain(`xl/worksheets/sheet${i + 1}.xml`), texts) }));
}

/** Inflating every part and no more. */
export function inflateFloor(bytes) {
  let size = 0;
  for (const { packed } of entriesOf(bytes).values()) size += inflateRawSync(packed).length;
  return size;
}

function entriesOf(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  const entries = new Map();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const nameLength = view.getUint16(at + 28, true);
    const start = view.getUint32(at + 42, true);
    const body = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name, { packed: bytes.subarray(body, body + view.getUint32(at + 20, true)) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

const LESS = 0x3c;
const QUOTE = 0x22;

function stringsIn(bytes) {
  const texts = [];
  for (let at = bytes.indexOf('<si><t>'); at >= 0; at = bytes.indexOf('<si><t>', at)) {
    const from = at + 7;
    let to = from;
    let plain = true;
    for (let byte = bytes[to]; byte !== LESS; byte = bytes[++to]) if (byte === 0x26) plain = false;
    const text = bytes.utf8Slice(from, to);
    texts.push(plain ? text : text.replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&amp;/gu, '&'));
    at = to;
  }
  return texts;
}

const POWERS = Float64Array.from({ length: 23 }, (_, i) => 10 ** i);

function rowsIn(bytes, texts) {
  const rows = [];
  let row = [];
  let at = 0;
  const { length } = bytes;
  while (at < length) {
    if (bytes[at++] !== LESS) continue;
    const tag = bytes[at];
    // `<row `: a row begins.
    if (tag === 0x72 && bytes[at + 1] === 0x6f && bytes[at + 3] === 0x20) {
      row = [];
      rows.push(row);
      at += 8;
    } else if (tag === 0x63 && bytes[at + 1] === 0x20) {
      // `<c r="AB12" s="1" t="s"><v>…`
      at += 5;
      let column = 0;
      for (let byte = bytes[at]; byte >= 0x41; byte = bytes[++at]) column = column * 26 + byte - 0x40;
      while (bytes[at] !== QUOTE) at += 1;
      let isText = false;
      for (let byte = bytes[++at]; byte !== 0x3e; byte = bytes[++at]) if (byte === 0x74) isText = true;
      at += 4; // `><v>`
      let whole = 0;
      let digits = 0;
      let point = -1;
      const from = at;
      let byte = bytes[at];
      const negative = byte === 0x2d;
      if (negative) byte = bytes[++at];
      for (; byte !== LESS; byte = bytes[++at]) {
        if (byte === 0x2e) point = digits;
        else {
          whole = whole * 10 + byte - 0x30;
          digits += 1;
        }
      }
      while (row.length < column - 1) row.push(null);
      if (isText) row.push(texts[whole]);
      else if (digits > 15) row.push(Number(bytes.latin1Slice(from, at)));
      else {
        const value = point < 0 ? whole : whole / POWERS[digits - point];
        row.push(negative ? -value : value);
      }
    }
  }
  return rows;
}
