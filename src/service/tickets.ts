import { type Day, showDay } from '../kernel/calendar';
import type { RequestKind } from '../registers/requests';

/** What a ticket number begins with 单号: the kind's first letters in pinyin. */
export const ticketPrefix = {
  complaint: 'TS',
  help: 'QZ',
  repair: 'BX',
  enquiry: 'ZX',
  suggestion: 'JY',
  praise: 'BY',
} as const satisfies Readonly<Record<RequestKind, string>>;

/** The next free number of a kind and day, `TS-20240610-003`: one after the highest, so a number is never used twice. */
export function nextTicket(kind: RequestKind, day: Day, existing: Iterable<string>): string {
  const start = `${ticketPrefix[kind]}-${showDay(day).replaceAll('-', '')}-`;
  let highest = 0;
  for (const ticket of existing) {
    const n = ticket.toUpperCase().startsWith(start) ? ticket.slice(start.length) : '';
    if (/^\d{1,9}$/u.test(n)) highest = Math.max(highest, Number(n));
  }
  return start + String(highest + 1).padStart(3, '0');
}
