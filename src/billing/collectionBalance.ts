import { decimal } from '../kernel/decimal';
import { type Fen, fenOf, NO_MONEY, sumFen } from '../kernel/money';
import type { Account, BillingDay, SettledCharge } from './account';
import { balanceOf, closingOf } from './balance';
import type { Collection } from './collection';
import { type Imbalance, imbalance } from './conservation';
import type { Figures } from './figures';
import type { Metric } from './metric';

/**
 * Whether the figures of 主管汇总 come to what the accounts hold, and the estate's arrears to `opening + net − what was
 * put to them`; `null` when they do. Buildings, items and both kinds of fees must each add up to the estate.
 */
export function collectionImbalance(
  { community, service, passThrough, buildings, items, ageing }: Collection,
  accounts: ReadonlyMap<string, Account>,
  { period }: BillingDay,
): Imbalance<'figures'> | null {
  const seen = { owed: 0 };
  const balance = balanceOf(feesOf(accounts, seen), period);
  const sums: readonly (readonly [number, number])[] = [
    [closingOf(balance), balance.closing],
    [balance.net, fenIn(community.receivable)],
    [balance.opening, fenIn(community.opening)],
    [balance.currentReceived + balance.currentPrepaid, fenIn(community.collected)],
    [balance.historyReceived + balance.historyPrepaid, fenIn(community.historyCollected)],
    [balance.writtenOff, fenIn(community.writtenOff)],
    [balance.closing, fenIn(community.closing)],
    ...[buildings, items].flatMap((scopes) =>
      comparedWith(
        balance,
        scopes.map(({ figures }) => figures),
      ),
    ),
    ...comparedWith(balance, [service, passThrough]),
    [seen.owed, sumFen(ageing.map(({ amount }) => amount))],
  ];
  const wrong = sums.find(([expect, value]) => expect !== value);
  return wrong === undefined ? null : imbalance('figures', null, ...wrong);
}

function comparedWith(
  { net, closing }: ReturnType<typeof balanceOf>,
  parts: readonly Figures[],
): (readonly [number, number])[] {
  return [
    [net, sumFen(parts.map(({ receivable }) => fenIn(receivable)))],
    [closing, sumFen(parts.map((part) => fenIn(part.closing)))],
  ];
}

/** Every fee once; `owed` is what those that owe do, for a credit note that nobody used has no age. */
function* feesOf(accounts: ReadonlyMap<string, Account>, seen: { owed: number }): Generator<SettledCharge> {
  for (const { charges } of accounts.values())
    for (const settled of charges) {
      if (settled.charge.deposit) continue;
      if (settled.owing > 0) seen.owed += settled.owing;
      yield settled;
    }
}

function fenIn({ value }: Metric): Fen {
  return value === null ? NO_MONEY : fenOf([decimal(value)]);
}
