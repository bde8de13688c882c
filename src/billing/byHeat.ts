import { type Day, monthOf, type Period, periodOf, periodOfDay, yearOf } from '../kernel/calendar';
import { type Decimal, showDecimal } from '../kernel/decimal';
import { minus, yuan } from '../kernel/money';
import type { Unit } from '../registers/units';
import { issue } from '../sheet/issue';
import type { Bench, Method } from './bench';
import type { BilledUnit } from './billedUnit';
import { byTime } from './byTime';
import { daysOf, seasonOf, shared, type Span } from './cycle';
import { type Draft, UNMETERED } from './draft';
import { heatFee } from './heat';
import { type Fraction, monthsBetween } from './months';
import type { Plan } from './plan';

/** What heating is charged on for a unit. */
export interface HeatedUnit {
  readonly area: Decimal;
  readonly height: Decimal | null;
  /** `null` when heating is on all season. */
  readonly stopRatio: Decimal | null;
}

/** Heating by area 采暖面积: the season's fee once, by days for a unit that joins later; resuming 恢复 charges the rest. */
export const byHeat: Method = (unit, plan, bench) => {
  if (plan.lead.cycle === 'month') {
    byMonth(unit, plan, bench);
    return;
  }
  const season = seasonOf(periodOfDay(plan.span.from));
  const from = Math.max(plan.span.from, unit.start) as Day; // an infinite start is after every season and leaves below
  if (from > plan.span.to) return;
  const resumed = resumedIn(unit, season, bench);
  const due = plan.opens === null || bench.at.period === chargeMonth(plan, unit.start);
  if (!due && !resumed) return;
  const heated = heatedUnit(unit, season, bench);
  const price = plan.lead.price;
  if (heated === null || price === null) return;
  const charged = resumed ? bench.recorded(unit.unit, plan.item, season.from) : null;
  if (resumed && charged === null) return;
  const days = daysOf(season);
  const part: Fraction = { numerator: Math.min(plan.span.to - from + 1, days), denominator: days };
  const full = heatFee({ ...heated, price, part });
  const gross = charged === null ? full : minus(full, charged);
  if (charged !== null && gross <= 0) return;
  const factors =
    factorsText(heated, part, bench) + (charged === null ? '' : bench.words.resumed(yuan(charged)));
  const of = { area: showDecimal(heated.area), price: plan.lead.priceText, factors, amount: yuan(gross) };
  bench.emit(
    {
      ...seasonLine(plan, heated, from),
      nth: charged === null ? '' : '|+',
      gross,
      basis: bench.words.heat(of),
    },
    unit,
  );
};

/** A monthly heating price 元/㎡·月: the days of the month that lie in the season. */
const byMonth: Method = (unit, plan, bench) => {
  const season = seasonOf(periodOfDay(plan.span.from));
  const segments = plan.segments
    .map((segment) => ({ ...segment, ...shared(segment, season) }))
    .filter(({ from, to }) => from <= to)
    .map((segment) => ({ ...segment, months: monthsBetween(segment.from, segment.to, bench.book.settings) }));
  const heated = segments.length === 0 ? null : heatedUnit(unit, season, bench);
  if (heated === null) return;
  byTime({ ...unit, area: heated.area, areaText: showDecimal(heated.area) }, { ...plan, segments }, bench);
};

/** Season and area of a heating line. */
export function seasonLine(
  { lead, span }: Plan,
  { area }: HeatedUnit,
  from: Day,
): Omit<Draft, 'gross' | 'basis'> {
  return {
    ...UNMETERED,
    standard: lead,
    bearer: 'owner',
    from,
    to: span.to,
    quantity: area,
    price: lead.price,
    months: null,
    sources: [lead.cell],
  };
}

/**
 * The month a season is charged in: the one it begins in, an earlier one that the due rule names (`10月31日`), or the
 * month a unit joins it.
 */
export function chargeMonth({ span, lead }: Plan, start: number): Period {
  if (start > span.from) return periodOfDay(start as Day); // a start inside the season is a day
  const first = periodOfDay(span.from);
  const rule = lead.dueRule;
  const isEarly = rule?.kind === 'yearDay' && rule.month > 3 && rule.month < monthOf(first);
  return isEarly ? periodOf(yearOf(first), rule.month) : first;
}

/** The unit's area, height and stop ratio; `null` with an issue when one is needed and the office has not said it. */
export function heatedUnit(unit: BilledUnit, season: Span, bench: Bench): HeatedUnit | null {
  const { settings } = bench.book;
  const area = heatedArea(unit.record, settings.heatBasis);
  const isTallCharged = settings.profile?.includes('西安') === true;
  const stopped = isStopped(unit.record, season);
  if (area === null) {
    bench.report(
      issue('UNIT-005', { at: unit.areaCell, unit: unit.unit, register: 'units' }, { unit: unit.unit }),
    );
    return null;
  }
  if (stopped && settings.heatStopRatio === null) {
    const at = bench.book.units.cell(unit.row, 'vacantFrom');
    bench.report(issue('RATE-009', { at, unit: unit.unit, register: 'units' }, { unit: unit.unit }));
    return null;
  }
  return {
    area,
    height: isTallCharged ? unit.record.height : null,
    stopRatio: stopped ? settings.heatStopRatio : null,
  };
}

function heatedArea(
  { builtArea, innerArea, heatArea, billArea }: Unit,
  basis: 'built' | 'inner' | 'heated',
): Decimal | null {
  if (basis === 'inner') return innerArea;
  return (basis === 'heated' ? heatArea : null) ?? builtArea ?? billArea;
}

/** Stopped 报停 for the whole season; who resumes within it pays in full (泰安24). */
function isStopped({ vacantFrom, vacantTo }: Unit, season: Span): boolean {
  return vacantFrom !== null && vacantFrom <= season.from && (vacantTo === null || vacantTo >= season.to);
}

function resumedIn({ record: { vacantFrom, vacantTo } }: BilledUnit, season: Span, { at }: Bench): boolean {
  if (vacantFrom === null || vacantTo === null || vacantFrom > season.from) return false;
  return vacantTo > season.from && vacantTo < season.to && periodOfDay(vacantTo) === at.period;
}

function factorsText({ height, stopRatio }: HeatedUnit, part: Fraction, { words }: Bench): string {
  const tall =
    height !== null && showDecimal(height) !== '3' && height.digits > 3 * 10 ** height.scale
      ? words.tall(showDecimal(height))
      : '';
  const days = part.numerator === part.denominator ? '' : words.days(part.numerator, part.denominator);
  return tall + (stopRatio === null ? '' : words.stopped(showDecimal(stopRatio))) + days;
}
