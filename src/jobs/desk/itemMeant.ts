import { itemKey } from '../../registers/feeItems';
import { entries } from '../../sheet/register';
import type { OpenedBook } from '../openBook';

/** The fee item that people mean 收费项目, by the name its fees and standards go under; else as it was typed. */
export function itemMeant({ book }: OpenedBook, unit: string, given: string): string {
  const key = itemKey(given);
  for (const { item } of entries(book.tariffs)) if (itemKey(item) === key) return item;
  for (const register of [book.fees, book.ledger]) {
    for (const fee of entries(register)) if (fee.unit === unit && itemKey(fee.item) === key) return fee.item;
  }
  return given;
}
