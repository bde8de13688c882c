import type { Charge } from './account';
import type { Office } from './office';
import { feeKey } from './recorded';
import { isCommonAmount, sharedCharges } from './sharedFee';
import { typedCharge, type TypedFee, typedFees, withOwnKeys } from './typed';

/**
 * Charges of earlier months: what the office typed and what earlier runs recorded, never worked out anew. A recorded
 * row gives way to a typed row or a charge of this month for the same unit, item and first day.
 */
export function historyCharges(
  office: Office,
  typed: readonly TypedFee[],
  month: readonly Charge[],
): Charge[] {
  const earlier = typed.filter(({ time }) => time.period < office.at.period);
  const charges = earlier.flatMap((row) =>
    isCommonAmount(row) ? sharedCharges(row, office) : [typedCharge(row, 'typed', office)],
  );
  if (office.book.ledger.size === 0) return withOwnKeys(charges);
  const taken = new Set([...charges, ...month].map(({ unit, item, from }) => feeKey(unit, item, from)));
  const recorded = typedFees(office.book.ledger, office)
    .filter(({ time }) => time.period < office.at.period)
    .filter(({ fee, time }) => !taken.has(feeKey(fee.unit, fee.item, time.from)))
    .map((row) => typedCharge(row, 'ledger', office));
  return withOwnKeys([...charges, ...recorded]);
}
