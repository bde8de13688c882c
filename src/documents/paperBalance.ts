import type { Account, BillingDay, SettledCharge } from '../billing/account';
import { type Imbalance, imbalance } from '../billing/conservation';
import type { Fen } from '../kernel/money';
import { owedByPayer } from './owedByPayer';

/** What a paper asks for: a notice or a reminder. */
export interface Paper {
  readonly unit: string;
  readonly payer: string | null;
  readonly total: Fen;
}

/** What a kind of paper asks of a charge, in fen; 0 when it is not on it. */
export type AskedOf = (settled: SettledCharge) => number;

/** A payment notice asks for the month's charges and what earlier months still owe, with their late fees. */
export function noticeAsks({ period }: BillingDay): AskedOf {
  return ({ charge, owing, lateFee }) =>
    charge.period === period || (charge.period < period && owing !== 0) ? owing + lateFee : 0;
}

/** A reminder asks for what is overdue, with its late fee. */
export const reminderAsks: AskedOf = ({ owing, overdueDays, lateFee }) =>
  owing > 0 && overdueDays > 0 ? owing + lateFee : 0;

/**
 * Whether papers come to what the accounts owe for the units and payers they go to 单据与账相符, by unit and in total;
 * `null` when they do. A unit's parts by payer must themselves come to its account.
 */
export function paperImbalance(
  papers: readonly Paper[],
  accounts: ReadonlyMap<string, Account>,
  asked: AskedOf,
): Imbalance<'papers'> | null {
  let [expect, value] = [0, 0];
  for (const [unit, own] of byUnit(papers)) {
    const account = accounts.get(unit);
    const owed = account === undefined ? 0 : owedBy(account, own.payers, asked);
    if (owed !== own.total) return imbalance('papers', unit, owed, own.total);
    expect += owed;
  }
  for (const { total } of papers) value += total;
  return expect === value ? null : imbalance('papers', null, expect, value);
}

interface OwnPapers {
  readonly payers: Set<string | null>;
  total: number;
}

function byUnit(papers: readonly Paper[]): ReadonlyMap<string, OwnPapers> {
  const units = new Map<string, OwnPapers>();
  for (const { unit, payer, total } of papers) {
    const known = units.get(unit);
    if (known === undefined) units.set(unit, { payers: new Set([payer]), total });
    else {
      known.payers.add(payer);
      known.total += total;
    }
  }
  return units;
}

/** What the account asks of everybody, less the parts of those who get no paper. */
function owedBy(account: Account, payers: ReadonlySet<string | null>, asked: AskedOf): number {
  const whole = sumOf(
    account.charges.filter(({ charge }) => charge.bearer === 'owner' && !charge.deposit),
    asked,
  );
  return owedByPayer(account)
    .filter(({ payer }) => !payers.has(payer))
    .reduce((left, { charges }) => left - sumOf(charges, asked), whole);
}

function sumOf(charges: readonly SettledCharge[], asked: AskedOf): number {
  let sum = 0;
  for (const settled of charges) sum += asked(settled);
  return sum;
}
