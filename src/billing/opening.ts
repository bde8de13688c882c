import { addPeriods, firstDay, lastDay, type Period } from '../kernel/calendar';
import { type Fen, NO_MONEY, plus, yuan } from '../kernel/money';
import type { CellRef } from '../sheet/register';
import type { Charge } from './account';
import { keyPart } from './chargeKey';
import type { Office } from './office';
import { payerOn } from './payers';
import type { TypedFee } from './typed';

/** Arrears that a fee sheet brings forward for a unit. */
interface Opening {
  readonly typed: TypedFee;
  readonly period: Period;
  readonly amount: Fen;
  readonly cells: readonly CellRef[];
}

/**
 * Arrears brought forward 往期欠费 as charges of the month before, where nothing older is known of the unit. A cell that
 * several items of a wide row share counts once.
 */
export function openingCharges(
  office: Office,
  typed: readonly TypedFee[],
  known: readonly Charge[],
): Charge[] {
  if (!office.book.fees.has('arrears')) return [];
  const firstKnown = new Map<string, Period>();
  for (const { unit, period } of known)
    firstKnown.set(unit, Math.min(period, firstKnown.get(unit) ?? period) as Period); // one of two months
  const openings = new Map<string, Opening>();
  for (const row of typed) {
    const { fee, time } = row;
    if (fee.arrears === null || time.period > (firstKnown.get(fee.unit) ?? time.period)) continue;
    const cell = office.book.fees.cell(row.row, 'arrears');
    const sofar = openings.get(fee.unit);
    if (
      sofar?.cells.some(
        (other) => other.row === cell.row && other.sheet === cell.sheet && other.column === cell.column,
      ) === true
    )
      continue;
    openings.set(fee.unit, {
      typed: sofar?.typed ?? row,
      period: time.period,
      amount: plus(sofar?.amount ?? NO_MONEY, fee.arrears),
      cells: [...(sofar?.cells ?? []), cell],
    });
  }
  return [...openings.values()]
    .filter(({ amount }) => amount !== 0)
    .map((opening) => openingCharge(opening, office));
}

function openingCharge(
  { typed, period, amount, cells }: Opening,
  { payers, bench: { words } }: Office,
): Charge {
  const { unit } = typed.fee;
  const before = addPeriods(period, -1);
  return {
    key: `${keyPart(unit)}|arrears`,
    unit,
    payer:
      typed.fee.payer ?? (typed.unit === null ? null : payerOn(payers.of(typed.unit.code), lastDay(before))),
    bearer: 'owner',
    item: words.arrears,
    period: before,
    from: firstDay(before),
    to: lastDay(before),
    tier: null,
    quantity: null,
    price: null,
    months: null,
    prev: null,
    curr: null,
    ratio: null,
    gross: amount,
    waiver: NO_MONEY,
    net: amount,
    due: lastDay(before),
    basis: words.opening(yuan(amount)),
    origin: 'typed',
    sources: cells,
    passThrough: false,
    deposit: false,
    late: null,
  };
}
