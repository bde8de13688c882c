import { addDays, type Day, dayOf, type Period } from '../../../kernel/calendar';
import { type Decimal, decimal, ONE } from '../../../kernel/decimal';
import { type Fen, fenOf, minus } from '../../../kernel/money';
import { monthlyFee, timeFee } from '../../../billing/timeFee';
import type { Fee } from '../../../registers/fees';
import { units } from '../../../registers/units';
import type { Draft } from './draft';
import type { Household } from './households';
import { type Meter, whole } from './meters';
import { monthsFrom, type StoryMonth } from './months';
import { type Relief, waivedOf } from './reliefs';
import { type SampleStandard, sampleStandards } from './standards';

/** A fee a household was charged 应收, with the day on which it could know. */
export type Bill = Line & {
  readonly unit: string;
  readonly payer: string;
  readonly period: Period;
  readonly net: Fen;
};

type Line = Draft<Fee> & {
  readonly item: string;
  readonly gross: Fen;
  readonly due: Day;
  readonly known: Day;
};

/** Everything charged to a household from its start until the month that is to come, oldest first. */
export function billsOf(
  household: Household,
  meters: readonly Meter[],
  reliefs: readonly Relief[],
): readonly Bill[] {
  const { unit, propType } = household.place;
  const own = reliefs.filter((relief) => relief.unit === unit);
  const type = units.columns.propType.type.show(propType);
  const standards = sampleStandards.filter((standard) => standard.propType === type);
  return monthsFrom(household.start).flatMap((month) => {
    const { period, first } = month;
    const valid = standards.filter(
      ({ validFrom, validTo }) => (validFrom ?? first) <= first && first <= (validTo ?? first),
    );
    const payer = household.payerIn(period);
    const charged = { month, standard: (item: string) => valid.find((one) => one.item === item) };
    return [...linesOf(household, meters, charged)].map((line): Bill => {
      const waived = waivedOf(own, line.item, first, line.gross);
      return {
        ...line,
        unit,
        payer,
        period,
        ...(waived === 0 ? {} : { waiver: waived }),
        net: minus(line.gross, waived),
      };
    });
  });
}

/** A month with the standards in force for the unit's type. */
interface Charged {
  readonly month: StoryMonth;
  readonly standard: (item: string) => SampleStandard | undefined;
}

function* linesOf(
  household: Household,
  meters: readonly Meter[],
  { month, standard }: Charged,
): Generator<Line> {
  yield* monthlyLine(household, standard('物业管理费'), month);
  yield* monthlyLine(household, standard('停车费'), month);
  if (household.isDevelopers) return;
  if (month.month === 1) yield* yearlyLine(standard('垃圾清运费'), month);
  if (month.month === 11) yield* heatLine(household, standard('采暖费'), month);
  for (const meter of meters)
    yield* meterLine(meter, standard(meter.meter === 'water' ? '水费' : '电费'), month);
}

function* monthlyLine(
  { place }: Household,
  standard: SampleStandard | undefined,
  month: StoryMonth,
): Generator<Line> {
  if (standard?.price == null) return;
  const area = standard.method === 'area' ? place.builtArea : null;
  const addOn: Decimal | null =
    standard.addPerMonth == null ? null : { digits: standard.addPerMonth, scale: 2 };
  const gross = timeFee(monthlyFee(area, standard.price, addOn), { numerator: 1, denominator: 1 });
  const span = { from: month.first, to: month.last, due: month.due, known: month.first };
  yield { item: standard.item, ...span, qty: area ?? ONE, price: standard.price, months: ONE, gross };
}

/** Charged as a whole in January. */
function* yearlyLine(
  standard: SampleStandard | undefined,
  { year, first, last }: StoryMonth,
): Generator<Line> {
  if (standard?.price == null) return;
  const months = decimal('12');
  const span = { from: first, to: dayOf(year, 12, 31), due: last, known: first };
  yield {
    item: standard.item,
    ...span,
    qty: ONE,
    price: standard.price,
    months,
    gross: fenOf([standard.price, months]),
  };
}

/** Charged for the season in the November it begins in; where it is stopped, the basic part only. */
function* heatLine(
  { place, isStopped }: Household,
  standard: SampleStandard | undefined,
  month: StoryMonth,
): Generator<Line> {
  const area = place.innerArea;
  if (standard?.price == null || area === null) return;
  const { year, first, last } = month;
  const span = { from: dayOf(year, 11, 15), to: dayOf(year + 1, 3, 15), due: last, known: first };
  const gross = fenOf([area, standard.price, ...(isStopped ? [STOPPED] : [])]);
  yield {
    item: standard.item,
    ...span,
    qty: area,
    price: standard.price,
    gross,
    remark: isStopped ? '报停，按30%收取' : null,
  };
}

/** Share of the heating fee that a stopped unit pays. */
const STOPPED = decimal('0.3');

function* meterLine(
  { months, ratio }: Meter,
  standard: SampleStandard | undefined,
  month: StoryMonth,
): Generator<Line> {
  const read = months[month.period - (months[0]?.period ?? month.period)];
  if (standard === undefined || read === undefined) return;
  const price = standard.price ?? FIRST_TIER_PRICE;
  const qty = whole(read.usage);
  const span = { from: month.first, to: month.last, due: month.meteredDue, known: addDays(read.readDate, 4) };
  // A multiplier makes more of it than the two readings show; such lines are typed by what was used.
  const readings = ratio === 1 ? { prev: whole(read.prev), curr: whole(read.curr) } : {};
  yield { item: standard.item, ...span, ...readings, qty, price, gross: fenOf([qty, price]) };
}

/** Nobody leaves the first tier before the month that is to come. */
const FIRST_TIER_PRICE = decimal('3.85');
