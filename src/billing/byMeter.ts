import { addPeriods, firstDay, periodOfDay } from '../kernel/calendar';
import { compareDecimal, type Decimal, showDecimal, times, toNumber, ZERO_DECIMAL } from '../kernel/decimal';
import { fen, fenOf, NO_MONEY, yuan } from '../kernel/money';
import type { Tier } from '../rules/tiers';
import type { Bench, Method } from './bench';
import type { BilledUnit } from './billedUnit';
import { monthsOfCycle } from './cycle';
import type { Draft } from './draft';
import { meteredFee, tierFees } from './meterFee';
import { refusal } from './meterRefusal';
import type { Meter } from './meters';
import { inForceOn, type Plan } from './plan';
import { isSameYear, type Reading } from './readings';
import type { Standard } from './standard';
import { tierParts, widened } from './tiers';
import { usageOf } from './usage';

/** Metered fees 计量 and tiered ones 阶梯: a line per reading of the month, of a tiered item a line per tier. */
export const byMeter: Method = (unit, plan, bench) => {
  const { meter } = plan.lead;
  if (meter === null) return;
  let nth = 0;
  for (const reading of bench.readings.inPeriod(unit.code, meter, bench.at.period)) {
    const used = usageOf(reading);
    if ('refused' in used) bench.report(refusal(used.refused, reading, bench));
    else
      for (const draft of draftsOf({ unit, plan, meter, reading, usage: used.usage, nth }, bench))
        bench.emit(draft, unit);
    nth += 1;
  }
};

/** One reading of a unit, with what was used and its place among the month's. */
export interface Metered {
  readonly unit: BilledUnit;
  readonly plan: Plan;
  readonly meter: Meter;
  readonly reading: Reading;
  readonly usage: Decimal;
  readonly nth: number;
}

/** The lines of one reading; the price is the one in force on the day it was taken. */
export function draftsOf(metered: Metered, bench: Bench): Draft[] {
  const { plan, reading } = metered;
  const standard = inForceOn(plan.standards, reading.day) ?? plan.lead;
  return standard.tiers !== null && standard.method === 'tier'
    ? tieredDrafts(metered, { standard, tiers: standard.tiers }, bench)
    : [flatDraft(metered, standard, bench)];
}

function flatDraft({ unit, reading, usage, nth }: Metered, standard: Standard, bench: Bench): Draft {
  const { words } = bench;
  const gross = meteredFee(usage, standard);
  const addOn =
    standard.addOn === null
      ? ''
      : words.addOnOnce(yuan(fen(monthsOfCycle(standard.cycle) * fenOf([standard.addOn]))));
  const of = {
    counted: countedText(reading, bench),
    usage: showDecimal(usage),
    price: standard.priceText,
    addOn,
    amount: yuan(gross),
  };
  const line = { tier: null, quantity: usage, price: standard.price, gross, basis: words.metered(of) };
  return lineOf({ unit, reading, nth }, line, { standard, bench });
}

function tieredDrafts(
  metered: Metered,
  { standard, tiers }: { standard: Standard; tiers: readonly Tier[] },
  bench: Bench,
): Draft[] {
  const { unit, meter, reading, usage, nth } = metered;
  const isYearly = standard.tariff.tierCycle === 'year';
  const before = bench.readings.usedBefore({ unitCode: unit.code, meter, reading }, (earlier) =>
    isYearly ? isSameYear(earlier, reading) : earlier.period === reading.period,
  );
  const limits = widened(
    tiers,
    adderOf(standard, bench.payers.persons(unit.code)),
    isYearly ? 1 : monthsOfCycle(standard.cycle),
  );
  const parts = tierParts(limits, before, usage);
  const fees = tierFees(parts, standard.tariff.round);
  return parts.map(({ tier, quantity, price }, i) => {
    const gross = fees[i] ?? NO_MONEY;
    const of = { tier, quantity: showDecimal(quantity), price: showDecimal(price), amount: yuan(gross) };
    const line = { tier, quantity, price, gross, basis: bench.words.tier(of) };
    return lineOf({ unit, reading, nth }, line, { standard, bench });
  });
}

/** Persons beyond the base widen every limit 人口增量. */
function adderOf({ tariff: { personsBase, addPerPerson } }: Standard, persons: number | null): Decimal {
  if (personsBase === null || addPerPerson === null || persons === null) return ZERO_DECIMAL;
  const extra = Math.max(0, Math.floor(persons) - Math.floor(toNumber(personsBase)));
  return times(addPerPerson, { digits: extra, scale: 0 });
}

type Counted = Pick<Draft, 'tier' | 'quantity' | 'price' | 'gross' | 'basis'>;

function lineOf(
  { unit, reading, nth }: Pick<Metered, 'unit' | 'reading' | 'nth'>,
  { tier, quantity, price, gross, basis }: Counted,
  { standard, bench: { month } }: { standard: Standard; bench: Bench },
): Draft {
  const months = monthsOfCycle(standard.cycle);
  return {
    standard,
    bearer: unit.start > reading.day ? 'developer' : 'owner',
    from: months === 1 ? month.from : firstDay(addPeriods(periodOfDay(month.from), 1 - months)),
    to: month.to,
    tier,
    nth: nth === 0 ? '' : `|${nth + 1}`,
    quantity,
    price,
    months: null,
    prev: reading.prev,
    curr: reading.curr,
    ratio: isPlain(reading.ratio) ? null : reading.ratio,
    gross,
    basis,
    sources: [reading.cell, standard.cell],
  };
}

function isPlain(ratio: Decimal | null): boolean {
  return ratio === null || (ratio.digits === 1 && ratio.scale === 0);
}

function countedText({ prev, curr, ratio, oldEnd, newStart }: Reading, { words }: Bench): string {
  const show = (count: Decimal | null): string => (count === null ? '0' : showDecimal(count));
  const by = isPlain(ratio) ? null : show(ratio);
  if (oldEnd !== null) {
    return words.replaced({
      prev: show(prev),
      oldEnd: show(oldEnd),
      newStart: show(newStart),
      curr: show(curr),
      ratio: by,
    });
  }
  const isBack = prev !== null && curr !== null && compareDecimal(curr, prev) < 0;
  return isBack ? words.rolledOver(show(prev), show(curr), by) : words.counted(show(prev), show(curr), by);
}
