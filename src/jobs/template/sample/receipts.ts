import { addDays, type Day, type Moment, momentOf, periodOf } from '../../../kernel/calendar';
import { type Fen, fen, sumFen } from '../../../kernel/money';
import type { Payment } from '../../../registers/payments';
import type { Bill } from './bills';
import { deskVisit } from './deskVisits';
import type { Draft } from './draft';
import type { Household } from './households';
import { monthsFrom, type StoryMonth } from './months';
import type { Random } from './random';
import { STORY } from './story';

/** A receipt of the sample before it has its number. */
export type Receipt = Draft<Payment> & {
  readonly unit: string;
  readonly payDate: Moment;
  readonly received: Fen;
};

/** A household's account after years of paying, or not. */
export interface PaidHousehold {
  readonly household: Household;
  readonly receipts: readonly Receipt[];
  /** Bills with what is still owed on them. */
  readonly open: readonly { readonly bill: Bill; readonly left: Fen }[];
}

/** Lives through the months: whoever pays at the desk pays all known bills, the careful ones some ahead. */
export function paidBy(household: Household, bills: readonly Bill[], random: Random): PaidHousehold {
  const ledger = byDue(bills).map((bill) => ({ bill, left: 0 + bill.net }));
  const receipts: Receipt[] = [];
  let unpaid = ledger;
  let credit = 0;
  for (const month of monthsFrom(household.start)) {
    const { period } = month;
    credit -= usedUp(
      ledger.filter(({ bill }) => bill.period === period),
      credit,
    );
    const visit = deskVisit(household, month, random);
    if (visit === null) continue;
    const known = unpaid.filter(({ bill }) => bill.known <= visit.day && bill.period <= visit.upTo);
    const history = owing(known.filter(({ bill }) => bill.period < period));
    const current = owing(known.filter(({ bill }) => bill.period === period));
    const ahead =
      visit.monthsAhead === 0
        ? 0
        : roundedAhead(history + current, visit.monthsAhead * monthlyCost(bills, month));
    if (history + current + ahead === 0) continue;
    for (const line of known) line.left = 0;
    unpaid = unpaid.filter(({ left }) => left > 0);
    credit += ahead;
    const payer = household.payerIn(period);
    receipts.push({
      ...receiptOf(household, visit.day, random),
      payer,
      ...allocated(history, current, ahead),
    });
  }
  return { household, receipts, open: ledger.map(({ bill, left }) => ({ bill, left: fen(left) })) };
}

function byDue(bills: readonly Bill[]): readonly Bill[] {
  return [...bills].sort((a, b) => a.due - b.due || (a.item < b.item ? -1 : 1));
}

/** What was paid ahead goes to a month's bills when it begins, those due first before others. */
function usedUp(lines: readonly { left: number }[], credit: number): number {
  let rest = credit;
  for (const line of lines) {
    const used = Math.min(rest, line.left);
    rest -= used;
    line.left -= used;
  }
  return credit - rest;
}

/** What a month costs a household, by the fees of the month alone. */
function monthlyCost(bills: readonly Bill[], { period, first }: StoryMonth): number {
  const own = bills.filter(
    (bill) => bill.period === period && bill.from === first && bill.months?.digits !== 12,
  );
  return owing(own.map(({ net }) => ({ left: net })));
}

function owing(lines: readonly { readonly left: number }[]): number {
  return lines.reduce((sum, { left }) => sum + left, 0);
}

/** People who pay ahead pay round hundreds. */
function roundedAhead(owed: number, wanted: number): number {
  return wanted === 0 ? 0 : Math.ceil((owed + wanted) / ROUND) * ROUND - owed;
}

const ROUND = 100_00;

function allocated(history: number, current: number, ahead: number) {
  return {
    received: sumFen([fen(history), fen(current), fen(ahead)]),
    toHistory: history === 0 ? null : fen(history),
    toCurrent: current === 0 ? null : fen(current),
    toFuture: ahead === 0 ? null : fen(ahead),
  };
}

const WAYS = [
  'wechat',
  'wechat',
  'wechat',
  'wechat',
  'alipay',
  'alipay',
  'transfer',
  'card',
  'cash',
  'cash',
  'debit',
] as const;

function receiptOf({ place, isDevelopers }: Household, day: Day, random: Random) {
  return {
    unit: place.unit,
    payDate: momentOf(day, random.int(8 * 60 + 35, 17 * 60 + 20)),
    payWay: isDevelopers ? ('transfer' as const) : random.pick(WAYS),
    cashier: random.pick(STORY.staff.desk),
  };
}

/** Deposits 装修押金 of those who fit out the entrance handed over last. */
export function depositReceipts(households: readonly Household[], random: Random): readonly Receipt[] {
  return households
    .filter(({ place, state }) => place.unit.startsWith('6-2-') && state === 'occupied')
    .map((household) => ({
      ...receiptOf(household, addDays(STORY.lateHandover, random.int(12, 30)), random),
      payer: household.payerIn(periodOf(2026, 11)),
      received: DEPOSIT,
      deposit: DEPOSIT,
      designate: '装修押金',
    }));
}

const DEPOSIT = fen(200_000);

/** In order of time, numbered as the receipt book is. */
export function numberedReceipts(receipts: readonly Receipt[]): readonly Receipt[] {
  const first = 12001;
  return [...receipts]
    .sort((a, b) => a.payDate - b.payDate || (a.unit < b.unit ? -1 : 1))
    .map((receipt, i) => ({ ...receipt, receiptNo: String(first + i).padStart(7, '0') }));
}
