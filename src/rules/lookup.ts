import { type Day, periodOfDay } from '../kernel/calendar';
import type { Book } from '../registers';
import { type ClockTerms, clockTerms } from './clock/clock';
import { numbers, type Reader } from './columns';
import { type Groups, groupsOf, ordered } from './groups';
import { type Standards, standardsOf } from './standards';

/** What several rules look things up in 索引; each part is made when first asked for. */
export interface Lookup {
  /** Row of a unit in 房屋台账 by its code, -1 when it is not there. */
  readonly unitRow: (code: number) => number;
  /** Rows of 业主登记 of each unit. */
  readonly household: () => Groups;
  /** Rows of 业主登记 of a unit by its code. */
  readonly people: (code: number) => Int32Array;
  /** Readings of each meter, oldest first. */
  readonly meters: () => Groups;
  /** When a reading was taken: the later the greater, equal where nothing tells; -1 without month and day. */
  readonly readingTime: Reader;
  readonly standards: () => Standards;
  /** What the clocks of requests run by. */
  readonly clockTerms: () => ClockTerms;
}

export function lookupOf(book: Book): Lookup {
  const { units, owners, readings, tariffs, settings } = book;
  const unitIndex = once(() => indexOf(units.size, numbers(units, 'unit')));
  const household = once(() => groupsOf(owners.size, [numbers(owners, 'unit')]));
  const groupIndex = once(() => groupIndexOf(household(), numbers(owners, 'unit')));
  const times = once(() => timesOf(book));
  const readingTime: Reader = (i) => times()[i] ?? Number.NaN;
  return {
    unitRow: (code) => unitIndex()[code] ?? -1,
    household,
    people: (code) => {
      const { rows, starts } = household();
      const group = groupIndex()[code] ?? -1;
      return group < 0 ? NOBODY : rows.subarray(starts[group] ?? 0, starts[group + 1] ?? 0);
    },
    meters: once(() => ordered(groupsOf(readings.size, meterKeys(book)), readingTime)),
    readingTime,
    standards: once(() => standardsOf(tariffs)),
    clockTerms: once(() => clockTerms(settings)),
  };
}

const NOBODY = new Int32Array(0);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** First row of each code; codes of a dictionary are small and without gaps. */
function indexOf(size: number, code: Reader): Int32Array {
  const index = new Int32Array(highest(size, code) + 1).fill(-1);
  for (let i = size - 1; i >= 0; i -= 1) index[code(i)] = i;
  return index;
}

function groupIndexOf({ count, rows, starts }: Groups, code: Reader): Int32Array {
  const first: Reader = (g) => code(rows[starts[g] ?? 0] ?? 0);
  return indexOf(count, first);
}

function highest(size: number, code: Reader): number {
  let most = -1;
  for (let i = 0; i < size; i += 1) if (code(i) > most) most = code(i);
  return most;
}

/** Two meters of one kind in a unit differ by their number; without numbers they are one chain. */
function meterKeys({ readings }: Book): readonly Reader[] {
  const meterNo = numbers(readings, 'meterNo');
  const orNone: Reader = (i) => (Number.isNaN(meterNo(i)) ? -1 : meterNo(i));
  return [numbers(readings, 'unit'), numbers(readings, 'meter'), orNone];
}

/** Month first, then day: a reading of 1 December may be that of November. */
function timesOf({ readings }: Book): Float64Array {
  const month = numbers(readings, 'period');
  const day = numbers(readings, 'readDate');
  const times = new Float64Array(readings.size).fill(-1);
  for (let i = 0; i < readings.size; i += 1) {
    const on = day(i);
    const given = month(i);
    if (!Number.isNaN(given)) times[i] = given * MONTH + (Number.isNaN(on) ? 0 : on);
    else if (!Number.isNaN(on)) times[i] = periodOfDay(on as Day) * MONTH + on; // a day column
  }
  return times;
}

/** More than any day's number, so that months outrank days. */
const MONTH = 1_000_000;
