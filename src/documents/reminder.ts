import type { Account, BillingDay, SettledCharge } from '../billing/account';
import { addDays, type Day, dayOfMoment, type Period, showPeriod } from '../kernel/calendar';
import { capitalAmount, readCapital } from '../kernel/capital';
import { type Fen, NO_MONEY, plus, sumFen, yuan } from '../kernel/money';
import { compareUnits } from '../kernel/unitKey';
import { issue, type Issue } from '../sheet/issue';
import { type Addressed, addressed, type AddressBook } from './addressee';
import { type LateSum, lateOf } from './noticeSums';
import { type Owed, owedByPayer } from './owedByPayer';
import { isBlocked, type Payee, payeeOf } from './payee';
import { levelFor, type Overdue, type PastDemand, type ReminderLevel } from './reminderLevel';
import { printedSum, type ReminderLine, reminderLines } from './reminderLines';
import { type Wording, wordingOf } from './wordingIssues';

/** A reminder 催缴 of one unit and payer: every overdue period by itself, with its own due day and late fee. */
export interface Reminder extends Addressed {
  /** `CJ2-202405-1-2-302` */
  readonly no: string;
  readonly level: ReminderLevel;
  readonly period: Period;
  readonly asOf: Day;
  readonly lines: readonly ReminderLine[];
  readonly principal: Fen;
  readonly lateFee: Fen;
  /** The rates and clauses the late fee rests on. */
  readonly late: LateSum | null;
  readonly total: Fen;
  readonly capital: string;
  readonly deadline: Day;
  /** `null`: to be paid at the desk. */
  readonly payee: Payee | null;
}

/** What reminders need beside the accounts. */
export interface ReminderContext extends AddressBook {
  readonly billing: BillingDay;
  /** Rows of 催缴记录 about the unit; `null` where no such log is kept. */
  readonly demandsOf: (unit: string) => readonly PastDemand[] | null;
  /** Ticket of an open complaint about fees, if there is one (NTC-010). */
  readonly feeComplaintOf: (unit: string) => string | null;
  /** Days to pay per level. */
  readonly daysToPay: Readonly<Record<ReminderLevel, number>>;
}

/** Days to pay 付款期限 unless the office says otherwise (domain §2.2). */
export const DAYS_TO_PAY: ReminderContext['daysToPay'] = { 1: 7, 2: 10, 3: 15 };

export interface Reminders {
  /** In delivery order 楼栋→单元→楼层→室. */
  readonly reminders: readonly Reminder[];
  readonly issues: readonly Issue[];
}

/** Reminders of all that is overdue on the as-of day; one whose text threatens to cut supplies is not made (NTC-001). */
export function remindersFor(accounts: readonly Account[], context: ReminderContext): Reminders {
  const payee = payeeOf(context.settings);
  if (isBlocked(payee)) return { reminders: [], issues: payee.issues };
  const wording = wordingOf();
  const reminders: Reminder[] = [];
  const issues: Issue[] = [...payee.issues];
  for (const account of [...accounts].sort((a, b) => compareUnits(a.unit, b.unit))) {
    for (const owed of owedByPayer(account)) {
      const charges = owed.charges.filter(({ owing, overdueDays }) => owing > 0 && overdueDays > 0);
      if (charges.length === 0) continue;
      const choice = levelFor(overdueSince(charges, context.billing.asOf), context.demandsOf(owed.unit));
      const reminder = reminderFor({ ...owed, charges }, choice.level, payee.payee, context);
      const faults = faultsOf(reminder, wording);
      if (!faults.some(({ severity }) => severity === 'error')) reminders.push(reminder);
      issues.push(...remarksOn(reminder, choice.skipped, context), ...faults);
    }
  }
  return { reminders, issues };
}

function reminderFor(
  owed: Owed,
  level: ReminderLevel,
  payee: Payee | null,
  context: ReminderContext,
): Reminder {
  const { period, asOf } = context.billing;
  const { unit, payer, charges, place } = owed;
  const lines = reminderLines(charges);
  const principal = sumFen(lines.map(({ owing }) => owing));
  const late = lateOf(charges, asOf);
  const total = plus(principal, late?.amount ?? NO_MONEY);
  return {
    ...addressed(unit, payer, context),
    no: numberFor(
      `CJ${level}-${showPeriod(period).replace('-', '')}-${unit}${place === 1 ? '' : `-${place}`}`,
      context.demandsOf(unit) ?? [],
      asOf,
    ),
    level,
    period,
    asOf,
    lines,
    principal,
    lateFee: late?.amount ?? NO_MONEY,
    late,
    total,
    capital: capitalAmount(total),
    deadline: addDays(asOf, context.daysToPay[level]),
    payee,
  };
}

/**
 * The number of a reminder: that of the row it already has today; a further one at the same level and month is numbered
 * on, for the earlier row is the evidence of a demand that may have been delivered.
 */
function numberFor(base: string, demands: readonly PastDemand[], asOf: Day): string {
  const same = demands.filter(({ no }) => no === base || no?.startsWith(`${base}/`) === true);
  const today = same.find(({ at }) => dayOfMoment(at) === asOf)?.no ?? null;
  if (today !== null) return today;
  return same.length === 0 ? base : `${base}/${same.length + 1}`;
}

function overdueSince(charges: readonly SettledCharge[], asOf: Day): Overdue {
  return {
    days: Math.max(...charges.map(({ overdueDays }) => overdueDays)),
    since: charges.reduce((first, { charge }) => (charge.due < first ? charge.due : first), asOf),
    asOf,
  };
}

/** 合理期限 of a formal demand (民法典944条): a shorter one is warned of. */
const FEWEST_FORMAL_DAYS = 7;

function remarksOn(
  { unit, level }: Reminder,
  skipped: ReminderLevel | null,
  context: ReminderContext,
): Issue[] {
  const complaint = context.feeComplaintOf(unit);
  const isShort = level === 3 && context.daysToPay[level] < FEWEST_FORMAL_DAYS;
  return [
    ...(skipped === null ? [] : [issue('NTC-009', { unit }, { n: level, m: skipped })]),
    ...(isShort ? [issue('NTC-006', { unit }, { n: FEWEST_FORMAL_DAYS })] : []),
    ...(complaint === null ? [] : [issue('NTC-010', { unit }, { unit, id: complaint })]),
  ];
}

/** Why it must not be handed out: a forbidden wording, or sums and capitals that do not agree. */
function faultsOf(reminder: Reminder, wording: Wording): readonly Issue[] {
  const { unit, lines, late, total, capital, company, community, payee } = reminder;
  const printed = printedSum(lines);
  const given = [
    company ?? '',
    community ?? '',
    payee?.name ?? '',
    payee?.bank ?? '',
    ...lines.map(({ item }) => item),
  ];
  return [
    ...wording(unit, [...given, ...(late?.clauses ?? [])]),
    ...(printed === total
      ? []
      : [issue('NTC-011', { unit }, { unit, value: yuan(printed), expect: yuan(total) })]),
    ...(readCapital(capital) === total ? [] : [issue('NTC-003', { unit }, {})]),
  ];
}
