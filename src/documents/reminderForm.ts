import { type Form, formOf, type FormRow } from './form';
import { heightOf } from './noticeForm';
import type { NoticeKit } from './noticeKit';
import { footKey, reminderFoot } from './reminderFoot';
import { continuedHead, reminderHead } from './reminderHead';
import type { ReminderPart } from './reminderPart';
import { overdueCount, overdueRows, overdueSums } from './reminderTable';

/** Reminders with equal keys have the same form. */
export function reminderKey(kit: NoticeKit, part: ReminderPart): string {
  const { reminder, lines, first, carried, isLast, items } = part;
  const head = carried === null ? 'head' : `from ${first}`;
  const tail = isLast ? `${items.length}/${footKey(kit, reminder)}` : 'carried';
  return `reminder/${kit.language}/${kit.heights.title}/${reminder.level}/${head}/${lines.length}/${tail}`;
}

/** The form of a reminder's part on paper `height` points high. */
export function reminderForm(kit: NoticeKit, part: ReminderPart, height: number): Form<ReminderPart> {
  const { head, tail } = frameOf(kit, part);
  const { least, most } = kit.heights.line;
  const room = height - heightOf(head) - heightOf(tail) - kit.heights.heading;
  const line = Math.min(most, Math.max(least, Math.floor((room / overdueCount(part)) * 2) / 2));
  return formOf(reminderKey(kit, part), [...head, ...overdueRows(kit, part, line), ...tail]);
}

/** Rows of amounts that fit on paper `height` points high beside everything else of the part. */
export function overdueThatFit(kit: NoticeKit, part: ReminderPart, height: number): number {
  const { head, tail } = frameOf(kit, part);
  return Math.floor(
    (height - heightOf(head) - heightOf(tail) - kit.heights.heading) / kit.heights.line.least,
  );
}

function frameOf(
  kit: NoticeKit,
  part: ReminderPart,
): Record<'head' | 'tail', readonly FormRow<ReminderPart>[]> {
  const head = part.carried === null ? reminderHead(kit, part.reminder) : continuedHead(kit);
  const top = head.length + 1;
  const sums = overdueSums(kit, part, top);
  const last = top + overdueCount(part) + sums.length - 1;
  return { head, tail: part.isLast ? [...sums, ...reminderFoot(kit, part.reminder, last)] : sums };
}
