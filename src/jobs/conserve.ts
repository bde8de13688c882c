import { accountImbalance, type Imbalance } from '../billing/conservation';
import { givenTo } from '../billing/given';
import { yuan } from '../kernel/money';
import type { Book } from '../registers';
import { type BalanceName, balances, estate } from '../words/balances';
import type { Refusal } from '../words/say';
import type { Billed } from './billing';
import type { Plan } from './job';

/** A plan of a job that writes amounts 金额, held against the charges and receipts that its accounts were made from. */
export function withAccountsChecked(plan: Plan, book: Book, { everyone, charges, at }: Billed): Plan {
  return withChecked(plan, accountImbalance(everyone, givenTo(book, charges, at), at));
}

/** A plan whose sums do not conserve is refused as a whole: a fault of ours must never reach paper. */
export function withChecked(plan: Plan, found: Imbalance<BalanceName> | null): Plan {
  return found === null || plan.refused !== undefined ? plan : { ...plan, refused: refusalOf(found) };
}

function refusalOf({ sum, unit, expect, value }: Imbalance<BalanceName>): Refusal {
  const facts = { unit: unit ?? estate, sum: balances[sum], expect: yuan(expect), value: yuan(value) };
  return { code: 'not-conserved', facts };
}
