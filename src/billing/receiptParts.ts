import { fen } from '../kernel/money';
import type { Settings } from '../registers/settings';
import { namesDeposit } from '../rules/deposits';
import type { Allocation } from './account';
import type { Receipt, Split } from './receipts';
import type { Line, Put, UnitLedger } from './unitLedger';

/** Where the parts of a receipt went; they add up to it. `toFuture` is what the prepaid balance gained or lost. */
export type Parts = Pick<Allocation, 'toHistory' | 'toCurrent' | 'toFuture' | 'toLate' | 'toDeposit'>;

/** Where a receipt finds the account: the order of allocation and the prepaid balance. */
export interface Standing {
  readonly allocation: Settings['allocation'];
  readonly credit: number;
}

/** Puts a receipt to a unit's charges: a deposit to deposits, a refund back, a followed split as divided, else by law. */
export function takeReceipt(ledger: UnitLedger, receipt: Receipt, standing: Standing): Parts {
  if (isDeposit(ledger, receipt)) return takeDeposit(ledger, receipt);
  if (receipt.amount < 0) return refund(ledger, receipt, standing.credit);
  const { split } = receipt;
  return split === null || hasNegative(split)
    ? takeFees(ledger, receipt, standing.allocation)
    : takeSplit(ledger, receipt, split);
}

/** What was typed beside one charge pays that charge; more than it owes is prepaid. */
export function takeFor(
  ledger: UnitLedger,
  line: Line,
  { amount, day }: Pick<Receipt, 'amount' | 'day'>,
): Parts {
  const put = amount > 0 ? ledger.pay([line], amount, { day, from: 'receipt' }) : NOTHING;
  return partsOf({ ...put, toFuture: amount - sizeOf(put) });
}

/** Charges that are open and no deposits. */
export function openFees({ lines }: UnitLedger): Line[] {
  return lines.filter(({ isOpen, charge }) => isOpen && !charge.deposit);
}

/** The designated item, then by due day; late fees before principal where 民法典561 is followed, else after it. */
function takeFees(ledger: UnitLedger, receipt: Receipt, allocation: Settings['allocation']): Parts {
  const { amount, day } = receipt;
  const how = { day, from: 'receipt' } as const;
  const lines = openFees(ledger);
  const first = receipt.designate === null ? NOTHING : ledger.pay(designated(ledger, receipt), amount, how);
  let left = amount - sizeOf(first);
  const lateFirst = allocation === 'civil561' ? ledger.payLate(lines, left, day) : 0;
  left -= lateFirst;
  const principal = ledger.pay(lines, left, how);
  left -= sizeOf(principal);
  const lateLast = ledger.payLate(lines, left, day);
  return partsOf({ ...sum(first, principal), toLate: lateFirst + lateLast, toFuture: left - lateLast });
}

/** As the cashier divided it; what a part finds no charge for goes on to the other, then to the prepaid balance. */
function takeSplit(ledger: UnitLedger, { day }: Receipt, split: Split): Parts {
  const how = { day, from: 'receipt' } as const;
  const lines = openFees(ledger);
  const put = sum(
    ledger.pay(olderFirst(lines), split.toHistory, how),
    ledger.pay(newestFirst(lines), split.toCurrent, how),
  );
  ledger.payLate(lines, split.late, day);
  ledger.pay(depositLines(ledger), split.deposit, how);
  const over = split.toHistory + split.toCurrent - sizeOf(put);
  return partsOf({ ...put, toLate: split.late, toDeposit: split.deposit, toFuture: split.toFuture + over });
}

function takeDeposit(ledger: UnitLedger, { amount, day }: Receipt): Parts {
  if (amount > 0) ledger.pay(depositLines(ledger), amount, { day, from: 'receipt' });
  return partsOf({ toDeposit: amount });
}

/** A refund 退款 comes from the prepaid balance, then from what was paid last; what was never paid is then overdrawn. */
function refund(ledger: UnitLedger, receipt: Receipt, credit: number): Parts {
  const kept = receipt.split?.deposit ?? 0;
  const size = kept - receipt.amount;
  const fromCredit = Math.min(size, Math.max(0, credit));
  const own = ledger.takeBack(designated(ledger, receipt), size - fromCredit, receipt.day);
  const rest = ledger.takeBack(openFees(ledger), size - fromCredit + sizeOf(own), receipt.day);
  const back = sum(own, rest);
  return partsOf({ ...back, toDeposit: kept, toFuture: -(size + sizeOf(back)) });
}

const NOTHING: Put = { toCurrent: 0, toHistory: 0 };

function designated({ lines }: UnitLedger, { designate }: Receipt): Line[] {
  if (designate === null) return [];
  return lines.filter(({ isOpen, charge }) => isOpen && !charge.deposit && charge.item === designate);
}

function depositLines({ lines }: UnitLedger): Line[] {
  return lines.filter(({ isOpen, charge }) => isOpen && charge.deposit);
}

/** A receipt for a deposit item, or one that says it is nothing else, never pays a fee. */
function isDeposit({ lines }: UnitLedger, { designate, split, amount }: Receipt): boolean {
  if (split !== null) return split.deposit !== 0 && split.deposit === amount;
  if (designate === null) return false;
  return namesDeposit(designate) || lines.some(({ charge }) => charge.deposit && charge.item === designate);
}

/** Older months by due day, the newest month last 往期. */
function olderFirst(lines: readonly Line[]): Line[] {
  const newest = lines.reduce((latest, { charge }) => Math.max(latest, charge.period), -Infinity);
  const isNewest = ({ charge }: Line): boolean => charge.period === newest;
  return [...lines.filter((line) => !isNewest(line)), ...lines.filter(isNewest)];
}

/** The newest month first 本期, then back in time. */
function newestFirst(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => b.charge.period - a.charge.period || a.charge.due - b.charge.due);
}

function hasNegative(split: Split): boolean {
  const { toHistory, toCurrent, toFuture, late, deposit } = split;
  return Math.min(toHistory, toCurrent, toFuture, late, deposit) < 0;
}

function sizeOf({ toCurrent, toHistory }: Put): number {
  return toCurrent + toHistory;
}

function sum(a: Put, b: Put): Put {
  return { toCurrent: a.toCurrent + b.toCurrent, toHistory: a.toHistory + b.toHistory };
}

function partsOf({
  toHistory = 0,
  toCurrent = 0,
  toFuture = 0,
  toLate = 0,
  toDeposit = 0,
}: Partial<Record<keyof Parts, number>>): Parts {
  return {
    toHistory: fen(toHistory),
    toCurrent: fen(toCurrent),
    toFuture: fen(toFuture),
    toLate: fen(toLate),
    toDeposit: fen(toDeposit),
  };
}
