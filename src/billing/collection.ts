import { type Fen, fen, roundedRatio, yuan } from '../kernel/money';
import type { Book } from '../registers';
import { entries } from '../sheet/register';
import type { Account, BillingDay } from './account';
import { type Aged, type Debtor, type Expiring, expiringDebts } from './arrears';
import { debtTally } from './debts';
import { type DemandOutcome, demandOutcome } from './demandOutcome';
import { amountMetric, type Metric } from './metric';
import { type Scopes, scopeTally } from './scopes';

/** The collection half of 主管汇总 on a billing day. Deposits are in none of it; the developer's charges stand apart. */
export interface Collection extends Scopes {
  readonly ageing: readonly Aged[];
  /** Those who owe most, at most twenty. */
  readonly debtors: readonly Debtor[];
  readonly debtorCount: number;
  /** 户均欠费. */
  readonly perDebtor: Metric;
  readonly expiring: readonly Expiring[];
  readonly demands: DemandOutcome;
}

const TOP = 20;
const NOTHING: Metric = { value: null, numerator: null, denominator: null };

/** One pass over the accounts. */
export function collectionOf(book: Book, accounts: ReadonlyMap<string, Account>, at: BillingDay): Collection {
  const scopes = scopeTally(book, at);
  const tally = debtTally(at.asOf, TOP);
  for (const account of accounts.values()) {
    scopes.add(account);
    tally.add(account);
  }
  const { ageing, debtors, debtorCount, owed, old } = tally.debts();
  return {
    ...scopes.figures(),
    ageing,
    debtors,
    debtorCount,
    perDebtor: debtorCount === 0 ? NOTHING : perDebtor(owed, debtorCount),
    expiring: expiringDebts(old, entries(book.demands), at.asOf),
    demands: demandOutcome(entries(book.demands), accounts, at.asOf),
  };
}

function perDebtor(owed: Fen, debtors: number): Metric {
  const mean = amountMetric(fen(roundedRatio(owed, debtors)));
  return { ...mean, numerator: yuan(owed), denominator: String(debtors) };
}
