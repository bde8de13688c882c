import { existingDay } from '../../kernel/calendar';

/** The serial of an ISO 8601 date, as cells of type `d` hold it: `2026-11-01`, `2026-11-01T08:30:00Z`; else `null`. */
export function dayAndTime(text: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/u.exec(text.trim());
  if (match === null) return null;
  const [, year, month, date, hours = 0, minutes = 0, seconds = 0] = match;
  const day = existingDay(Number(year), Number(month), Number(date));
  return day === null ? null : day + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400;
}
