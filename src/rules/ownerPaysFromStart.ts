import type { Day } from '../kernel/calendar';
import type { Book } from '../registers';
import { issue } from '../sheet/issue';
import { billingStart } from './billingStart';
import { numbers, type Reader, whether } from './columns';
import { feeSpans, showSpan } from './feeSpans';
import type { Lookup } from './lookup';
import { defineRule, placeIn } from './rule';

/** What is charged for days before an owner starts to pay 起计日 is the developer's to bear (北京22, 上海49). */
export const ownerPaysFromStart = defineRule({
  name: 'ownerPaysFromStart',
  codes: ['FEE-009'],
  *check(book, _, lookup) {
    const { fees } = book;
    const { from, to } = feeSpans(fees);
    const typedFrom = numbers(fees, 'from');
    const start = startOfUnits(book, lookup);
    const isDeposit = whether(fees, 'item', lookup.standards().isDeposit);
    const field = fees.has('from') ? 'from' : 'period';
    for (let i = 0; i < fees.size; i += 1) {
      // A month alone may well have been charged in part.
      const decisive = Number.isNaN(typedFrom(i)) ? to(i) : typedFrom(i);
      if (!(decisive < start(i)) || isDeposit(i) || isDevelopers(book, lookup, i)) continue;
      const period = showSpan(from(i), to(i));
      yield issue('FEE-009', placeIn(fees, i, field), { unit: fees.at(i).unit, period });
    }
  },
});

/** First day the owner of a fee's unit pays for; NaN where neither it nor the handover is known. */
function startOfUnits({ fees, units, settings }: Book, lookup: Lookup): Reader {
  const unit = numbers(fees, 'unit');
  const billFrom = numbers(units, 'billFrom');
  const handover = numbers(units, 'handover');
  return (i) => {
    const row = lookup.unitRow(unit(i));
    if (!Number.isNaN(billFrom(row))) return billFrom(row);
    const day = handover(row);
    return Number.isNaN(day) ? day : billingStart(day as Day, settings.startRule); // a day column
  };
}

/** Whether the line is already charged to the developer. */
function isDevelopers({ fees, owners }: Book, lookup: Lookup, i: number): boolean {
  const { payer } = fees.at(i);
  if (payer === null) return false;
  const people = lookup.people(numbers(fees, 'unit')(i));
  return /开发商|建设单位/u.test(payer) || people.some((p) => isNamed(owners.at(p), payer));
}

function isNamed(
  { relation, ownerName }: { relation: string | null; ownerName: string },
  payer: string,
): boolean {
  return relation === 'developer' && ownerName === payer;
}
