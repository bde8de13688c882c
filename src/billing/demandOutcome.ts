import { addDays, type Day, dayOfMoment } from '../kernel/calendar';
import type { Demand } from '../registers/demands';
import type { Account, SettledCharge } from './account';
import { countRate, type Metric } from './metric';

export type DemandLevel = Demand['level'];

/** What came of demands 催缴效果. */
export interface DemandOutcome {
  /** Paid within 30 days after a demand of the level / demands of the level. */
  readonly paid: Readonly<Record<DemandLevel, Metric>>;
  /** 承诺兑现率: paid by the day promised / promises whose day has come. */
  readonly promisesKept: Metric;
}

/** Days in which a payment counts as the demand's doing. */
const DAYS = 30;

/** A demand counts when something was overdue on its day; it succeeded when all of that was paid in time. */
export function demandOutcome(
  demands: Iterable<Demand>,
  accounts: ReadonlyMap<string, Account>,
  asOf: Day,
): DemandOutcome {
  const counts = {
    tip: [0, 0],
    demand: [0, 0],
    formal: [0, 0],
    lawyer: [0, 0],
    suit: [0, 0],
  } satisfies Record<DemandLevel, [number, number]>;
  const promises: [number, number] = [0, 0];
  for (const { unit, level, at, promise } of demands) {
    const day = dayOfMoment(at);
    const account = accounts.get(unit);
    if (account === undefined || day > asOf) continue;
    const overdue = account.charges.filter(({ charge }) => !charge.deposit && charge.due <= day);
    if (owedOn(overdue, day) <= 0) continue;
    counts[level][1] += 1;
    if (owedOn(overdue, addDays(day, DAYS)) <= 0) counts[level][0] += 1;
    if (promise === null || promise > asOf) continue;
    promises[1] += 1;
    if (owedOn(overdue, promise) <= 0) promises[0] += 1;
  }
  const rate = ([paid = 0, all = 0]: readonly number[]): Metric => countRate(paid, all);
  const { tip, demand, formal, lawyer, suit } = counts;
  return {
    paid: {
      tip: rate(tip),
      demand: rate(demand),
      formal: rate(formal),
      lawyer: rate(lawyer),
      suit: rate(suit),
    },
    promisesKept: rate(promises),
  };
}

function owedOn(charges: readonly SettledCharge[], day: Day): number {
  return charges.reduce(
    (sum, { charge, paid }) =>
      sum + charge.net - paid.reduce((all, payment) => (payment.day <= day ? all + payment.amount : all), 0),
    0,
  );
}
