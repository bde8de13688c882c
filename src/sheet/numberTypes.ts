import { readAmount, readAmountNumber, readDecimalText } from '../kernel/amountText';
import { type Decimal, decimalOf, showDecimal, times, toNumber, ZERO_DECIMAL } from '../kernel/decimal';
import { type Fen, fen, yuan } from '../kernel/money';
import { cleaned } from '../kernel/text';
import type { ColumnType, Note, Reading } from './types';

type ValueCell = Parameters<ColumnType<Decimal>['read']>[0];

/** Beyond these a cell is a slip of the hand; within them no product or sum of an estate leaves the exact integers. */
const MOST = 1e8;
/** What is nearer to nothing is what a formula leaves of 0.1 + 0.2 − 0.3. */
const LEAST = 1e-8;
const MOST_FEN = 1e12;

/** An exact number 数: area, reading, price. Kept as the double that stands for at most 15 digits. */
export const decimal = decimalType('decimal', '0.####', () => []);

/** An area 面积 in m²: more than two places are kept and said (UNIT-008). */
export const area = decimalType('area', '0.00', (value) => (value.scale > 2 ? [{ code: 'UNIT-008' }] : []));

/** A share 比例: `0.05`, or written `5%`, `0.5‰`. */
export const percent: ColumnType<Decimal> = {
  ...decimalType('percent', '0.00##%', () => []),
  read: (cell) => {
    const written =
      cell.kind === 'text'
        ? /^(?<digits>.*?)\s*(?<sign>[%‰])$/u.exec(cleaned(cell.value).text)?.groups
        : undefined;
    if (written === undefined) return readDecimal(cell);
    const reading = readDecimal({ kind: 'text', value: written.digits ?? '' });
    if ('refused' in reading || reading.value === null) return reading;
    const places = written.sign === '%' ? 2 : 3;
    return { value: times(reading.value, { digits: 1, scale: places }) };
  },
};

/** Money 金额, typed in yuan, kept in whole fen. */
export const money: ColumnType<Fen> = {
  name: 'money',
  width: 'double',
  domain: null,
  fromNumber: (x, isDate) => {
    const amount = Math.round(x * 100);
    return !isDate && amount / 100 === x && Math.abs(amount) <= MOST_FEN ? amount : Number.NaN;
  },
  read: (cell) => {
    if (cell.kind === 'boolean' || cell.kind === 'date') return { refused: { kind: 'number' } };
    const read = cell.kind === 'text' ? readAmount(cell.value) : readAmountNumber(cell.value);
    if ('refused' in read) return { refused: { kind: 'number' } };
    if (read.ok !== null && Math.abs(read.ok) > MOST_FEN) return { refused: { code: 'WB-021' } };
    return { value: read.ok, notes: moneyNotes(read.notes) };
  },
  encode: (value) => value,
  decode: (encoded) => fen(encoded),
  show: (value) => yuan(value),
  format: '#,##0.00',
};

function moneyNotes(notes: readonly string[]): Note[] {
  const said: Note[] = [];
  if (notes.includes('text')) said.push('text-number');
  if (notes.includes('more-than-2-decimals')) said.push({ code: 'FEE-007' });
  return said;
}

function decimalType(
  name: string,
  format: string,
  remarks: (value: Decimal) => readonly Note[],
): ColumnType<Decimal> {
  const fast = remarks({ digits: 1, scale: 3 }).length === 0 ? isPlain : isTwoPlaces;
  return {
    name,
    width: 'double',
    domain: null,
    fromNumber: (x, isDate) => (!isDate && fast(x) ? x : Number.NaN),
    ...(fast === isPlain ? { itself: [LEAST, MOST] } : {}),
    read: (cell) => withNotes(readDecimal(cell), remarks),
    encode: (value) => toNumber(value),
    decode: (encoded) => decimalOf(encoded) ?? ZERO_DECIMAL,
    show: (value) => showDecimal(value),
    format,
  };
}

function isPlain(x: number): boolean {
  const size = Math.abs(x);
  return size === 0 || (size <= MOST && size > 1e-9);
}

function isTwoPlaces(x: number): boolean {
  return isPlain(x) && Math.round(x * 100) / 100 === x;
}

function readDecimal(cell: ValueCell): Reading<Decimal> {
  if (cell.kind === 'boolean' || cell.kind === 'date') return { refused: { kind: 'number' } };
  if (cell.kind === 'number') {
    return Math.abs(cell.value) > MOST
      ? { refused: { code: 'WB-021' } }
      : { value: decimalOf(cell.value) ?? ZERO_DECIMAL };
  }
  const read = readDecimalText(cell.value);
  if ('refused' in read) return { refused: { kind: 'number' } };
  if (read.ok !== null && Math.abs(toNumber(read.ok)) > MOST) return { refused: { code: 'WB-021' } };
  return read.ok === null ? { value: null } : { value: read.ok, notes: ['text-number'] };
}

function withNotes(
  reading: Reading<Decimal>,
  remarks: (value: Decimal) => readonly Note[],
): Reading<Decimal> {
  if ('refused' in reading || reading.value === null) return reading;
  const notes = [...(reading.notes ?? []), ...remarks(reading.value)];
  return notes.length === 0 ? { value: reading.value } : { value: reading.value, notes };
}
