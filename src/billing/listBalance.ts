import type { Account, BillingDay, Charge, SettledCharge } from './account';
import { type Imbalance, imbalance } from './conservation';

/** What the charges of a month were listed from. */
export interface ListedFrom {
  readonly charges: readonly Charge[];
  /** Accounts of the units that are listed. */
  readonly accounts: ReadonlyMap<string, Account>;
  readonly at: BillingDay;
}

/** Whether 费用明细 lists the owners' charges of the month, every one of them and nothing else; `null` when it does. */
export function listImbalance(
  listed: readonly SettledCharge[],
  { charges, accounts, at }: ListedFrom,
): Imbalance<'list'> | null {
  let [expect, value] = [0, 0];
  for (const { unit, period, bearer, net } of charges)
    if (period === at.period && bearer === 'owner' && accounts.has(unit)) expect += net;
  for (const { charge } of listed) value += charge.gross - charge.waiver;
  return expect === value ? null : imbalance('list', null, expect, value);
}
