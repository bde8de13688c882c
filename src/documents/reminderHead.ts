import { showDay } from '../kernel/calendar';
import { showDecimal } from '../kernel/decimal';
import { senderOf } from './addressee';
import { fixed, type FormRow, told } from './form';
import type { NoticeKit } from './noticeKit';
import { charactersAcross } from './paper';
import type { Reminder } from './reminder';
import type { ReminderPart } from './reminderPart';
import { linesIn } from './text';

/** Widths of a reminder's columns A–I, in characters. */
export const REMINDER_WIDTHS = [4, 12, 20, 9, 9, 10, 10, 6, 9] as const;

/** Half-width characters in a line of text across the page. */
export function charactersInLine(size: number, from = 0): number {
  const width = REMINDER_WIDTHS.slice(from).reduce((sum, one) => sum + one, 0);
  return charactersAcross(width, size);
}

/** Company, title by level, number, addressee and the opening sentences. */
export function reminderHead(kit: NoticeKit, { level, ...reminder }: Reminder): FormRow<ReminderPart>[] {
  const { words, looks, heights, size } = kit;
  const { notice, reminder: said } = words;
  const lead = linesIn(leadOf(kit, { level, ...reminder }), charactersInLine(size));
  return [
    { height: heights.company, cells: [told([0, 8], looks.company, (part) => senderOf(part.reminder))] },
    { height: heights.title, cells: [fixed([0, 8], looks.title, said.titles[level])] },
    {
      height: heights.meta,
      cells: [
        told([0, 4], looks.plain, (part) => notice.no(part.reminder.no)),
        told([5, 8], looks.right, (part) => notice.issued(showDay(part.reminder.asOf))),
      ],
    },
    {
      height: heights.meta,
      cells: [
        told([0, 4], looks.strong, ({ reminder: { payer } }) =>
          payer === null ? notice.toAnybody : notice.to(payer),
        ),
        told([5, 8], { ...looks.strong, align: 'right' }, (part) => notice.unit(part.reminder.unitName)),
      ],
    },
    {
      height: heights.meta,
      cells: [
        told([0, 4], looks.plain, ({ reminder: { area } }) =>
          area === null ? notice.noArea : notice.area(showDecimal(area.value), notice.basis[area.basis]),
        ),
        told([5, 8], looks.right, (part) => notice.phone(part.reminder.phone ?? '—')),
      ],
    },
    {
      height: lead * heights.note + 12,
      cells: [told([0, 8], looks.wrapped, (part) => leadOf(kit, part.reminder))],
    },
  ];
}

/** Top of a further sheet of the same reminder 续页. */
export function continuedHead({ words: { notice }, looks, heights }: NoticeKit): FormRow<ReminderPart>[] {
  return [
    {
      height: heights.title,
      cells: [
        told([0, 4], looks.strong, ({ reminder: { no } }) => notice.continued(notice.no(no))),
        told([5, 8], { ...looks.strong, align: 'right' }, ({ reminder: { unitName } }) =>
          notice.unit(unitName),
        ),
      ],
    },
  ];
}

function leadOf({ words: { reminder, dates } }: NoticeKit, { level, asOf, deadline }: Reminder): string {
  return reminder.indent + reminder.leads[level](dates.day(asOf), dates.day(deadline));
}
