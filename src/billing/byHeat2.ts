import { addPeriods, firstDay, lastDay, monthOf } from '../kernel/calendar';
import { add, type Decimal, ONE, showDecimal } from '../kernel/decimal';
import { fenOf, minus, yuan } from '../kernel/money';
import type { Bench, Method } from './bench';
import { chargeMonth, heatedUnit, type HeatedUnit, seasonLine } from './byHeat';
import type { BilledUnit } from './billedUnit';
import { seasonOf } from './cycle';
import { twoPartFee } from './heat';
import { refusal } from './meterRefusal';
import type { Plan } from './plan';
import type { Reading } from './readings';
import { usageOf } from './usage';

/**
 * Two-part heating 采暖两部制: the basic part by area when the season is charged, the heat used at each reading; over
 * the season the two never exceed the cap.
 */
export const byHeat2: Method = (unit, plan, bench) => {
  const isSeasonDue = plan.opens === null || bench.at.period === chargeMonth(plan, unit.start);
  const readings = bench.readings.inPeriod(unit.code, 'heat', bench.at.period);
  if (unit.start > plan.span.to || (!isSeasonDue && readings.length === 0)) return;
  const heated = heatedUnit(unit, plan.span, bench);
  const basic = plan.lead.price;
  if (heated === null || basic === null) return;
  if (isSeasonDue) {
    const gross = fenOf([heated.area, basic, heated.stopRatio ?? ONE]);
    const factors = heated.stopRatio === null ? '' : bench.words.stopped(showDecimal(heated.stopRatio));
    const of = { area: showDecimal(heated.area), price: plan.lead.priceText, factors, amount: yuan(gross) };
    bench.emit({ ...seasonLine(plan, heated, plan.span.from), gross, basis: bench.words.heat(of) }, unit);
  }
  readings.forEach((reading, nth) => {
    emitUsed({ unit, reading, nth }, { plan, heated }, bench);
  });
};

function emitUsed(
  { unit, reading, nth }: { unit: BilledUnit; reading: Reading; nth: number },
  { plan, heated }: { plan: Plan; heated: HeatedUnit },
  bench: Bench,
): void {
  const price = plan.lead.tariff.heatPrice ?? plan.lead.tiers?.[0]?.price ?? null;
  const used = usageOf(reading);
  if (price === null) return;
  if ('refused' in used) {
    bench.report(refusal(used.refused, reading, bench));
    return;
  }
  const season = seasonOfReading(reading).from;
  const before = bench.readings.usedBefore(
    { unitCode: unit.code, meter: 'heat', reading },
    (earlier) => seasonOfReading(earlier).from === season,
  );
  const totalOf = (all: Decimal): ReturnType<typeof twoPartFee> =>
    twoPartFee({ ...termsOf(plan, heated), used: all, unit: price });
  const [now, then] = [totalOf(add(before, used.usage)), totalOf(before)];
  const gross = minus(now.total, then.total);
  const capped = now.total < now.raw ? bench.words.capped(yuan(now.total)) : '';
  const of = { usage: showDecimal(used.usage), price: showDecimal(price), amount: yuan(gross) };
  bench.emit(
    {
      ...seasonLine(plan, heated, firstDay(bench.at.period)),
      to: lastDay(bench.at.period),
      nth: `|h${nth === 0 ? '' : nth + 1}`,
      quantity: used.usage,
      price,
      prev: reading.prev,
      curr: reading.curr,
      ratio: reading.ratio,
      gross,
      basis: bench.words.heatUsed(of) + capped,
      sources: [reading.cell, plan.lead.cell],
    },
    unit,
  );
}

function termsOf(
  { lead }: Plan,
  { area }: HeatedUnit,
): Omit<Parameters<typeof twoPartFee>[0], 'used' | 'unit'> {
  const { areaPrice, capRatio } = lead.tariff;
  const cap = areaPrice === null ? null : { price: areaPrice, ratio: capRatio ?? ONE };
  return { area, basic: lead.price ?? ONE, cap };
}

/** A reading after 15 March still settles the season before. */
function seasonOfReading({ period }: Reading): ReturnType<typeof seasonOf> {
  const month = monthOf(period);
  return seasonOf(month > 3 && month < 10 ? addPeriods(period, 3 - month) : period);
}
