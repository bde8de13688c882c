import { type Day, dayOfMoment, parsePeriod, type Period } from '../kernel/calendar';
import { groupBy } from '../kernel/collections';
import type { Demand } from '../registers/demands';

/** Days in order on which demands 催告 arrived that concern a unit's month. */
export type Deliveries = (unit: string, period: Period) => readonly Day[];

/** What is known of deliveries `until` a day; a demand concerns the months it names 欠费期间, or all when it names none. */
export function deliveriesIn(demands: Iterable<Demand>, until: Day): Deliveries {
  const byUnit = groupBy(arrivals(demands, until), ({ unit }) => unit);
  for (const arrived of byUnit.values()) arrived.sort((a, b) => a.day - b.day);
  const known = new Map<string, Map<Period, readonly Day[]>>();
  return (unit, period) => {
    const arrived = byUnit.get(unit);
    if (arrived === undefined) return [];
    const ofUnit = known.get(unit) ?? new Map<Period, readonly Day[]>();
    known.set(unit, ofUnit);
    const days = ofUnit.get(period) ?? arrived.filter((one) => concerns(one, period)).map(({ day }) => day);
    ofUnit.set(period, days);
    return days;
  };
}

/** A demand that arrived, and the first and last of the months it names. */
interface Arrival {
  readonly unit: string;
  readonly day: Day;
  readonly first: number;
  readonly last: number;
}

/** Signed for, or proven to have arrived (时效规定8). */
function* arrivals(demands: Iterable<Demand>, until: Day): Generator<Arrival> {
  for (const { unit, delivered, at, period } of demands) {
    if (delivered !== 'signed' && delivered !== 'arrived') continue;
    const day = dayOfMoment(at);
    if (day > until) continue;
    const months = monthsIn(period ?? '');
    yield {
      unit,
      day,
      first: months.length === 0 ? -Infinity : Math.min(...months),
      last: months.length === 0 ? Infinity : Math.max(...months),
    };
  }
}

function concerns({ first, last }: Arrival, period: Period): boolean {
  return first <= period && period <= last;
}

function monthsIn(text: string): readonly Period[] {
  return [...text.matchAll(/(\d{4})\s*[-年./]\s*(\d{1,2})/gu)].flatMap(
    ([, year = '', month = '']) => parsePeriod(`${year}-${month.padStart(2, '0')}`) ?? [],
  );
}
