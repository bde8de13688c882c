import { DAYS_TO_PAY, type Reminder, remindersFor, type Reminders } from '../documents/reminder';
import { paperImbalance, reminderAsks } from '../documents/paperBalance';
import { REMINDERS, reminderSheets } from '../documents/reminderSheets';
import { dunningRows } from '../documents/dunningRows';
import type { ReminderLine } from '../documents/reminderLines';
import type { Placed } from '../documents/printSheets';
import { type Day, dayOfMoment, showDay } from '../kernel/calendar';
import { groupBy } from '../kernel/collections';
import { yuan } from '../kernel/money';
import { readUnitKey } from '../kernel/unitKey';
import type { Book } from '../registers';
import { entries } from '../sheet/register';
import { addressBook } from './addresses';
import { billed, type Billed } from './billing';
import { withAccountsChecked, withChecked } from './conserve';
import { type Facts, type Job, type Plan, withFound } from './job';
import { needsFees } from './needs';
import type { OpenedBook } from './openBook';
import { ownNames, scopeOf } from './ownNames';

/** 催缴: a reminder of the fitting level for each unit with something overdue, and its row in 催缴记录. */
export const sendReminders: Job = {
  id: 'reminders',
  title: { zh: '催缴通知单', en: 'Reminders' },
  writesUnasked: true,
  refuses: needsFees,
  propose: (opened, wishes) => {
    const bill = billed(opened, wishes);
    const plan = withFound([opened.issues, bill.issues], reminderPlan(opened, bill));
    return withAccountsChecked(plan, opened.book, bill);
  },
};

export function reminderPlan(opened: OpenedBook, bill: Billed): Plan {
  const language = opened.book.settings.documentLanguage;
  const { reminders, issues } = remindersOf(opened, bill);
  const named = ownNames(opened.contents, language);
  const printed = reminderSheets(reminders, {
    period: opened.period,
    language,
    scope: scopeOf(opened, REMINDERS),
    named,
  });
  const sheets = printed.sheets.map((model) => ({ kind: 'sheet', model }) as const);
  const log = dunningRows(reminders, language);
  const plan: Plan = {
    issues,
    changes: reminders.length === 0 ? [] : [...sheets, { kind: 'sheet', model: log }],
    facts: { reminders: printed.places.map(reminderFacts) },
  };
  return withChecked(plan, paperImbalance(reminders, bill.accounts, reminderAsks));
}

/** The reminders that are due, and what keeps others from being made. */
export function remindersOf(opened: OpenedBook, bill: Billed): Reminders {
  const { book } = opened;
  const demands = groupBy(entries(book.demands), ({ unit }) => unit);
  const complaints = feeComplaints(book);
  const isKept = hasHistory(opened, bill.at.asOf);
  // Where a demand cannot be read, nobody knows which one comes next.
  const accounts = [...bill.accounts.values()].filter(({ unit }) => !book.demands.rejectedUnits.has(unit));
  return remindersFor(accounts, {
    ...addressBook(book),
    billing: bill.at,
    demandsOf: (unit) => (isKept ? (demands.get(unit) ?? []) : null),
    feeComplaintOf: (unit) => complaints.get(unit) ?? null,
    daysToPay: DAYS_TO_PAY,
  });
}

/** Whether demands are on record: in the office's own sheet, or by an earlier run; the rows of today are this run's. */
function hasHistory({ recognised, book }: OpenedBook, asOf: Day): boolean {
  if (recognised.some(({ finding }) => finding.register === 'demands')) return true;
  for (const { at } of entries(book.demands)) if (dayOfMoment(at) < asOf) return true;
  return false;
}

/** Tickets of open complaints about fees by unit: they are settled before anything is demanded (NTC-010). */
function feeComplaints(book: Book): ReadonlyMap<string, string> {
  const tickets = new Map<string, string>();
  for (const { reqType, category, closed, state, unit, ticket } of entries(book.requests)) {
    if (reqType !== 'complaint' || closed !== null || state === 'closed') continue;
    if (unit === null || category?.includes('收费') !== true) continue;
    const read = readUnitKey(unit);
    if ('ok' in read) tickets.set(read.ok, ticket);
  }
  return tickets;
}

function reminderFacts({ subject, sheet, page, range }: Placed<Reminder>): Facts {
  return {
    no: subject.no,
    unit: subject.unit,
    payer: subject.payer,
    level: subject.level,
    principal: yuan(subject.principal),
    lateFee: yuan(subject.lateFee),
    total: yuan(subject.total),
    capital: subject.capital,
    deadline: showDay(subject.deadline),
    lines: subject.lines.map(lineFacts),
    sheet,
    page,
    range,
  };
}

function lineFacts(line: ReminderLine): Facts {
  return {
    item: line.item,
    from: showDay(line.from),
    to: showDay(line.to),
    due: showDay(line.due),
    days: line.overdueDays,
    net: yuan(line.net),
    paid: yuan(line.paid),
    owing: yuan(line.owing),
    lateFee: yuan(line.lateFee),
  };
}
