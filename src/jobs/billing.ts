import type { Account, BillingDay, Charge } from '../billing/account';
import { accountsFor } from '../billing/accounts';
import { allChargesFor } from '../billing/charges';
import type { Issue } from '../sheet/issue';
import type { Wishes } from './wishes';
import type { OpenedBook } from './openBook';

/** Accounts of an opened book 账务. */
export interface Billed {
  readonly at: BillingDay;
  /** Accounts of the units asked for that no error leaves out: what may be handed out. */
  readonly accounts: ReadonlyMap<string, Account>;
  /** Accounts of all units: a wrong digit in a phone number does not change what the estate is owed. */
  readonly everyone: ReadonlyMap<string, Account>;
  /** What all accounts were made from. */
  readonly charges: readonly Charge[];
  readonly issues: readonly Issue[];
  readonly leftOut: ReadonlySet<string>;
}

export function billed(opened: OpenedBook, wishes: Wishes): Billed {
  const at: BillingDay = { period: opened.period, asOf: wishes.asOf };
  const { charges, issues } = allChargesFor(opened.book, at, opened.book.settings.documentLanguage);
  const leftOut = new Set(opened.leftOut);
  for (const { severity, unit } of issues) if (severity === 'error' && unit !== null) leftOut.add(unit);
  const everyone = accountsFor(opened.book, charges, at);
  const accounts = new Map([...everyone].filter(([unit]) => opened.filter.has(unit) && !leftOut.has(unit)));
  return { at, accounts, everyone, charges, issues, leftOut };
}
