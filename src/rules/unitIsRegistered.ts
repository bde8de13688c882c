import type { Book } from '../registers';
import { issue, type Issue } from '../sheet/issue';
import type { Register } from '../sheet/register';
import { numbers } from './columns';
import type { Lookup } from './lookup';
import { masterTest } from './masterFitsSubMeters';
import { defineRule, placeIn } from './rule';

/** Whatever is kept of a unit is kept of one that stands in 房屋台账; without that register nothing can be said. */
export const unitIsRegistered = defineRule({
  name: 'unitIsRegistered',
  codes: ['OWN-002', 'FEE-001'],
  *check(book, _, lookup) {
    if (!book.units.present) return;
    const { owners, readings } = book;
    for (const i of strangers(book, owners, lookup)) {
      yield issue('OWN-002', placeIn(owners, i, 'unit'), { unit: owners.at(i).unit });
    }
    for (const register of [book.fees, book.payments, book.waivers, book.demands]) {
      for (const i of strangers(book, register, lookup)) yield unknown(register, i);
    }
    const isMaster = masterTest(book, lookup);
    for (const i of strangers(book, readings, lookup)) {
      if (!isMaster(i)) yield unknown(readings, i);
    }
  },
});

interface OfUnit {
  readonly unit: string;
}

function unknown(register: Register<OfUnit>, i: number): Issue {
  const place = placeIn(register, i, 'unit');
  return issue('FEE-001', place, { row: register.cell(i, 'unit').row + 1, unit: register.at(i).unit });
}

/** Rows of units that are in no row of 房屋台账, not even in one that was left out. */
function* strangers(book: Book, register: Register<OfUnit>, lookup: Lookup): Generator<number> {
  const code = numbers(register, 'unit');
  const { rejectedUnits } = book.units;
  for (let i = 0; i < register.size; i += 1) {
    if (lookup.unitRow(code(i)) < 0 && !rejectedUnits.has(register.at(i).unit)) yield i;
  }
}
