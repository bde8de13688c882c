import type { Reminder } from '../../../documents/reminder';
import { reminderSheets } from '../../../documents/reminderSheets';
import { showDay } from '../../../kernel/calendar';
import type { Language } from '../../../kernel/label';
import { sumFen, yuanGrouped } from '../../../kernel/money';
import type { Desk } from '../desk';
import type { IssueShown } from '../shown';
import { issuesShown } from '../plannedView';
import { shownSheet, type SheetShown } from './paperSheet';

export interface ReminderChoice {
  readonly units: readonly string[];
  readonly isAll: boolean;
}

export interface ReminderLineShown {
  readonly no: string;
  readonly unit: string;
  readonly payer: string | null;
  readonly level: 1 | 2 | 3;
  /** Overdue periods. */
  readonly periods: number;
  readonly days: number;
  readonly principal: string;
  readonly lateFee: string;
  readonly total: string;
  readonly deadline: string;
}

export interface RemindersShown {
  readonly reminders: readonly ReminderLineShown[];
  readonly total: string;
  /** How many of each level. */
  readonly levels: Readonly<Record<1 | 2 | 3, number>>;
  readonly faults: readonly IssueShown[];
}

/** Whom reminders go to, at which level 催缴一览; their wording is checked as it will be printed. */
export function reminderListQuery(desk: Desk, { units, isAll }: ReminderChoice): RemindersShown {
  const wanted = new Set(units);
  const has = (unit: string | null): boolean => isAll || unit === null || wanted.has(unit);
  const made = desk.reminders();
  const reminders = made.reminders.filter(({ unit }) => has(unit));
  const levels = { 1: 0, 2: 0, 3: 0 };
  for (const { level } of reminders) levels[level] += 1;
  return {
    reminders: reminders.map(lineShown),
    total: yuanGrouped(sumFen(reminders.map(({ total }) => total))),
    levels,
    faults: issuesShown(
      made.issues.filter(({ unit }) => has(unit)),
      desk.wishes.language,
    ),
  };
}

function lineShown(reminder: Reminder): ReminderLineShown {
  return {
    no: reminder.no,
    unit: reminder.unit,
    payer: reminder.payer,
    level: reminder.level,
    periods: reminder.lines.length,
    days: Math.max(...reminder.lines.map(({ overdueDays }) => overdueDays)),
    principal: yuanGrouped(reminder.principal),
    lateFee: yuanGrouped(reminder.lateFee),
    total: yuanGrouped(reminder.total),
    deadline: showDay(reminder.deadline),
  };
}

/** One reminder as its pages will be. */
export async function reminderPreviewQuery(
  desk: Desk,
  { no, language }: { readonly no: string; readonly language: Language | null },
): Promise<SheetShown | null> {
  const reminder = desk.reminders().reminders.find((one) => one.no === no);
  const { documentLanguage } = desk.opened.book.settings;
  const [sheet] = reminderSheets(reminder === undefined ? [] : [reminder], {
    period: desk.opened.period,
    language: language ?? documentLanguage,
  }).sheets;
  return sheet === undefined ? null : shownSheet(sheet);
}
