import { KIND } from '../../sheet/grid';
import {
  broken,
  type ByteCursor,
  matches,
  nextAttribute,
  nextTag,
  OTHER,
  skipElement,
  tagCode,
} from './byteCursor';
import { wholeOf } from './byteNumber';
import { qualified } from './byteRoot';
import { type CellScan, scanCell } from './cellScanner';
import { addRow, type GridRows, put } from './gridRows';

/**
 * Reads the rows of a sheet in one pass over its bytes, from just inside `<sheetData>` to behind its end tag. Rows and
 * cells without addresses follow the one before, as in Excel.
 */
export function scanRows(cursor: ByteCursor, scan: CellScan, grid: GridRows): void {
  let row = -1;
  for (;;) {
    const tag = nextTag(cursor);
    if (tag === ROW) row = scanRow(cursor, scan, grid, row);
    else if (tag === OTHER) skipElement(cursor);
    else if (tag === -OTHER && qualified(cursor)[1] === 'sheetData') break;
    else throw broken(cursor, cursor.at);
  }
  endOfTag(cursor);
}

const ROW = tagCode('row');
const CELL = tagCode('c');
const MAX_ROW = 1048575;
const MAX_COLUMN = 16383;

/** Returns the row's number, from 0. */
function scanRow(cursor: ByteCursor, scan: CellScan, grid: GridRows, before: number): number {
  let row = before + 1;
  let named = false;
  let hidden = false;
  while (nextAttribute(cursor)) {
    const length = cursor.nameEnd - cursor.nameAt;
    if (length === 1 && cursor.bytes[cursor.nameAt] === 0x72) {
      row = wholeOf(cursor) - 1;
      named = true;
    } else if (length === 6 && matches(cursor.bytes, cursor.nameAt, 'hidden')) {
      hidden = cursor.bytes[cursor.valueAt] === 0x31 || matches(cursor.bytes, cursor.valueAt, 'true');
    }
  }
  if (row < 0 || row > MAX_ROW) throw broken(cursor, cursor.at);
  if (cursor.empty) return row;
  scan.column = -1;
  let place = -1;
  for (let tag = nextTag(cursor); tag !== -ROW; tag = nextTag(cursor)) {
    if (tag !== CELL) {
      if (tag !== OTHER) throw broken(cursor, cursor.at);
      skipElement(cursor);
      continue;
    }
    scanCell(cursor, scan);
    if (scan.row >= 0 && scan.row !== row) {
      // Some exporters name the row in its cells only.
      if (named || place >= 0) throw broken(cursor, cursor.at);
      row = scan.row;
    }
    if (scan.column > MAX_COLUMN || row > MAX_ROW) throw broken(cursor, cursor.at);
    if (scan.kind === KIND.blank) continue;
    if (place < 0) place = addRow(grid, row, hidden);
    put(grid, place, scan.column, scan.kind, scan.value);
  }
  endOfTag(cursor);
  return row;
}

function endOfTag(cursor: ByteCursor): void {
  if (nextAttribute(cursor) || cursor.empty) throw broken(cursor, cursor.at);
}
