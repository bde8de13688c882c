import { type Day, firstDay } from '../kernel/calendar';
import { fen, NO_MONEY } from '../kernel/money';
import type { Charge, Payment, SettledCharge } from './account';
import { lateFeeOf } from './lateFee';

/** A charge while money is put to it. */
export interface Line {
  readonly charge: Charge;
  /** Day from which it can be paid: the first of its month. */
  readonly opens: Day;
  isOpen: boolean;
  owing: number;
  latePaid: number;
  paid: readonly Payment[];
}

/** What a payment came to: amounts put to the newest month 本期 and to older ones 往期. */
export interface Put {
  readonly toCurrent: number;
  readonly toHistory: number;
}

/** One unit's charges being paid, in order of due day; only this file changes them. */
export interface UnitLedger {
  readonly lines: readonly Line[];
  /** Opens lines that can be paid from a day on; gives those opened. */
  readonly open: (day: Day) => readonly Line[];
  /** Puts money to lines in the order given; gives where it went. */
  readonly pay: (lines: readonly Line[], amount: number, how: Pick<Payment, 'day' | 'from'>) => Put;
  /** Takes money back from lines, the last in order first. */
  readonly takeBack: (lines: readonly Line[], amount: number, day: Day) => Put;
  /** Turns a negative charge 冲减 into money; gives how much. */
  readonly release: (line: Line, day: Day) => number;
  /** Puts money to the late fees that lines have run up by a day. */
  readonly payLate: (lines: readonly Line[], amount: number, day: Day) => number;
  readonly settled: (asOf: Day) => SettledCharge[];
}

export function unitLedger(charges: readonly Charge[]): UnitLedger {
  const lines = linesOf(charges);
  let newest = -Infinity;
  return {
    lines,
    open: (day) => {
      const opened = lines.filter((line) => !line.isOpen && line.opens <= day && (line.isOpen = true));
      for (const { charge } of opened) newest = Math.max(newest, charge.period);
      return opened;
    },
    pay: (order, amount, how) => paid(order, amount, how, newest),
    takeBack: (order, amount, day) => takenBack([...order].reverse(), amount, day, newest),
    release: (line, day) => {
      const amount = line.owing;
      put(line, { day, from: 'prepaid', amount: fen(amount) });
      return -amount;
    },
    payLate: (order, amount, day) => {
      let left = amount;
      for (const line of order) {
        if (left <= 0) break;
        const part = Math.min(left, lateOwing(line, day));
        if (part <= 0) continue;
        line.latePaid += part;
        left -= part;
      }
      return amount - left;
    },
    settled: (asOf) => lines.map((line) => settledLine(line, asOf)),
  };
}

/** `newest`: the newest month that stands open 本期. */
function paid(
  order: readonly Line[],
  amount: number,
  { day, from }: Pick<Payment, 'day' | 'from'>,
  newest: number,
): Put {
  let [left, toCurrent, toHistory] = [amount, 0, 0];
  for (const line of order) {
    if (left <= 0) break;
    const part = Math.min(left, line.owing);
    if (part <= 0) continue;
    put(line, { day, from, amount: fen(part) });
    if (line.charge.period === newest) toCurrent += part;
    else toHistory += part;
    left -= part;
  }
  return { toCurrent, toHistory };
}

function takenBack(lastFirst: readonly Line[], amount: number, day: Day, newest: number): Put {
  let [left, toCurrent, toHistory] = [amount, 0, 0];
  for (const line of lastFirst) {
    const part = Math.min(left, paidIn(line));
    if (part <= 0) continue;
    put(line, { day, from: 'receipt', amount: fen(-part) });
    if (line.charge.period === newest) toCurrent -= part;
    else toHistory -= part;
    left -= part;
  }
  return { toCurrent, toHistory };
}

function put(line: Line, payment: Payment): void {
  line.owing -= payment.amount;
  // Most lines are paid once: an array that grows would keep room for sixteen more.
  line.paid = line.paid.length === 0 ? [payment] : [...line.paid, payment];
}

/** Money that came in for a line and can be given back; what was given up cannot. */
function paidIn({ paid }: Line): number {
  return paid.reduce((sum, { amount, from }) => (from === 'writeOff' ? sum : sum + amount), 0);
}

/** Charges to which no money went, oldest due first: the quick way for the many. */
export function unpaid(charges: readonly Charge[], asOf: Day): SettledCharge[] {
  return [...charges].sort(byDue).map((charge) => {
    const { net, due, late } = charge;
    const lateFee =
      late === null ? NO_MONEY : lateFeeOf({ principal: net, due, payments: NO_PAYMENTS }, late, asOf).amount;
    return {
      charge,
      paid: NO_PAYMENTS,
      owing: net,
      overdueDays: net > 0 ? Math.max(0, asOf - due) : 0,
      lateFee,
      latePaid: NO_MONEY,
    };
  });
}

const NO_PAYMENTS: readonly Payment[] = [];

/** By due day, then as their keys stand; keys themselves are looked at last, so that most are never put together. */
function byDue(a: Charge, b: Charge): number {
  if (a.due !== b.due) return a.due - b.due;
  if (a.item !== b.item) return a.item < b.item ? -1 : 1;
  return a.from - b.from || (a.key < b.key ? -1 : 1);
}

/** Late fee of a line run up by a day and not paid. */
export function lateOwing({ charge, paid, latePaid }: Line, day: Day): number {
  if (charge.late === null) return 0;
  const { amount } = lateFeeOf({ principal: charge.net, due: charge.due, payments: paid }, charge.late, day);
  return Math.max(0, amount - latePaid);
}

function linesOf(charges: readonly Charge[]): Line[] {
  const lines = charges.map((charge) => ({
    charge,
    opens: firstDay(charge.period),
    isOpen: false,
    owing: charge.net,
    latePaid: 0,
    paid: NO_PAYMENTS,
  }));
  return lines.sort((a, b) => byDue(a.charge, b.charge));
}

function settledLine(line: Line, asOf: Day): SettledCharge {
  const { charge, paid, owing, latePaid } = line;
  return {
    charge,
    paid,
    owing: fen(owing),
    overdueDays: owing > 0 ? Math.max(0, asOf - charge.due) : 0,
    lateFee: charge.late === null ? NO_MONEY : fen(lateOwing(line, asOf)),
    latePaid: fen(latePaid),
  };
}
