import type { Account, SettledCharge } from '../../billing/account';
import { inOrder, type Receipt, receiptsIn } from '../../billing/receipts';
import { settle } from '../../billing/settle';
import { writeOffsIn } from '../../billing/writeOffs';
import type { Day, Period } from '../../kernel/calendar';
import { type Fen, fen, sumFen } from '../../kernel/money';
import type { OpenedBook } from '../openBook';
import type { Wishes } from '../wishes';
import { billsOf } from './bills';

/** What one charge gets of a payment. */
export interface AllocatedLine {
  readonly period: Period;
  readonly item: string;
  readonly from: Day;
  readonly to: Day;
  /** Principal and late fee 违约金 paid by it. */
  readonly amount: Fen;
  readonly late: Fen;
  /** Principal still owed on this charge. */
  readonly left: Fen;
}

/** Where a payment goes 分配: lines, prepayment and deposit add up to it. */
export interface PaymentAllocation {
  /** In the order they are paid: oldest due first. */
  readonly lines: readonly AllocatedLine[];
  readonly toPrepaid: Fen;
  readonly toDeposit: Fen;
  readonly owedBefore: Fen;
  /** Principal still owed 仍欠, and late fees run up beside it. */
  readonly owedAfter: Fen;
  readonly lateAfter: Fen;
  /** Prepaid balance 预存余额 afterwards. */
  readonly creditAfter: Fen;
}

/** What receipts would do to a unit's account, by settling it with and without them. */
export function allocationOf(
  opened: OpenedBook,
  unit: string,
  receipts: readonly Receipt[],
  wishes: Wishes,
): PaymentAllocation {
  const days = receipts.map(({ day }) => day);
  const asOf = Math.max(wishes.asOf, ...days) as Day; // the later of days
  const { bill, chargesOf } = billsOf(opened, wishes);
  const { book } = opened;
  const terms = { asOf, allocation: book.settings.allocation };
  const known = receiptsIn(book, asOf).get(unit) ?? [];
  const money = {
    unit,
    payer: bill.everyone.get(unit)?.payer ?? null,
    charges: chargesOf(unit),
    writeOffs: writeOffsIn(book, asOf).get(unit) ?? [],
  };
  const before = settle({ ...money, receipts: known }, terms);
  const after = settle({ ...money, receipts: [...known, ...receipts].sort(inOrder) }, terms);
  return {
    lines: linesOf(before, after),
    toPrepaid: fen(after.credit - before.credit),
    toDeposit: fen(after.deposits - before.deposits),
    owedBefore: owedIn(before),
    owedAfter: owedIn(after),
    lateAfter: sumFen(after.charges.map(({ lateFee }) => lateFee)),
    creditAfter: after.credit,
  };
}

/** Principal owed by the owner; a deposit 押金 asked for counts, a credit note does not. */
export function owedIn({ charges }: Account): Fen {
  return sumFen(charges.map(({ owing }) => (owing > 0 ? owing : fen(0))));
}

function linesOf(before: Account, after: Account): AllocatedLine[] {
  // By the charge itself: a row that stands twice is two charges of one key.
  const known = new Map(allOf(before).map((settled) => [settled.charge, settled]));
  return allOf(after).flatMap((settled): AllocatedLine[] => {
    const earlier = known.get(settled.charge);
    const amount = fen(paidOn(settled) - (earlier === undefined ? 0 : paidOn(earlier)));
    const late = fen(settled.latePaid - (earlier?.latePaid ?? 0));
    if (amount === 0 && late === 0) return [];
    const { period, item, from, to } = settled.charge;
    return [{ period, item, from, to, amount, late, left: settled.owing }];
  });
}

function allOf({ charges, developer }: Account): readonly SettledCharge[] {
  return [...charges, ...developer];
}

/** Money that reached a charge, at once or through the prepaid balance; what was given up 核销 is none. */
function paidOn({ paid }: SettledCharge): number {
  return paid.reduce((sum, { amount, from }) => (from === 'writeOff' ? sum : sum + amount), 0);
}
