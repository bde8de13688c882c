import { civil } from './calendar';
import { readDayNumber } from './dateText';
import { compareText } from './collections';
import type { Language } from './label';
import { cleaned, plainDashes, withoutApostrophe } from './text';
import { unitKeyOf, unitParts } from './unitParts';

export type UnitNote =
  /** Written otherwise than its key. */
  | 'rewritten'
  /** A number cell: zeros in front are lost (UNIT-004). */
  | 'number'
  /** Zeros in front of the building or entrance were dropped. */
  | 'leading-zero'
  /** A large round number: Excel makes 30100 of 301E2. */
  | 'maybe-mangled';

/** A unit number 房号 read: `ok` is its key, the one spelling by which registers refer to the unit. */
export type UnitRead =
  | {
      readonly ok: string;
      readonly building: string | null;
      readonly entrance: string | null;
      readonly room: string;
      /** From a room number of floor and two digits; `null` when it says none. */
      readonly floor: number | null;
      readonly notes: readonly UnitNote[];
    }
  | { readonly refused: 'empty' | 'total' | 'ditto' | 'looks-like-date' | 'unreadable' };

/**
 * Reads a unit number however it is spelt (`1栋2单元301室`, `1#2-301`, `三栋二单元301`) into its key `1-2-301`.
 * The room stays as typed, zeros and all; what could mean two things is refused, never guessed.
 */
export function readUnitKey(cell: string | number): UnitRead {
  if (typeof cell === 'number') return numberKey(cell);
  if (cell.length > LONGEST) return { refused: 'unreadable' };
  const plain = PLAIN.exec(cell);
  if (plain !== null) {
    const [, building = '', entrance = '', room = ''] = plain;
    return { ok: cell, building, entrance, room, floor: floorOf(room), notes: [] };
  }
  const given = withoutApostrophe(cleaned(cell).text);
  const text = plainDashes(given.replace(/[–—―]{2}/gu, '-'));
  if (/^(?:[-/\\]*|无|暂无)$/u.test(text)) return { refused: 'empty' };
  if (DITTO.test(text)) return { refused: 'ditto' };
  if (TOTAL.test(text)) return { refused: 'total' };
  if (DATES.some((date) => date.test(text))) return { refused: 'looks-like-date' };
  return keyOf(cell, tightened(text));
}

/** Whether a text is a key of building, entrance and room already, as most registers write it: `1-2-301`. */
export function isUnitKey(text: string): boolean {
  return PLAIN.test(text);
}

/** What was probably typed where Excel made a date: `1-2`, or `3-2-28` read as 2003-02-28. To be shown, not applied. */
export function unitFromDateSerial(serial: number): string | null {
  const read = readDayNumber(serial);
  if (!('ok' in read) || read.ok === null) return null;
  const { year, month, day } = civil(read.ok);
  return year > 2000 && year <= LAST_TYPED_YEAR ? `${year - 2000}-${month}-${day}` : `${month}-${day}`;
}

/** Delivery order 楼栋→单元→楼层→室 of two keys: numbers by value, a building's own places before its entrances. */
export function compareUnits(a: string, b: string): number {
  const [x, y] = [partsOfKey(a), partsOfKey(b)];
  return (
    compareText(x.building, y.building) ||
    compareText(x.entrance, y.entrance) ||
    compareText(x.room, y.room) ||
    compareText(a, b)
  );
}

/** A key as people say it: `1栋1单元102`; keys that do not say what their parts are stay as they are. */
export function unitName(key: string, language: Language): string {
  const match = /^(\d{1,3})-(\d{1,2})-([\dA-Z]+)$/u.exec(key);
  if (match === null || language === 'en') return key;
  return `${match[1] ?? ''}栋${match[2] ?? ''}单元${match[3] ?? ''}`;
}

const LONGEST = 64;
/** The key most registers hold already. */
const PLAIN = /^([1-9]\d{0,2})-([1-9]\d?)-(\d{3,4})$/u;
/** A date of an earlier year than any book kept today was typed with its year: three parts. */
const LAST_TYPED_YEAR = 2012;
const DITTO = /^(?:同上|同前|以上|[″〃〞"“”]|''|do\.?|ditto)$/iu;
const TOTAL = /^(?:.{0,12}[合总小共累]\s?计|总\s?数|(?:sub|grand )?total)(?:\(元\))?\s?:?$/iu;
const MONTH_NAME = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const DATES: readonly RegExp[] = [
  /^(?:\d{2,4}年)?\d{1,2}月(?:\d{1,2}[日号]?)?$/u,
  /^(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}$/u,
  /^\d{1,2}\/\d{1,2}(?:\/(?:\d\d|\d{4}))?$/u,
  new RegExp(`^\\d{1,2}[- ]${MONTH_NAME}(?:[- ]\\d{2,4})?$`, 'iu'),
  new RegExp(`^${MONTH_NAME}-\\d{1,4}$`, 'iu'),
];

function numberKey(cell: number): UnitRead {
  if (!Number.isSafeInteger(cell) || cell <= 0) return { refused: 'unreadable' };
  const isRound = cell >= 10_000 && cell % 10 === 0;
  const room = String(cell);
  const notes: readonly UnitNote[] = isRound ? ['number', 'maybe-mangled'] : ['number'];
  return { ok: room, building: null, entrance: null, room, floor: floorOf(room), notes };
}

function keyOf(cell: string, text: string): UnitRead {
  const parts = unitParts(text);
  if (parts === null) return { refused: 'unreadable' };
  const { droppedZeros, ...named } = parts;
  const ok = unitKeyOf(named);
  const notes: UnitNote[] = ok === cell ? [] : ['rewritten'];
  if (droppedZeros) notes.push('leading-zero');
  return { ok, ...named, floor: floorOf(named.room), notes };
}

/** Upper case where there is a number, no `.0` of a number turned text, no blank but between two letters. */
function tightened(text: string): string {
  const upper = /[\d栋幢座]|单元/u.test(text)
    ? text.replace(/[a-z]+/gu, (letters) => letters.toUpperCase())
    : text;
  return upper
    .replace(/(?<=\d)\.0+$/u, '')
    .replace(/(?<=\d) (?!\d)|(?<!\d) (?=\d)|(?<![\dA-Z]) | (?![\dA-Z])/giu, '');
}

function floorOf(room: string): number | null {
  const match = /^(\d{1,2})\d\d[A-Z]?$/u.exec(room) ?? /^(\d{1,2})-\d{1,2}$/u.exec(room);
  const floor = Number(match?.[1] ?? 0);
  return floor === 0 ? null : floor;
}

function partsOfKey(key: string): { building: string; entrance: string; room: string } {
  const last = key.lastIndexOf('-');
  const first = key.lastIndexOf('-', last - 1);
  if (last <= 0) return { building: '', entrance: '', room: key };
  if (first <= 0) return { building: key.slice(0, last), entrance: '', room: key.slice(last + 1) };
  return { building: key.slice(0, first), entrance: key.slice(first + 1, last), room: key.slice(last + 1) };
}
