import {
  type Day,
  dayOf,
  type Moment,
  minuteOfDay,
  momentOf,
  momentOfSerial,
  parseDay,
  parsePeriod,
  type Period,
  periodOf,
  periodOfDay,
  yearOf,
} from './calendar';
import { bareDate, type DateFault, dateShape } from './dateShape';
import { whenOf } from './timeText';

export type DateNote =
  /** A date kept as text, or as digits (20261101). */
  | 'text'
  /** A time stood behind the day and was left out. */
  | 'has-time'
  /** A day stood in a month's place: its month was taken. */
  | 'has-day'
  /** A day stood in a moment's place: midnight was taken. */
  | 'no-time'
  /** Written in UTC or another zone; read in Beijing time. */
  | 'utc-shift'
  /** 2100 or later: 长期 in disguise, or a typing error. */
  | 'far';

export interface DateRead<T> {
  /** `null` when nothing was given. */
  readonly ok: T | null;
  readonly notes: readonly DateNote[];
}

export interface DateRefused {
  readonly refused: DateFault;
}

/** A day 日期 read; a month alone (`2026-11`) is no day and is given back as the month it is. */
export type DayRead = DateRead<Day> | { readonly month: Period } | DateRefused;
/** A billing month 账期 read. */
export type PeriodRead = DateRead<Period> | DateRefused;
/** A moment 时刻 read, to the minute. */
export type MomentRead = DateRead<Moment> | DateRefused;

/** Reads a day in the forms offices write; a two-digit year, a missing year or an American order is refused, never guessed. */
export function readDayText(text: string): DayRead {
  const exact = parseDay(text);
  if (exact !== null && !isFar(exact) && exact >= FIRST_CELL_DAY) return { ok: exact, notes: [] };
  const when = whenOf(text);
  if (when.is === 'fault') return { refused: when.fault };
  if (when.is === 'nothing') return { ok: null, notes: [] };
  if (when.is === 'month') return { month: when.period };
  const notes: DateNote[] = exact === null ? ['text'] : [];
  if (when.minute !== null) notes.push('has-time');
  if (when.isShifted) notes.push('utc-shift');
  if (isFar(when.day)) notes.push('far');
  return { ok: when.day, notes };
}

/** Reads a day from a cell's serial of the 1900 system; a time is cut off, never rounded up into the next day. */
export function readDayNumber(serial: number): Exclude<DayRead, { month: Period }> {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 0) return { refused: 'range' };
  if (whole > LAST_SERIAL) return digitsOfDay(serial);
  if (whole === 0) return { refused: 'zero' };
  if (whole === PHANTOM) return { refused: 'invalid' };
  if (isYearLike(serial) || isYearLike(serial / 100)) return { refused: 'suspect-number' };
  const day = (whole < PHANTOM ? whole + 1 : whole) as Day; // a day's serial, except before Excel's 1900-02-29
  const notes: DateNote[] = whole === serial ? [] : ['has-time'];
  if (isFar(day)) notes.push('far');
  return { ok: day, notes };
}

/** Reads a billing month: `2024-06`, `2024年6月`, `202406`, `2024.06`, or the month of a day. */
export function readPeriodText(text: string): PeriodRead {
  const exact = parsePeriod(text);
  if (exact !== null && yearOf(exact) >= 1900) return { ok: exact, notes: [] };
  const shape = dateShape(bareDate(text));
  if (shape.is === 'fault') return { refused: shape.fault };
  if (shape.is === 'nothing') return { ok: null, notes: [] };
  return shape.is === 'month'
    ? { ok: shape.period, notes: ['text'] }
    : { ok: periodOfDay(shape.day), notes: ['text', 'has-day'] };
}

/** Reads a billing month from a number cell: `202406`, or a day's serial. */
export function readPeriodNumber(x: number): PeriodRead {
  const period = periodOfDigits(x);
  if (period !== null) return { ok: period, notes: ['text'] };
  const day = readDayNumber(x);
  return 'refused' in day || day.ok === null
    ? { refused: 'refused' in day ? day.refused : 'format' }
    : { ok: periodOfDay(day.ok), notes: ['has-day'] };
}

/** Reads a moment: `2024-06-14 16:40`, `2024/6/14 下午4:40`, `2024年6月14日16时40分`; seconds are cut. */
export function readMomentText(text: string): MomentRead {
  const when = whenOf(text);
  if (when.is === 'fault') return { refused: when.fault };
  if (when.is === 'nothing') return { ok: null, notes: [] };
  if (when.is === 'month') return { refused: 'is-period' };
  const notes: DateNote[] = ['text'];
  if (when.minute === null) notes.push('no-time');
  if (when.isShifted) notes.push('utc-shift');
  if (isFar(when.day)) notes.push('far');
  return { ok: momentOf(when.day, when.minute ?? 0), notes };
}

/** Reads a moment from a cell's serial of the 1900 system. */
export function readMomentNumber(serial: number): MomentRead {
  const read = readDayNumber(serial);
  if ('refused' in read || read.ok === null) return read as DateRefused; // a number is never left empty
  const notes = read.notes.filter((note) => note !== 'has-time');
  const moment = momentOf(read.ok, minuteOfDay(momentOfSerial(serial)));
  return { ok: moment, notes: Number.isInteger(serial) ? [...notes, 'no-time'] : notes };
}

/** 9999-12-31. */
const LAST_SERIAL = 2958465;
/** 1900-02-29, which Excel has and the calendar has not. */
const PHANTOM = 60;
const FIRST_FAR_YEAR = 2100;
const FIRST_FAR_DAY = dayOf(FIRST_FAR_YEAR, 1, 1);
const FIRST_CELL_DAY = dayOf(1900, 1, 1);

function isFar(day: Day): boolean {
  return day >= FIRST_FAR_DAY;
}

/** 2026, 2026.1 or (a hundredth of) 202611 is a year or a month typed as a number; no register reaches back to the 1905 of such a serial. */
function isYearLike(x: number): boolean {
  return x >= 1900 && x < FIRST_FAR_YEAR;
}

function periodOfDigits(x: number): Period | null {
  const [year, month] = [Math.floor(x / 100), x % 100];
  return Number.isInteger(x) && isYearLike(year) && month >= 1 && month <= 12 ? periodOf(year, month) : null;
}

function digitsOfDay(x: number): Exclude<DayRead, { month: Period }> {
  const shape = dateShape(String(x));
  return shape.is === 'day' ? { ok: shape.day, notes: ['text'] } : { refused: 'range' };
}
