import { showDay, type Day } from '../kernel/calendar';
import { decimalOf, showDecimal } from '../kernel/decimal';
import { cleaned, type CleanedAs, halfWidth, isClean, isUsual } from '../kernel/text';
import { isUnitKey, readUnitKey, unitFromDateSerial } from '../kernel/unitKey';
import type { ColumnType, Note, Reading } from './types';

type TextCell = Parameters<ColumnType<string>['read']>[0];

/** Any text 文本; a number is kept as its digits. */
export const text: ColumnType<string> = {
  ...textType('text', 'text', (cell) => plainText(cell, 'paragraphs')),
  asItStands: (value) => value !== '' && isUsual(value),
};

/** A fee item's name 收费项目; names of one item share a code (`registers/feeItems`). */
export const feeItem = textType('feeItem', 'item', (cell) => plainText(cell, 'line'));

/** A certificate number 证件号: 16 digits or more in a number cell have lost their end (OWN-005). */
export const certificateNo: ColumnType<string> = {
  ...textType('certificateNo', 'text', (cell) => {
    if (cell.kind === 'number' && Math.abs(cell.value) >= 1e15) return { refused: { code: 'OWN-005' } };
    return plainText(cell, 'key');
  }),
  asItStands: (value) => value !== '' && isClean(value),
};

/** A unit number 房号 in its one canonical form; a date in its place is refused, never turned back (UNIT-003). */
export const unitNo: ColumnType<string> = { ...textType('unitNo', 'unit', unitIn), asItStands: isUnitKey };

function unitIn(cell: TextCell): Reading<string> {
  if (cell.kind === 'boolean') return { refused: { code: 'UNIT-015' } };
  if (cell.kind === 'date') return mangled(cell.value);
  const read = readUnitKey(cell.value);
  if ('ok' in read) return { value: read.ok, ...noted(unitNotes(cell, read.notes)) };
  if (read.refused === 'empty') return { value: null };
  if (read.refused === 'looks-like-date') return { refused: { code: 'UNIT-003' } };
  return { refused: { code: 'UNIT-015' } };
}

function mangled(serial: number): Reading<string> {
  const day = showDay(Math.floor(serial) as Day); // whole by floor
  const likely = unitFromDateSerial(serial);
  return { refused: { code: 'UNIT-003', facts: { value: likely === null ? day : `${day} ← ${likely}?` } } };
}

function unitNotes(cell: TextCell, notes: readonly string[]): Note[] {
  if (cell.kind === 'text') return notFolded(cell.value) ? [] : ['cleaned'];
  return notes.includes('number') ? [{ code: 'UNIT-004' }] : [];
}

/** A type of texts kept as codes of a domain. */
export function textType(
  name: string,
  domain: string,
  read: (cell: TextCell) => Reading<string>,
): ColumnType<string> {
  return {
    name,
    width: 'int',
    domain,
    fromNumber: () => Number.NaN,
    read,
    encode: (value, codes) => codes.codeOf(value),
    decode: (encoded, codes) => codes.textOf(encoded),
    show: (value) => value,
    format: '@',
  };
}

function plainText(cell: TextCell, as: CleanedAs): Reading<string> {
  if (cell.kind !== 'text') return { value: digits(cell) };
  const clean = cleaned(cell.value, as);
  if (clean.text === '') return { value: null };
  return { value: clean.text, ...noted(hasHidden(cell.value) ? ['cleaned'] : []) };
}

function digits(cell: Exclude<TextCell, { kind: 'text' }>): string {
  if (cell.kind === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  if (cell.kind === 'date') return showDay(Math.floor(cell.value) as Day); // whole by floor
  const exact = decimalOf(cell.value);
  return exact === null ? String(cell.value) : showDecimal(exact);
}

/** Blanks at the ends and full-width punctuation are how people type; what cannot be seen is worth a word (WB-011). */
function hasHidden(given: string): boolean {
  return cleaned(given).text.replace(/ /gu, '') !== halfWidth(given).replace(/\s/gu, '');
}

function notFolded(given: string): boolean {
  return cleaned(given).text === given.trim();
}

/** `exactOptionalPropertyTypes`: no notes means no property. */
function noted(notes: readonly Note[]): { readonly notes?: readonly Note[] } {
  return notes.length === 0 ? {} : { notes };
}
