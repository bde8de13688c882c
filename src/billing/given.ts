import { dayOfMoment, type Moment } from '../kernel/calendar';
import type { Book } from '../registers';
import { numbers } from '../rules/columns';
import type { BillingDay, Charge } from './account';

/** What goes into a unit's account, in fen: net charges, and money received for it. */
export interface Given {
  net: number;
  received: number;
}

export type GivenTo = ReadonlyMap<string, Readonly<Given>>;

export const NOTHING_GIVEN: Readonly<Given> = { net: 0, received: 0 };

/** Added up from charges and 收款记录 themselves, apart from the way that accounts are settled. */
export function givenTo({ payments }: Book, charges: readonly Charge[], { asOf }: BillingDay): GivenTo {
  const units = new Map<string, Given>();
  let last: Given = { net: 0, received: 0 };
  let unitOfLast: string | null = null;
  // A unit's charges nearly always come one after another.
  const of = (unit: string): Given => {
    if (unit === unitOfLast) return last;
    last = units.get(unit) ?? { net: 0, received: 0 };
    unitOfLast = unit;
    units.set(unit, last);
    return last;
  };
  for (const { unit, net, received = 0 } of charges) {
    const given = of(unit);
    given.net += net;
    given.received += received;
  }
  for (const { unit, amount } of receiptSums(payments, asOf)) of(unit).received += amount;
  return units;
}

/** Receipts until a day, added up by the code of their unit: no record is made but one for each unit. */
function receiptSums(
  payments: Book['payments'],
  asOf: BillingDay['asOf'],
): { readonly unit: string; readonly amount: number }[] {
  const [codeAt, paidAt, amountAt] = [
    numbers(payments, 'unit'),
    numbers(payments, 'payDate'),
    numbers(payments, 'received'),
  ];
  const sums = new Map<number, { readonly unit: string; amount: number }>();
  for (let i = 0; i < payments.size; i += 1) {
    if (dayOfMoment(paidAt(i) as Moment) > asOf) continue; // a column of moments
    const known = sums.get(codeAt(i));
    if (known === undefined) sums.set(codeAt(i), { unit: payments.at(i).unit, amount: amountAt(i) });
    else known.amount += amountAt(i);
  }
  return [...sums.values()];
}
