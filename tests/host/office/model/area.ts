import { type Area, columnName } from '../../../../src/sheet/grid';

export const LAST_ROW = 1048575;
export const LAST_COLUMN = 16383;

const PART = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/u;

/** `A1`, `A1:C9`, `B:D`, `3:7`; `null`: no area of a sheet. */
export function areaOf(text: string): Area | null {
  const parts = text.trim().toUpperCase().split(':');
  const [first, second = parts[0]] = parts;
  const start = PART.exec(first ?? '');
  const end = PART.exec(second ?? '');
  if (parts.length > 2 || start === null || end === null) return null;
  const [, startColumn, startRow] = start;
  const [, endColumn, endRow] = end;
  if (startColumn === undefined && startRow === undefined) return null;
  // A single column or row needs its colon; both halves are of one sort.
  if ((startColumn === undefined || startRow === undefined) && parts.length === 1) return null;
  if ((startColumn === undefined) !== (endColumn === undefined)) return null;
  if ((startRow === undefined) !== (endRow === undefined)) return null;
  const columns = [columnAt(startColumn, 0), columnAt(endColumn, LAST_COLUMN)];
  const rows = [rowAt(startRow, 0), rowAt(endRow, LAST_ROW)];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.right <= LAST_COLUMN && area.bottom <= LAST_ROW ? area : null;
}

function columnAt(letters: string | undefined, otherwise: number): number {
  if (letters === undefined) return otherwise;
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowAt(digits: string | undefined, otherwise: number): number {
  return digits === undefined ? otherwise : Number(digits) - 1;
}

/** As Excel writes it: `A1`, `A1:C9`, `B:D`, `3:7`. */
export function areaText(area: Area): string {
  const { top, left, bottom, right } = area;
  if (isColumns(area)) return `${columnName(left)}:${columnName(right)}`;
  if (isRows(area)) return `${top + 1}:${bottom + 1}`;
  const start = columnName(left) + String(top + 1);
  return top === bottom && left === right ? start : `${start}:${columnName(right)}${bottom + 1}`;
}

/** With the sheet's name in front, quoted where it must be. */
export function addressText(sheet: string, area: Area): string {
  return `${quotedName(sheet)}!${areaText(area)}`;
}

export function quotedName(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && areaOf(sheet) === null
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
}

/** Splits `'a b'!A1` into name and rest; the name is `null` where there is none. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/su.exec(address);
  if (quoted !== null) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const at = address.lastIndexOf('!');
  return at < 0
    ? { sheet: null, rest: address }
    : { sheet: address.slice(0, at), rest: address.slice(at + 1) };
}

export function isColumns({ top, bottom }: Area): boolean {
  return top === 0 && bottom === LAST_ROW;
}

export function isRows({ left, right }: Area): boolean {
  return left === 0 && right === LAST_COLUMN;
}

export function rowCount({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function columnCount({ left, right }: Area): number {
  return right - left + 1;
}

export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

export function common(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function isWithin({ top, left, bottom, right }: Area): boolean {
  return (
    top >= 0 && left >= 0 && bottom <= LAST_ROW && right <= LAST_COLUMN && top <= bottom && left <= right
  );
}
