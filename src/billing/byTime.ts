import { addDays, type Day, periodOfDay } from '../kernel/calendar';
import { type Fen, fenOf, minus, yuan } from '../kernel/money';
import { issue } from '../sheet/issue';
import type { Charge } from './account';
import type { Bench, Method } from './bench';
import type { BilledUnit } from './billedUnit';
import { monthsBetween } from './months';
import type { Plan, Segment } from './plan';
import { monthlyFee, timeFee, timeFeeByMonth } from './timeFee';

/**
 * Fees by area or at a fixed amount, over months: each span of one price is a line. What lies before the unit's billing
 * start is the developer's, who takes the rest so that the two add up to the whole.
 */
export const byTime: Method = (unit, plan, bench) => {
  if (plan.lead.method !== 'fixed' && unit.area === null) {
    bench.report(
      issue('UNIT-005', { at: unit.areaCell, unit: unit.unit, register: 'units' }, { unit: unit.unit }),
    );
    return;
  }
  const opens = plan.opens === null || plan.opens === bench.at.period;
  const ownerDue = unit.start <= (plan.segments[0]?.from ?? 0) ? opens : isCharged(plan, unit.start, bench);
  const developerDue = !plan.lead.passThrough && opens;
  for (const segment of plan.segments) {
    if (unit.start <= segment.from) {
      if (ownerDue) emit({ segment, bearer: 'owner', gross: feeOf(segment, unit, bench) }, unit, bench);
    } else if (unit.start > segment.to) {
      if (developerDue)
        emit({ segment, bearer: 'developer', gross: feeOf(segment, unit, bench) }, unit, bench);
    } else {
      const start = unit.start as Day; // between two days, so it is one
      const own = cut(segment, { from: start, to: segment.to }, bench);
      const ownFee = feeOf(own, unit, bench);
      const before = cut(segment, { from: segment.from, to: addDays(start, -1) }, bench);
      const rest = minus(feeOf(segment, unit, bench), ownFee);
      if (developerDue) emit({ segment: before, bearer: 'developer', gross: rest }, unit, bench);
      if (ownerDue) emit({ segment: own, bearer: 'owner', gross: ownFee }, unit, bench);
    }
  }
};

/** A cycle is charged in the month its first day falls in. */
function isCharged({ opens }: Plan, from: number, { at }: Bench): boolean {
  return opens === null || (from !== Infinity && periodOfDay(from as Day) === at.period); // finite bounds are days
}

function cut(segment: Segment, span: { from: Day; to: Day }, { book }: Bench): Segment {
  return { ...segment, ...span, months: monthsBetween(span.from, span.to, book.settings) };
}

function feeOf({ standard, from, to, months }: Segment, unit: BilledUnit, { book }: Bench): Fen {
  const { price, addOn, method } = standard;
  if (price === null) throw new RangeError(`a standard without a price: ${standard.item}`);
  const quantity = method === 'fixed' ? null : unit.area;
  if (standard.tariff.round === 'monthly') {
    return timeFeeByMonth(monthlyFee(quantity, price, addOn), { from, to }, book.settings);
  }
  if (addOn !== null) return timeFee(monthlyFee(quantity, price, addOn), months);
  return quantity === null
    ? fenOf([price], months.numerator, months.denominator)
    : fenOf([quantity, price], months.numerator, months.denominator);
}

function emit(
  { segment, bearer, gross }: { segment: Segment; bearer: Charge['bearer']; gross: Fen },
  unit: BilledUnit,
  bench: Bench,
): void {
  const { standard, from, to, months } = segment;
  const isArea = standard.method !== 'fixed';
  bench.emit(
    {
      standard,
      bearer,
      from,
      to,
      tier: null,
      nth: '',
      quantity: isArea ? unit.area : null,
      price: standard.price,
      months,
      prev: null,
      curr: null,
      ratio: null,
      gross,
      basis: (isArea ? unit.areaText : '') + bench.rateOf(segment) + yuan(gross),
      sources: isArea ? [unit.areaCell, standard.cell] : standard.cells,
    },
    unit,
  );
}
