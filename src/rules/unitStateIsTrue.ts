import type { Day } from '../kernel/calendar';
import type { Book } from '../registers';
import { units as unitSheet } from '../registers/units';
import { issue } from '../sheet/issue';
import { nameOf } from '../sheet/types';
import { numbers, whether } from './columns';
import type { Lookup } from './lookup';
import { defineRule, placeIn } from './rule';

/** A unit not yet sold or handed over has no handover day and no paying owner; one handed over has an owner. */
export const unitStateIsTrue = defineRule({
  name: 'unitStateIsTrue',
  codes: ['UNIT-010', 'UNIT-011'],
  *check(book, { asOf }, lookup) {
    const { units, owners } = book;
    const handover = numbers(units, 'handover');
    const code = numbers(units, 'unit');
    const isBefore = whether(units, 'state', (state) => state === 'unsold' || state === 'undelivered');
    const isAfter = whether(units, 'state', (state) => state !== 'unsold' && state !== 'undelivered');
    const isPayer = payerTest(book, asOf);
    for (let i = 0; i < units.size; i += 1) {
      if (isBefore(i) && (handover(i) <= asOf || lookup.people(code(i)).some(isPayer))) {
        const { unit, state } = units.at(i);
        const shown = state === null ? '' : nameOf(unitSheet.columns.state.type, state);
        yield issue('UNIT-010', placeIn(units, i, 'state'), { unit, state: shown });
      }
      if (isAfter(i) && owners.present && hasNobody(book, lookup, i)) {
        yield issue('UNIT-011', placeIn(units, i, 'state'), { unit: units.at(i).unit });
      }
    }
  },
});

/** Whether a row of 业主登记 is someone other than the developer who pays today. */
function payerTest({ owners }: Book, asOf: Day): (i: number) => boolean {
  const pays = whether(owners, 'isPayer', (payer) => payer);
  const isDeveloper = whether(owners, 'relation', (relation) => relation === 'developer');
  const from = numbers(owners, 'ownFrom');
  const to = numbers(owners, 'ownTo');
  return (i) => pays(i) && !isDeveloper(i) && !(from(i) > asOf) && !(to(i) < asOf);
}

/** A row left out because of an error is still somebody. */
function hasNobody({ units, owners }: Book, lookup: Lookup, i: number): boolean {
  const people = lookup.people(numbers(units, 'unit')(i));
  return people.length === 0 && !owners.rejectedUnits.has(units.at(i).unit);
}
