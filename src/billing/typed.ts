import { addDays, type Day, showDay } from '../kernel/calendar';
import { type Decimal, power10, showDecimal } from '../kernel/decimal';
import { type Fen, fenOf, minus, NO_MONEY, yuan } from '../kernel/money';
import type { Fee } from '../registers/fees';
import { numbers } from '../rules/columns';
import type { CellRef, Register } from '../sheet/register';
import type { Charge, Origin } from './account';
import { keyPart } from './chargeKey';
import type { BilledUnit } from './billedUnit';
import type { Office } from './office';
import { type FeeTime, feeTime } from './feeTime';
import type { Fraction } from './months';
import { payerOn } from './payers';
import { inForceOn } from './plan';
import { type Standard, standardsFor } from './standard';

/** A row of 费用明细 as read once for billing. */
export interface TypedFee {
  readonly row: number;
  readonly fee: Fee;
  readonly time: FeeTime;
  /** `null` when the unit is not in 房屋台账. */
  readonly unit: BilledUnit | null;
  /** The standard in force for it, which may be manual; `null` when the item has none. */
  readonly standard: Standard | null;
  readonly cell: CellRef;
}

/** Reads the rows of a fee register that stand, in order: cancelled ones do not. */
export function typedFees(fees: Register<Fee>, office: Office): TypedFee[] {
  const timeOf = feeTime(fees, office.at.period);
  const unitOf = unitsByCode(office);
  const codes = numbers(fees, 'unit');
  const rows: TypedFee[] = [];
  for (let row = 0; row < fees.size; row += 1) {
    const fee = fees.at(row);
    if (fee.status === 'cancelled') continue;
    const time = timeOf(row);
    const unit = unitOf(codes(row));
    rows.push({
      row,
      fee,
      time,
      unit,
      standard: standardOf(office, { fee, time, unit }),
      cell: fees.cell(row, 'gross'),
    });
  }
  return rows;
}

/** A typed row as a charge: what was typed stands; days, prices and terms it leaves out come from the standard. */
export function typedCharge(typed: TypedFee, origin: Origin, office: Office): Charge {
  const { fee, time, unit, standard, cell } = typed;
  const { gross, price, qty, prev, curr, payer } = fee;
  const net = fee.net ?? minus(gross, fee.waiver ?? NO_MONEY);
  return {
    key: `${keyPart(fee.unit)}|${keyPart(fee.item)}|${showDay(time.from)}`,
    unit: fee.unit,
    payer: payer ?? (unit === null ? null : payerOn(office.payers.of(unit.code), time.to)),
    bearer: unit?.start === Infinity ? 'developer' : 'owner',
    item: fee.item,
    period: time.period,
    from: time.from,
    to: time.to,
    tier: null,
    quantity: qty,
    price: price ?? standard?.price ?? null,
    months: fee.months === null ? null : fractionOf(fee.months),
    prev,
    curr,
    ratio: null,
    gross,
    waiver: minus(gross, net),
    net,
    due: dueOf(typed, office),
    basis: fee.basis ?? basisOf(fee, origin, office),
    origin,
    sources: [cell],
    passThrough: standard?.passThrough ?? false,
    deposit: office.standards.isDeposit(fee.item),
    late: standard?.late ?? null,
    ...paidBeside(fee, net, office),
  };
}

/** 已收, 未收 and 状态 typed beside a fee say what was paid only where no receipts are kept. */
function paidBeside(fee: Fee, net: Fen, { book }: Office): Pick<Charge, 'received' | 'writtenOff'> {
  if (fee.status === 'writtenOff') return { writtenOff: true };
  if (book.payments.present) return {};
  if (fee.received !== null) return { received: fee.received };
  if (fee.unpaid !== null) return { received: minus(net, fee.unpaid) };
  return fee.status === 'paid' ? { received: net } : {};
}

/** Keys stay apart where a unit's item was typed twice for the same first day. */
export function withOwnKeys(charges: readonly Charge[]): Charge[] {
  const seen = new Map<string, number>();
  return charges.map((charge) => {
    const times = (seen.get(charge.key) ?? 0) + 1;
    seen.set(charge.key, times);
    return times === 1 ? charge : { ...charge, key: `${charge.key}|${times}` };
  });
}

function dueOf({ fee, time, standard }: TypedFee, { dueOf: byRule, book }: Office): Day {
  if (fee.due !== null) return fee.due;
  if (fee.issued !== null && standard?.dueRule == null) return addDays(fee.issued, book.settings.payDays);
  return byRule(standard, time.period, time);
}

function basisOf({ qty, price, gross }: Fee, origin: Origin, { bench: { words } }: Office): string {
  const amount = yuan(gross);
  if (qty !== null && price !== null && fenOf([qty, price]) === gross) {
    return words.times({ quantity: showDecimal(qty), price: showDecimal(price), amount });
  }
  return origin === 'ledger' ? words.recorded(amount) : words.typed(amount);
}

function standardOf(
  { standards }: Office,
  { fee, time, unit }: Pick<TypedFee, 'fee' | 'time' | 'unit'>,
): Standard | null {
  const all = standards.items.get(fee.item);
  if (all === undefined) return null;
  const fitting = standardsFor(all, unit === null ? null : unit.type);
  return inForceOn(fitting, time.from) ?? inForceOn(fitting, time.to) ?? fitting[0] ?? all[0] ?? null;
}

function fractionOf(months: Decimal): Fraction {
  return { numerator: months.digits, denominator: power10(months.scale) };
}

function unitsByCode({ book, unitAt }: Office): (code: number) => BilledUnit | null {
  const codes = numbers(book.units, 'unit');
  const rows = new Map<number, number>();
  for (let row = book.units.size - 1; row >= 0; row -= 1) rows.set(codes(row), row);
  let last: { code: number; unit: BilledUnit | null } = { code: -1, unit: null };
  return (code) => {
    if (last.code === code) return last.unit;
    const row = rows.get(code);
    last = { code, unit: row === undefined ? null : unitAt(row) };
    return last.unit;
  };
}
