import { groupBy } from '../kernel/collections';
import type { Book } from '../registers';
import { numbers } from '../rules/columns';
import type { Account, BillingDay, Charge } from './account';
import { payerOn, payersIn } from './payers';
import { type Receipt, receiptsIn } from './receipts';
import { settle, type SettleTerms } from './settle';
import { type WriteOff, writeOffsIn } from './writeOffs';

const NO_RECEIPTS: readonly Receipt[] = [];
const NO_WRITE_OFFS: readonly WriteOff[] = [];
const NO_CHARGES: readonly Charge[] = [];

/** Every unit's account 住户账 on the as-of day: those with a charge or a receipt, in the order they are first met. */
export function accountsFor(
  book: Book,
  charges: readonly Charge[],
  { asOf }: BillingDay,
): Map<string, Account> {
  const byUnit = groupBy(charges, ({ unit }) => unit);
  const receipts = receiptsIn(book, asOf);
  const writeOffs = writeOffsIn(book, asOf);
  const terms: SettleTerms = { asOf, allocation: book.settings.allocation };
  const payerOf = payersOn(book, asOf);
  const accounts = new Map<string, Account>();
  for (const unit of new Set([...byUnit.keys(), ...receipts.keys()])) {
    const own = byUnit.get(unit) ?? NO_CHARGES;
    const payer = payerOf(unit) ?? own[own.length - 1]?.payer ?? null;
    const money = {
      unit,
      payer,
      charges: own,
      receipts: receipts.get(unit) ?? NO_RECEIPTS,
      writeOffs: writeOffs.get(unit) ?? NO_WRITE_OFFS,
    };
    accounts.set(unit, settle(money, terms));
  }
  return accounts;
}

/** Payers on a day of units with several people; of the others the charge itself knows. */
function payersOn(book: Book, asOf: BillingDay['asOf']): (unit: string) => string | null {
  const payers = payersIn(book);
  const { owners } = book;
  const codes = numbers(owners, 'unit');
  const people = new Map<number, number>();
  for (let i = 0; i < owners.size; i += 1) people.set(codes(i), (people.get(codes(i)) ?? 0) + 1);
  const shared = new Map<string, number>();
  for (let i = 0; i < owners.size; i += 1)
    if ((people.get(codes(i)) ?? 0) > 1) shared.set(owners.at(i).unit, codes(i));
  return (unit) => {
    const code = shared.get(unit);
    return code === undefined ? null : payerOn(payers.of(code), asOf);
  };
}
