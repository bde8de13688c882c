import { addDays, type Day } from '../kernel/calendar';
import type { Fen } from '../kernel/money';
import type { Demand } from '../registers/demands';
import { deliveriesIn } from '../rules/deliveries';
import { limitationEnd, WARNING_DAYS } from '../rules/limitation';
import type { SettledCharge } from './account';
import type { AgeBand } from './ageing';

/** Money owed of one age 账龄. */
export interface Aged {
  readonly band: AgeBand;
  readonly amount: Fen;
  readonly units: number;
}

/** A unit that owes 欠费户. */
export interface Debtor {
  readonly unit: string;
  readonly payer: string | null;
  readonly owing: Fen;
  /** Owed by this unit and all greater debtors. */
  readonly cumulative: Fen;
}

/** A debt whose limitation is near or over 时效预警. */
export interface Expiring {
  readonly settled: SettledCharge;
  readonly end: Day;
  readonly isOver: boolean;
}

/** Debts whose three years end within 180 days or have ended, soonest first. */
export function expiringDebts(
  charges: readonly SettledCharge[],
  demands: Iterable<Demand>,
  asOf: Day,
): Expiring[] {
  const delivered = deliveriesIn(demands, asOf);
  return charges
    .filter(({ owing }) => owing > 0)
    .map((settled) => {
      const { due, unit, period } = settled.charge;
      return { settled, end: limitationEnd(due, delivered(unit, period)) };
    })
    .filter(({ end }) => end <= addDays(asOf, WARNING_DAYS))
    .map((debt) => ({ ...debt, isOver: debt.end < asOf }))
    .sort((a, b) => a.end - b.end);
}
