import { addDays, addMonths, type Day } from '../kernel/calendar';
import { type Fen, fen } from '../kernel/money';
import { LIMITATION_MONTHS, WARNING_DAYS } from '../rules/limitation';
import type { Account, SettledCharge } from './account';
import { AGE_BANDS, type AgeBand, ageBand } from './ageing';
import type { Aged, Debtor } from './arrears';

/** What accounts owe 欠费 of fees, looked at account by account; deposits are no debts. */
export interface DebtTally {
  readonly add: (account: Account) => void;
  readonly debts: () => Debts;
}

export interface Debts {
  /** Arrears by age, every band in order, youngest first. */
  readonly ageing: readonly Aged[];
  /** Those who owe most, most first; ties by unit. */
  readonly debtors: readonly Debtor[];
  readonly debtorCount: number;
  readonly owed: Fen;
  /** Debts that would expire soon, or have, if nobody had been reminded: demands are looked up for these only. */
  readonly old: readonly SettledCharge[];
}

/** `most`: how many of the greatest debtors are named. */
export function debtTally(asOf: Day, most: number): DebtTally {
  const ages = agesOn(asOf);
  const top: Debt[] = [];
  const old: SettledCharge[] = [];
  let [accounts, debtorCount, owed] = [0, 0, 0];
  return {
    add: ({ unit, payer, charges }) => {
      accounts += 1;
      let owing = 0;
      for (const settled of charges) {
        if (settled.owing === 0 || settled.charge.deposit) continue;
        owing += settled.owing;
        if (settled.owing < 0) continue;
        const { isOld, sum } = ages.of(settled.charge.due);
        sum.amount += settled.owing;
        if (sum.last !== accounts) sum.units += 1;
        sum.last = accounts;
        if (isOld) old.push(settled);
      }
      if (owing <= 0) return;
      debtorCount += 1;
      owed += owing;
      insert(top, { unit, payer, owing }, most);
    },
    debts: () => ({
      ageing: [...ages.bands].map(([band, { amount, units }]) => ({ band, amount: fen(amount), units })),
      debtors: cumulated(top),
      debtorCount,
      owed: fen(owed),
      old,
    }),
  };
}

interface Debt {
  readonly unit: string;
  readonly payer: string | null;
  readonly owing: number;
}

/** Keeps the greatest in order. */
function insert(top: Debt[], debt: Debt, most: number): void {
  let place = top.length;
  for (let last = top[place - 1]; last !== undefined && isGreater(debt, last); last = top[place - 1])
    place -= 1;
  if (place === most) return;
  top.splice(place, 0, debt);
  top.length = Math.min(top.length, most);
}

function isGreater(a: Debt, b: Debt): boolean {
  return a.owing === b.owing ? a.unit < b.unit : a.owing > b.owing;
}

function cumulated(top: readonly Debt[]): Debtor[] {
  let cumulative = 0;
  return top.map(({ unit, payer, owing }) => ({
    unit,
    payer,
    owing: fen(owing),
    cumulative: fen((cumulative += owing)),
  }));
}

/** Sums of a band; `last` is the account that was counted last. */
interface BandSum {
  amount: number;
  units: number;
  last: number;
}

/** What debts of one due day share. */
interface Age {
  readonly isOld: boolean;
  readonly sum: BandSum;
}

/** Debts fall due on few days, so each day's band is found once. */
function agesOn(asOf: Day): {
  readonly of: (due: Day) => Age;
  readonly bands: ReadonlyMap<AgeBand, BandSum>;
} {
  const bands = new Map<AgeBand, BandSum>();
  for (const band of Object.keys(AGE_BANDS) as AgeBand[]) bands.set(band, { amount: 0, units: 0, last: 0 }); // the object's own keys
  const warned = addDays(asOf, WARNING_DAYS);
  const known = new Map<Day, Age>();
  return {
    bands,
    of: (due) => {
      const age = known.get(due) ?? {
        isOld: addMonths(due, LIMITATION_MONTHS) <= warned,
        sum: bands.get(ageBand(due, asOf)) ?? { amount: 0, units: 0, last: 0 },
      };
      known.set(due, age);
      return age;
    },
  };
}
