import { type Day, type Period, periodOfDay } from '../kernel/calendar';
import type { Book } from '../registers';
import { issue } from '../sheet/issue';
import { numbers, type Reader, whether } from './columns';
import type { Lookup } from './lookup';
import { defineRule } from './rule';

/** Once reading has begun in a month, every unit handed over is read. */
export const unitsAreRead = defineRule({
  name: 'unitsAreRead',
  codes: ['MTR-010'],
  *check(book, { period, asOf }, lookup) {
    const { units, readings } = book;
    const isRead = readUnits(book, period, lookup);
    if (isRead === null) return;
    const isMetered = meteredTest(book, asOf);
    const unit = numbers(units, 'unit');
    let n = 0;
    for (let i = 0; i < units.size; i += 1) {
      if (isRead[i] === 1 || lookup.unitRow(unit(i)) !== i || !isMetered(i)) continue;
      // A reading left out because of an error was taken all the same.
      if (!readings.rejectedUnits.has(units.at(i).unit)) n += 1;
    }
    if (n === 0) return;
    yield issue('MTR-010', { sheet: readings.cell(0, 'unit').sheet, register: readings.id }, { n });
  },
});

/** Marks each unit read in the month; `null` when none was. */
function readUnits({ units, readings }: Book, period: Period, lookup: Lookup): Uint8Array | null {
  const unit = numbers(readings, 'unit');
  const month = monthOf(readings, period);
  const isRead = new Uint8Array(units.size);
  let begun = false;
  for (let i = 0; i < readings.size; i += 1) {
    if (month(i) !== period) continue;
    const row = lookup.unitRow(unit(i));
    if (row < 0) continue;
    isRead[row] = 1;
    begun = true;
  }
  return begun ? isRead : null;
}

function monthOf(readings: Book['readings'], current: Period): Reader {
  const month = numbers(readings, 'period');
  const day = numbers(readings, 'readDate');
  return (i) => {
    if (!Number.isNaN(month(i))) return month(i);
    return Number.isNaN(day(i)) ? current : periodOfDay(day(i) as Day); // a day column
  };
}

/** Units people live or work in, once they were handed over. */
function meteredTest({ units }: Book, asOf: Day): (i: number) => boolean {
  const isElse = whether(
    units,
    'propType',
    (type) => type === 'parking' || type === 'storage' || type === 'other',
  );
  const isNotYet = whether(units, 'state', (state) => state === 'unsold' || state === 'undelivered');
  const handover = numbers(units, 'handover');
  const isKnown = units.has('state') || units.has('handover');
  const isDelivered = (i: number): boolean => units.has('state') || handover(i) <= asOf;
  return (i) => isKnown && !isElse(i) && !isNotYet(i) && isDelivered(i);
}
