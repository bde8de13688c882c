import { type Day, firstDay, lastDay, type Period, periodOfDay, yearOf } from '../kernel/calendar';
import { add, type Decimal, ZERO_DECIMAL } from '../kernel/decimal';
import type { Book } from '../registers';
import type { CellRef } from '../sheet/register';
import { numbers, whether } from '../rules/columns';
import type { Meter } from './meters';
import { type RowsOf, rowsByCode } from './rowsByCode';
import { type Counts, usageOf } from './usage';

/** A reading with its month; `prev` is the base reading 底数 or the last reading where the row leaves it empty. */
export interface Reading extends Counts {
  readonly row: number;
  readonly cell: CellRef;
  readonly meterNo: string | null;
  readonly period: Period;
  /** Day it counts from: the day read, else the month's last. */
  readonly day: Day;
}

/** A reading of a unit's meter. */
export interface MeterAt {
  readonly unitCode: number;
  readonly meter: Meter;
  readonly reading: Reading;
}

/** Readings of a unit's meter. */
export interface Readings {
  readonly inPeriod: (unitCode: number, meter: Meter, period: Period) => readonly Reading[];
  /** Usage of the same meter before a reading, in the readings that `counts` accepts. */
  readonly usedBefore: (of: MeterAt, counts: (earlier: Reading) => boolean) => Decimal;
}

const NONE: readonly Reading[] = [];

/** Indexes 抄表记录 once; a reading belongs to its 账期, else to the month it was taken in, else to `current`. */
export function readingsIn(book: Book, current: Period): Readings {
  const { readings } = book;
  const rowsOf = rowsByCode(readings.size, numbers(readings, 'unit'));
  const periodAt = periodsOf(book, current);
  const meterIs = metersOf(book);
  const all = (unitCode: number, meter: Meter): Reading[] =>
    chained(book, rowsFor(rowsOf, unitCode, meterIs[meter]), periodAt);
  return {
    inPeriod: (unitCode, meter, period) => {
      const isMeter = meterIs[meter];
      let [count, only] = [0, 0];
      for (const row of rowsOf(unitCode)) {
        if (periodAt(row) !== period || !isMeter(row)) continue;
        count += 1;
        only = row;
      }
      if (count === 0) return NONE;
      // Nearly always one reading that says where it starts: the meter's past is not needed.
      const reading = count === 1 ? readingAt(book, only, period) : null;
      return reading?.prev != null ? [reading] : all(unitCode, meter).filter((one) => one.period === period);
    },
    usedBefore: ({ unitCode, meter, reading }, counts) =>
      all(unitCode, meter).reduce((sum, earlier) => {
        if (!isBefore(earlier, reading) || earlier.meterNo !== reading.meterNo || !counts(earlier))
          return sum;
        const used = usageOf(earlier);
        return 'usage' in used ? add(sum, used.usage) : sum;
      }, ZERO_DECIMAL),
  };
}

/** Whether two readings are of one calendar year. */
export function isSameYear(a: Reading, b: Reading): boolean {
  return yearOf(a.period) === yearOf(b.period);
}

function rowsFor(rowsOf: RowsOf, unitCode: number, isMeter: (row: number) => boolean): number[] {
  const rows: number[] = [];
  for (const row of rowsOf(unitCode)) if (isMeter(row)) rows.push(row);
  return rows;
}

function metersOf({ readings }: Book): Readonly<Record<Meter, (row: number) => boolean>> {
  const is = (meter: Meter): ((row: number) => boolean) =>
    whether(readings, 'meter', (value) => value === meter);
  return {
    water: is('water'),
    hotWater: is('hotWater'),
    power: is('power'),
    gas: is('gas'),
    heat: is('heat'),
  };
}

function periodsOf({ readings }: Book, current: Period): (row: number) => Period {
  const period = numbers(readings, 'period');
  const day = numbers(readings, 'readDate');
  const monthOf = lastMonthKept();
  return (row) => {
    const given = period(row);
    if (!Number.isNaN(given)) return given as Period; // a period column
    return Number.isNaN(day(row)) ? current : monthOf(day(row) as Day); // a day column
  };
}

/** The month of a day; a month's meters are read within days of each other, so its bounds are found once. */
function lastMonthKept(): (day: Day) => Period {
  let [first, last, period] = [Infinity, -Infinity, 0];
  return (day) => {
    if (day < first || day > last) {
      const found = periodOfDay(day);
      [first, last, period] = [firstDay(found), lastDay(found), found];
    }
    return period as Period; // found above before it is given
  };
}

/** In order of time, each reading going on from the one before where it says no previous count. */
function chained(book: Book, rows: readonly number[], periodAt: (row: number) => Period): Reading[] {
  const taken = rows
    .map((row) => readingAt(book, row, periodAt(row)))
    .sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const last = new Map<string | null, Decimal | null>();
  return taken.map((reading) => {
    const known = reading.prev ?? last.get(reading.meterNo) ?? null;
    last.set(reading.meterNo, reading.curr);
    return { ...reading, prev: known };
  });
}

function isBefore(a: Reading, b: Reading): boolean {
  if (a.period !== b.period) return a.period < b.period;
  return a.day === b.day ? a.row < b.row : a.day < b.day;
}

function readingAt({ readings }: Book, row: number, period: Period): Reading {
  const { prev, curr, ratio, digits, rollover, oldEnd, newStart, meterNo, readDate } = readings.at(row);
  const day = readDate ?? lastDay(period);
  return {
    row,
    cell: readings.cell(row, 'curr'),
    prev,
    curr,
    ratio,
    digits,
    rollover,
    oldEnd,
    newStart,
    meterNo,
    period,
    day,
  };
}
