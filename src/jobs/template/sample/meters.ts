import { addDays, type Day, type Period } from '../../../kernel/calendar';
import { decimalOf, type Decimal, ZERO_DECIMAL } from '../../../kernel/decimal';
import type { MeterReading } from '../../../registers/readings';
import type { Draft } from './draft';
import type { Household } from './households';
import { monthsFrom, type StoryMonth } from './months';
import { type Random, randomOf } from './random';
import { STORY } from './story';

/** One meter of a unit, read every month 一块表. */
export interface Meter {
  readonly unit: string;
  readonly meter: 'water' | 'power';
  readonly meterNo: string;
  readonly ratio: number;
  readonly months: readonly MeterMonth[];
}

/** Whole units: the meters have no decimals. */
export interface MeterMonth {
  readonly period: Period;
  readonly prev: number;
  readonly curr: number;
  /** With the multiplier. */
  readonly usage: number;
  readonly readDate: Day;
}

/** Water for everybody who has a tap, power for shops; homes have their power from the grid company. */
export function metersOf(households: readonly Household[], seed: number): readonly Meter[] {
  const random = randomOf(seed, 'meters');
  return households.flatMap((household, nth) => {
    const { propType } = household.place;
    if (household.isDevelopers || (propType !== 'home' && propType !== 'shop')) return [];
    const water = meterOf(
      household,
      { meter: 'water', nth, ratio: 1, use: waterUse(household, nth, random) },
      random,
    );
    if (propType === 'home') return [water];
    const ratio = nth % 5 === 0 ? 30 : 1;
    const monthly = random.int(260, 1400);
    const use = (): number => Math.max(1, Math.round((monthly * random.int(85, 118)) / 100 / ratio));
    return [water, meterOf(household, { meter: 'power', nth, ratio, use }, random)];
  });
}

/** Rows of 抄表记录 from the first month that is kept. */
export function readingRows(meters: readonly Meter[]): readonly Draft<MeterReading>[] {
  const readers = STORY.staff.engineers;
  const kept = meters.flatMap(({ months, ...of }) => months.map((month) => ({ ...of, ...month })));
  return kept
    .filter(({ period }) => period >= STORY.firstReading)
    .sort((a, b) => a.period - b.period)
    .map(({ unit, meter, meterNo, ratio, period, prev, curr, readDate }) => ({
      unit,
      meter,
      meterNo,
      prev: whole(prev),
      curr: whole(curr),
      ratio: ratio === 1 ? null : whole(ratio),
      readDate,
      period,
      reader: readers[readDate % readers.length] ?? null,
    }));
}

export function whole(n: number): Decimal {
  return decimalOf(n) ?? ZERO_DECIMAL;
}

interface Metered {
  readonly meter: Meter['meter'];
  readonly nth: number;
  readonly ratio: number;
  /** What the meter counts in a month, before the multiplier. */
  readonly use: (month: StoryMonth) => number;
}

function meterOf({ place, start }: Household, { meter, nth, ratio, use }: Metered, random: Random): Meter {
  const isNew = start > STORY.first;
  let prev = isNew ? random.int(0, 3) : random.int(80, 900) * (meter === 'water' ? 1 : 6);
  const months: MeterMonth[] = [];
  for (const month of monthsFrom(start)) {
    const { period } = month;
    const used = use(month);
    const readDate = addDays(month.first, 16 + (place.building.charCodeAt(0) % 5));
    months.push({ period, prev, curr: prev + used, usage: used * ratio, readDate });
    prev += used;
  }
  const letter = meter === 'water' ? 'S' : 'D';
  return { unit: place.unit, meter, ratio, months, meterNo: `${letter}${String(20000 + nth * 7)}` };
}

/** Up to the first tier of a year, but for a few households that pass it in the month to be charged. */
function waterUse(
  { place, persons, state }: Household,
  nth: number,
  random: Random,
): (month: StoryMonth) => number {
  if (place.propType === 'shop') {
    const monthly = random.int(5, 30);
    return () => monthly + random.int(-2, 3);
  }
  if (persons === 0 || state === 'vacant') return () => 0;
  const isHeavy = nth % 43 === 7;
  const used = new Map<number, number>();
  return ({ period, year, month }) => {
    const before = used.get(year) ?? 0;
    const isNow = period === STORY.period;
    const usual = isHeavy && year === 2026 ? 16 : 2 + Math.round(persons * 2.1);
    const summer = month >= 6 && month <= 8 ? 1 : 0;
    const wanted = Math.max(1, usual + summer + random.int(-1, 1));
    const amount = isNow ? (isHeavy ? 19 : wanted) : Math.min(wanted, FIRST_TIER - before);
    used.set(year, before + amount);
    return amount;
  };
}

const FIRST_TIER = 178;
