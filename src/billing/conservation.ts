import { type Fen, fen } from '../kernel/money';
import type { Account, Allocation, BillingDay, SettledCharge } from './account';
import { balanceOf, closingOf, isConserved } from './balance';
import { type Given, type GivenTo, NOTHING_GIVEN } from './given';

/** Sums of an account that can be out of balance 不平. */
export type AccountSum = 'charges' | 'owing' | 'receipts' | 'divided' | 'put' | 'credit' | 'deposits';

/** A sum that is not what it is made of; `unit` is `null` when it is the estate's. */
export interface Imbalance<Sum extends string> {
  readonly sum: Sum;
  readonly unit: string | null;
  readonly expect: Fen;
  readonly value: Fen;
}

/**
 * The first sum that does not conserve 收支守恒, worked out from nothing but what went in and what came out; `null` when
 * not a fen was made or lost: every charge and receipt is in its unit's account, what is owed is what nobody paid,
 * receipts are divided without a rest, and prepaid balance and deposits are what was put to them.
 */
export function accountImbalance(
  accounts: ReadonlyMap<string, Account>,
  given: GivenTo,
  { period }: BillingDay,
): Imbalance<AccountSum> | null {
  for (const [unit, { net, received }] of given) {
    if (accounts.has(unit)) continue;
    if (net !== 0) return imbalance('charges', unit, net, 0);
    if (received !== 0) return imbalance('receipts', unit, received, 0);
  }
  for (const account of accounts.values()) {
    const own = given.get(account.unit) ?? NOTHING_GIVEN;
    const found = chargesIn(account, own, period) ?? moneyIn(account, own);
    if (found !== null) return found;
  }
  return null;
}

/** Every charge is there once, and what is owed is what was charged less what was put to it. */
function chargesIn(
  { unit, charges, developer }: Account,
  { net }: Given,
  period: BillingDay['period'],
): Imbalance<AccountSum> | null {
  const charged = netOf(charges) + netOf(developer);
  if (charged !== net) return imbalance('charges', unit, net, charged);
  for (const some of [charges, developer]) {
    if (some.length === 0) continue;
    const balance = balanceOf(some, period);
    if (!isConserved(balance)) return imbalance('owing', unit, closingOf(balance), balance.closing);
  }
  return null;
}

/** Every receipt is there and divided without a rest, and its parts are where they were put. */
function moneyIn(
  { unit, charges, developer, credit, deposits, allocations }: Account,
  { received }: Given,
): Imbalance<AccountSum> | null {
  const parts = partsOf(allocations);
  const put = putTo(charges);
  const putByDeveloper = putTo(developer);
  const sums: readonly (readonly [AccountSum, number, number])[] = [
    ['receipts', received, parts.received],
    ['divided', parts.received, parts.toFees + parts.toLate + parts.toFuture + parts.toDeposit],
    ['put', parts.toFees, put.receipts + putByDeveloper.receipts],
    ['credit', parts.toFuture - put.prepaid - putByDeveloper.prepaid, credit],
    ['deposits', parts.toDeposit, deposits],
  ];
  const wrong = sums.find(([, expect, value]) => expect !== value);
  return wrong === undefined ? null : imbalance(wrong[0], unit, wrong[1], wrong[2]);
}

function partsOf(allocations: readonly Allocation[]) {
  const parts = { received: 0, toFees: 0, toLate: 0, toFuture: 0, toDeposit: 0 };
  for (const { received, toHistory, toCurrent, toLate, toFuture, toDeposit } of allocations) {
    parts.received += received;
    parts.toFees += toHistory + toCurrent;
    parts.toLate += toLate;
    parts.toFuture += toFuture;
    parts.toDeposit += toDeposit;
  }
  return parts;
}

/** A deposit that was paid by receipt is held beside the account; only what was typed beside it is put to it. */
function putTo(charges: readonly SettledCharge[]): { readonly receipts: number; readonly prepaid: number } {
  let [receipts, prepaid] = [0, 0];
  for (const { charge, paid } of charges) {
    const isHeld = charge.deposit && charge.received === undefined;
    for (const { from, amount } of paid) {
      if (from === 'prepaid') prepaid += amount;
      else if (from === 'receipt' && !isHeld) receipts += amount;
    }
  }
  return { receipts, prepaid };
}

function netOf(charges: readonly SettledCharge[]): number {
  let sum = 0;
  for (const { charge } of charges) sum += charge.net;
  return sum;
}

export function imbalance<Sum extends string>(
  sum: Sum,
  unit: string | null,
  expect: number,
  value: number,
): Imbalance<Sum> {
  return { sum, unit, expect: fen(expect), value: fen(value) };
}
