import type { SettledCharge } from '../billing/account';
import type { Day } from '../kernel/calendar';
import { groupBy } from '../kernel/collections';
import { type Fen, minus, plus, sumFen } from '../kernel/money';

/** One line of a reminder: an item over one overdue period 欠费期间; tiers of a reading stand together. */
export interface ReminderLine {
  readonly item: string;
  readonly from: Day;
  readonly to: Day;
  readonly net: Fen;
  /** By receipts and from the prepaid balance. */
  readonly paid: Fen;
  readonly owing: Fen;
  readonly due: Day;
  readonly overdueDays: number;
  readonly lateFee: Fen;
}

/** What an item owes over all its periods 小计. */
export interface ItemSum {
  readonly item: string;
  readonly owing: Fen;
  readonly lateFee: Fen;
}

/** Overdue charges as lines, item by item and oldest first: each period is owed, and lapses, by itself. */
export function reminderLines(charges: readonly SettledCharge[]): readonly ReminderLine[] {
  const lines = groupBy(charges, ({ charge: { item, from, to, due } }) =>
    JSON.stringify([item, from, to, due]),
  );
  const byItem = groupBy([...lines.values()].map(lineOf), ({ item }) => item);
  return [...byItem.values()].flatMap((of) => of.sort((a, b) => a.due - b.due || a.from - b.from));
}

export function sumsByItem(lines: readonly ReminderLine[]): readonly ItemSum[] {
  return [...groupBy(lines, ({ item }) => item)].map(([item, of]) => ({
    item,
    owing: sumFen(of.map(({ owing }) => owing)),
    lateFee: sumFen(of.map(({ lateFee }) => lateFee)),
  }));
}

function lineOf(charges: readonly SettledCharge[]): ReminderLine {
  const [first] = charges;
  if (first === undefined) throw new RangeError('a line is made of at least one charge');
  const { item, from, to, due } = first.charge;
  const net = sumFen(charges.map(({ charge }) => charge.net));
  const owing = sumFen(charges.map((settled) => settled.owing));
  return {
    item,
    from,
    to,
    net,
    paid: minus(net, owing),
    owing,
    due,
    overdueDays: Math.max(...charges.map(({ overdueDays }) => overdueDays)),
    lateFee: sumFen(charges.map(({ lateFee }) => lateFee)),
  };
}

/** What the lines come to, added up from nothing but what is printed. */
export function printedSum(lines: readonly ReminderLine[]): Fen {
  return lines.reduce((sum, { owing, lateFee }) => plus(sum, plus(owing, lateFee)), sumFen([]));
}
