declare const dayBrand: unique symbol;
declare const periodBrand: unique symbol;
declare const momentBrand: unique symbol;

/**
 * Civil day 日期: whole days since 1899-12-30, which is the cell serial of every day from 1900-03-01.
 * An integer, so it sorts, subtracts and fits a cell without time zones; `Date` never touches it.
 */
export type Day = number & { readonly [dayBrand]: true };
/** Billing month 账期: `year × 12 + month − 1`. */
export type Period = number & { readonly [periodBrand]: true };
/** Civil minute 时刻: `day × 1440 + minute of the day`. */
export type Moment = number & { readonly [momentBrand]: true };

const EPOCH = 693899; // days from 0000-03-01 (proleptic Gregorian) to 1899-12-30
export const MINUTES_A_DAY = 1440;

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Gregorian arithmetic on 400-year eras with March as the first month, so leap days come last. */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146097 + dayOfEra - EPOCH) as Day; // whole by construction
}

export function civil(day: Day): Civil {
  const z = day + EPOCH;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** The day if it exists in the calendar, else `null` (2026-02-29). */
export function existingDay(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(periodOf(year, month))) return null;
  return dayOf(year, month, day);
}

/** `2026-11-01`. */
export function showDay(day: Day): string {
  const { year, month, day: d } = civil(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(d)}`;
}

/** Reads exactly `YYYY-MM-DD`. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return match === null ? null : existingDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

export function addDays(day: Day, n: number): Day {
  return (day + n) as Day; // n is a whole number of days
}

/** The same day number n months on, or that month's last day (民法典202). */
export function addMonths(day: Day, n: number): Day {
  const { year, month, day: d } = civil(day);
  const period = addPeriods(periodOf(year, month), n);
  return addDays(firstDay(period), Math.min(d, daysInMonth(period)) - 1);
}

/** 0 Monday … 6 Sunday. */
export function weekday(day: Day): number {
  return (((day + 5) % 7) + 7) % 7;
}

export function periodOf(year: number, month: number): Period {
  return (year * 12 + month - 1) as Period; // whole by construction
}

export function periodOfDay(day: Day): Period {
  const { year, month } = civil(day);
  return periodOf(year, month);
}

export function yearOf(period: Period): number {
  return Math.floor(period / 12);
}

export function monthOf(period: Period): number {
  return period - yearOf(period) * 12 + 1;
}

export function addPeriods(period: Period, n: number): Period {
  return (period + n) as Period; // n is a whole number of months
}

export function firstDay(period: Period): Day {
  return dayOf(yearOf(period), monthOf(period), 1);
}

export function lastDay(period: Period): Day {
  return addDays(firstDay(addPeriods(period, 1)), -1);
}

export function daysInMonth(period: Period): number {
  return firstDay(addPeriods(period, 1)) - firstDay(period);
}

/** `2026-11`. */
export function showPeriod(period: Period): string {
  return `${String(yearOf(period)).padStart(4, '0')}-${two(monthOf(period))}`;
}

/** Reads exactly `YYYY-MM`. */
export function parsePeriod(text: string): Period | null {
  const match = /^(\d{4})-(\d{2})$/u.exec(text);
  if (match === null) return null;
  const month = Number(match[2]);
  return month >= 1 && month <= 12 ? periodOf(Number(match[1]), month) : null;
}

export function momentOf(day: Day, minute: number): Moment {
  return (day * MINUTES_A_DAY + minute) as Moment; // 0 ≤ minute < 1440
}

export function dayOfMoment(moment: Moment): Day {
  return Math.floor(moment / MINUTES_A_DAY) as Day; // whole by floor
}

export function minuteOfDay(moment: Moment): number {
  return moment - dayOfMoment(moment) * MINUTES_A_DAY;
}

/** `2026-11-01 16:40`. */
export function showMoment(moment: Moment): string {
  const minute = minuteOfDay(moment);
  return `${showDay(dayOfMoment(moment))} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** A cell serial with a time, cut to its minute; never rounded up into the next day. */
export function momentOfSerial(serial: number): Moment {
  const day = Math.floor(serial);
  const minute = Math.min(MINUTES_A_DAY - 1, Math.floor((serial - day) * MINUTES_A_DAY + 1e-4));
  return momentOf(day as Day, minute); // whole by floor
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
