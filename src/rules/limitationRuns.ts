import { addMonths, type Day, periodOfDay, showDay, showPeriod } from '../kernel/calendar';
import type { Fee } from '../registers/fees';
import { issue, type Issue } from '../sheet/issue';
import { entries, type Register } from '../sheet/register';
import { numbers, orZero, type Reader, whether } from './columns';
import { deliveriesIn, type Deliveries } from './deliveries';
import { feeSpans } from './feeSpans';
import { LIMITATION_MONTHS, limitationEnd, WARNING_DAYS } from './limitation';
import { defineRule, placeIn, type RuleContext } from './rule';

/** What is owed can be sued for within three years 诉讼时效 of its due day or of a demand that was delivered (民法典188, 195). */
export const limitationRuns = defineRule({
  name: 'limitationRuns',
  codes: ['FEE-013', 'FEE-014'],
  *check(book, context) {
    const told = new Set<string>();
    const delivered = deliveriesIn(entries(book.demands), context.asOf);
    for (const register of [book.fees, book.ledger]) yield* expiring(register, delivered, context, told);
  },
});

function* expiring(
  fees: Register<Fee>,
  delivered: Deliveries,
  { asOf }: RuleContext,
  told: Set<string>,
): Generator<Issue> {
  const owes = owingTest(fees);
  const due = dueOf(fees);
  const earliest = addMonths(asOf, -LIMITATION_MONTHS) + WARNING_DAYS + 3; // months end on the 28th or the 31st
  for (let i = 0; i < fees.size; i += 1) {
    if (!(due(i) <= earliest) || !owes(i)) continue;
    const day = due(i) as Day; // a day column or the last of a month
    const { unit, period: month } = fees.at(i);
    const period = month ?? periodOfDay(day);
    const end = limitationEnd(day, delivered(unit, period));
    const key = JSON.stringify([unit, period, end]);
    if (end - asOf > WARNING_DAYS || told.has(key)) continue;
    told.add(key);
    const place = placeIn(fees, i, fees.has('due') ? 'due' : 'period');
    const facts = { unit, period: showPeriod(period) };
    if (end < asOf) yield issue('FEE-014', place, facts);
    else yield issue('FEE-013', place, { ...facts, date: showDay(end) });
  }
}

/** Something is left to pay, by the row's own words: 未收, else what was received of it. */
function owingTest(fees: Register<Fee>): (i: number) => boolean {
  const [gross, waiver] = [numbers(fees, 'gross'), orZero(numbers(fees, 'waiver'))];
  const [received, unpaid] = [numbers(fees, 'received'), numbers(fees, 'unpaid')];
  const isDone = whether(fees, 'status', (s) => s === 'paid' || s === 'writtenOff' || s === 'cancelled');
  return (i) => {
    if (isDone(i)) return false;
    if (!Number.isNaN(unpaid(i))) return unpaid(i) > 0;
    if (Number.isNaN(received(i))) return false;
    return gross(i) - waiver(i) > received(i);
  };
}

function dueOf(fees: Register<Fee>): Reader {
  const due = numbers(fees, 'due');
  const { to } = feeSpans(fees);
  return (i) => (Number.isNaN(due(i)) ? to(i) : due(i));
}
