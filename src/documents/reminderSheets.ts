import { type Period, showPeriod } from '../kernel/calendar';
import type { Language } from '../kernel/label';
import { NO_MONEY } from '../kernel/money';
import { documentWords } from '../words/documents';
import { type Form, pageOf } from './form';
import { heightOf } from './noticeForm';
import { fullKit, type NoticeKit, tightened } from './noticeKit';
import { pageHeight, pageSetup } from './paper';
import {
  markOf,
  type PrintScope,
  type Paper,
  type PrintedSheets,
  printSheets,
  rowsOf,
  type SheetNames,
} from './printSheets';
import type { Reminder } from './reminder';
import { overdueThatFit, reminderForm, reminderKey } from './reminderForm';
import { REMINDER_WIDTHS } from './reminderHead';
import { partsOf, type ReminderPart, wholeOf } from './reminderPart';
import type { Capacity } from './runs';
import type { Page } from './sheetModel';

/** Kind of mark on sheets of reminders. */
export const REMINDERS = 'reminders';

/** Reminders laid out for printing 催缴通知单, in the order given. */
export function reminderSheets(
  reminders: readonly Reminder[],
  print: {
    readonly period: Period;
    readonly language: Language;
    readonly scope?: PrintScope;
    readonly named?: SheetNames;
  },
): PrintedSheets<Reminder> {
  const words = documentWords(print.language);
  const period = showPeriod(print.period);
  const setup = pageSetup(REMINDER_WIDTHS, 'portrait', { footer: words.pageFooter });
  return printSheets(reminders, (some) => papersOf(some, fullKit(print.language), pageHeight(setup)), {
    id: markOf(REMINDERS, period, print.scope ?? 'all'),
    layout: 1,
    widths: REMINDER_WIDTHS,
    setup,
    pagesPerBreak: 1,
    named: print.named,
    nameOf: (building, place) =>
      building === null
        ? words.reminder.sheet(period) + (print.scope === 'selection beside all' ? ` ${words.selection}` : '')
        : words.reminder.buildingSheet(period, building, place),
  });
}

function papersOf(
  reminders: readonly Reminder[],
  kit: NoticeKit,
  height: number,
): readonly Paper<Reminder>[] {
  const forms = new Map<string, Form<ReminderPart>>();
  const laidOut = (part: ReminderPart, by: NoticeKit): Page => {
    const key = reminderKey(by, part);
    const form = forms.get(key) ?? reminderForm(by, part, height);
    forms.set(key, form);
    return pageOf(form, part);
  };
  const closer = tightened(kit);
  return reminders.flatMap((subject) => {
    const whole = [kit, closer]
      .map((by) => laidOut(wholeOf(subject), by))
      .find(({ shape }) => heightOf(shape.rows) <= height);
    const pages =
      whole === undefined
        ? partsOf(subject, capacityOf(closer, subject, height)).map((part) => laidOut(part, closer))
        : [whole];
    const begun = { subject, above: 0, rows: rowsOf(pages) };
    return pages.map((page, i) => ({ pages: [page], begins: i === 0 ? [begun] : [] }));
  });
}

function capacityOf(kit: NoticeKit, reminder: Reminder, height: number): Capacity {
  const part = wholeOf(reminder);
  const further = { ...part, carried: { owing: NO_MONEY, lateFee: NO_MONEY } };
  return {
    first: overdueThatFit(kit, { ...part, isLast: false }, height),
    middle: overdueThatFit(kit, { ...further, isLast: false }, height) - 1,
    last: overdueThatFit(kit, further, height) - 1,
  };
}
