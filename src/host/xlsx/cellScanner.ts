import { FORMULA, KIND } from '../../sheet/grid';
import {
  broken,
  type ByteCursor,
  nextAttribute,
  nextTag,
  OTHER,
  skipAttributes,
  skipElement,
  tagCode,
} from './byteCursor';
import { numberOf, wholeOf } from './byteNumber';
import { richText, skipText, elementText } from './byteText';
import { SHOWS } from './dateFormats';
import { dayAndTime } from './isoDate';
import { type PlainCell, scanPlainCell } from './plainCell';
import { codeOf, type TextTable } from './textTable';

/** What is known of the workbook while its cells are read, and the cell just read. */
export interface CellScan {
  readonly texts: TextTable;
  readonly shared: Int32Array;
  /** What each style shows, see `cellFormats`. */
  readonly formats: Uint8Array;
  /** Days to add to a serial of a 1904 workbook. */
  readonly shift: number;
  /** `-1` when the cell does not name its row. */
  row: number;
  column: number;
  style: number;
  type: number;
  kind: number;
  value: number;
}

/** Reads one cell, `<c` just passed: into `row`, `column`, `kind` and `value`. */
export function scanCell(cursor: ByteCursor, scan: CellScan): void {
  if (scanPlainCell(cursor, plain)) {
    takePlain(cursor, scan);
    return;
  }
  scanAttributes(cursor, scan);
  put(scan, KIND.blank, 0);
  if (cursor.empty) return;
  let formula = 0;
  for (let tag = nextTag(cursor); tag !== -CELL; tag = nextTag(cursor)) {
    if (tag === VALUE) scanValue(cursor, scan);
    else if (tag === FORMULA_TAG) {
      formula = FORMULA;
      if (!skipAttributes(cursor)) skipText(cursor, FORMULA_TAG);
    } else if (tag === INLINE) {
      put(scan, KIND.text, codeOf(scan.texts, skipAttributes(cursor) ? '' : richText(cursor, INLINE)));
    } else if (tag === OTHER) skipElement(cursor);
    else throw broken(cursor, cursor.at);
  }
  if (skipAttributes(cursor)) throw broken(cursor, cursor.at);
  if (formula !== 0) scan.kind = (scan.kind === KIND.blank ? KIND.uncached : scan.kind) | FORMULA;
}

/** Filled anew for each cell: one object for millions of them. */
const plain: PlainCell = { row: 0, column: 0, style: 0, shared: false, value: 0 };

function takePlain(cursor: ByteCursor, scan: CellScan): void {
  scan.row = plain.row;
  scan.column = plain.column;
  scan.style = plain.style;
  if (!plain.shared) putNumber(scan, plain.value);
  else {
    const code = scan.shared[plain.value];
    if (code === undefined) throw broken(cursor, cursor.at);
    put(scan, KIND.text, code);
  }
}

const CELL = tagCode('c');
const VALUE = tagCode('v');
const FORMULA_TAG = tagCode('f');
const INLINE = tagCode('is');

function scanAttributes(cursor: ByteCursor, scan: CellScan): void {
  scan.row = -1;
  scan.column++;
  scan.style = 0;
  scan.type = NUMBER;
  while (nextAttribute(cursor)) {
    if (cursor.nameEnd - cursor.nameAt !== 1) continue;
    const name = cursor.bytes[cursor.nameAt];
    if (name === 0x72) scanAddress(cursor, scan);
    else if (name === 0x73) scan.style = wholeOf(cursor);
    else if (name === 0x74) scan.type = typeIn(cursor);
  }
}

function scanAddress(cursor: ByteCursor, scan: CellScan): void {
  const { bytes, valueEnd } = cursor;
  let at = cursor.valueAt;
  let column = 0;
  for (let letter = bytes[at] ?? 0; letter >= 0x41 && at < valueEnd; letter = bytes[++at] ?? 0) {
    column = column * 26 + (letter & 0x5f) - 0x40;
  }
  const letters = at - cursor.valueAt;
  cursor.valueAt = at;
  scan.row = wholeOf(cursor) - 1;
  scan.column = column - 1;
  if (letters === 0 || letters > 3 || scan.row < 0) throw broken(cursor, at);
}

const NUMBER = 0;
const SHARED = 1;
const BOOLEAN = 2;
const ERROR = 3;
const DATE = 4;
const TEXT = 5;

/** `n`, `s`, `b`, `e`, `d`, `str` and `inlineStr` (ECMA-376 18.18.11). */
function typeIn(cursor: ByteCursor): number {
  const length = cursor.valueEnd - cursor.valueAt;
  const first = cursor.bytes[cursor.valueAt];
  if (first === 0x73) return length === 1 ? SHARED : TEXT;
  if (first === 0x69) return TEXT;
  if (first === 0x6e) return NUMBER;
  if (first === 0x62) return BOOLEAN;
  if (first === 0x65) return ERROR;
  if (first === 0x64) return DATE;
  throw broken(cursor, cursor.valueAt);
}

function scanValue(cursor: ByteCursor, scan: CellScan): void {
  const { type } = scan;
  const empty = skipAttributes(cursor);
  if (type === TEXT || type === ERROR || type === DATE) {
    scanText(scan, empty ? '' : elementText(cursor, VALUE));
    return;
  }
  const value = empty ? null : type === BOOLEAN ? truth(cursor) : numberOf(cursor, VALUE);
  if (value === null) return;
  if (type === BOOLEAN) put(scan, KIND.boolean, value);
  else if (type === NUMBER) putNumber(scan, value);
  else {
    const code = scan.shared[value];
    if (code === undefined) throw broken(cursor, cursor.at);
    put(scan, KIND.text, code);
  }
}

function truth(cursor: ByteCursor): number | null {
  const text = elementText(cursor, VALUE).trim().toLowerCase();
  return text === '' ? null : text === '1' || text === 'true' ? 1 : 0;
}

function scanText(scan: CellScan, text: string): void {
  const moment = scan.type === DATE ? dayAndTime(text) : null;
  if (moment !== null) put(scan, KIND.date, moment);
  else put(scan, scan.type === ERROR ? KIND.error : KIND.text, codeOf(scan.texts, text));
}

function putNumber(scan: CellScan, value: number): void {
  const shows = scan.formats[scan.style] ?? SHOWS.number;
  if (shows === SHOWS.number) put(scan, KIND.number, value);
  // A time of day without a day stands before the first day in either system.
  else if (shows === SHOWS.elapsed || (shows === SHOWS.clock && value < 1)) put(scan, KIND.date, value);
  else put(scan, KIND.date, value + scan.shift);
}

function put(scan: CellScan, kind: number, value: number): void {
  scan.kind = kind;
  scan.value = value;
}
