import { addDays, type Day } from '../kernel/calendar';
import { groupBy } from '../kernel/collections';
import { type Fen, fen, sumFen } from '../kernel/money';
import type { Demand } from '../registers/demands';
import { deliveriesIn } from '../rules/deliveries';
import { limitationEnd, WARNING_DAYS } from '../rules/limitation';
import type { Account, SettledCharge } from './account';
import { AGE_BANDS, type AgeBand, ageBand } from './ageing';

/** Money owed of one age 账龄. */
export interface Aged {
  readonly band: AgeBand;
  readonly amount: Fen;
  readonly units: number;
}

/** Arrears by age, every band in order, youngest first. */
export function agedArrears(charges: readonly SettledCharge[], asOf: Day): Aged[] {
  const owing = groupBy(
    charges.filter((settled) => settled.owing > 0),
    ({ charge }) => ageBand(charge.due, asOf),
  );
  return (Object.keys(AGE_BANDS) as AgeBand[]).map((band) => {
    const own = owing.get(band) ?? [];
    return {
      band,
      amount: sumFen(own.map((settled) => settled.owing)),
      units: new Set(own.map(({ charge }) => charge.unit)).size,
    };
  }); // the bands are that object's own keys
}

/** A unit that owes past its due day 欠费户. */
export interface Debtor {
  readonly unit: string;
  readonly payer: string | null;
  readonly owing: Fen;
  /** Owed by this unit and all greater debtors. */
  readonly cumulative: Fen;
}

/** Units by what they owe, most first; ties by unit. */
export function debtorsIn(
  accounts: Iterable<Account>,
  ownOf: (account: Account) => readonly SettledCharge[],
): Debtor[] {
  const debts = [...accounts].map((account) => ({
    unit: account.unit,
    payer: account.payer,
    owing: sumFen(ownOf(account).map((settled) => settled.owing)),
  }));
  const debtors = debts
    .filter(({ owing }) => owing > 0)
    .sort((a, b) => b.owing - a.owing || (a.unit < b.unit ? -1 : 1));
  let cumulative = 0;
  return debtors.map((debtor) => ({ ...debtor, cumulative: fen((cumulative += debtor.owing)) }));
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
