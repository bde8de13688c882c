import type { Tariff } from '../registers/tariffs';
import { entries, type Register } from '../sheet/register';

/** Whether a fee item is a deposit 押金: owed back, so in no receivable and no rate (domain §3.8). */
export type DepositTest = (item: string) => boolean;

/** An item is a deposit when a standard of it is marked so, or by its name. */
export function depositTest(tariffs: Register<Tariff>): DepositTest {
  const marked = new Set<string>();
  for (const { item, isDeposit } of entries(tariffs)) if (isDeposit === true) marked.add(item);
  return (item) => marked.has(item) || namesDeposit(item);
}

/** Whether a text names a deposit, of whatever kind: 装修押金, 履约保证金. */
export function namesDeposit(text: string): boolean {
  return /押金|保证金|\bdeposits?\b/iu.test(text);
}
