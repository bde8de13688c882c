import { addMonths, type Day } from '../kernel/calendar';
import type { Label } from '../kernel/label';

/** Age bands of arrears 账龄, youngest first; years by calendar. */
export const AGE_BANDS = {
  notDue: { zh: '未到期', en: 'Not due' },
  days30: { zh: '1-30天', en: '1–30 days' },
  days90: { zh: '31-90天', en: '31–90 days' },
  days180: { zh: '91-180天', en: '91–180 days' },
  year1: { zh: '181天-1年', en: '181 days – 1 year' },
  year2: { zh: '1-2年', en: '1–2 years' },
  year3: { zh: '2-3年', en: '2–3 years' },
  older: { zh: '3年以上', en: 'Over 3 years' },
} as const satisfies Readonly<Record<string, Label>>;

export type AgeBand = keyof typeof AGE_BANDS;

/** The band of a debt due on one day and looked at on another; a year is over the day after its anniversary. */
export function ageBand(due: Day, at: Day): AgeBand {
  const days = at - due;
  if (days <= 0) return 'notDue';
  if (days <= 30) return 'days30';
  if (days <= 90) return 'days90';
  if (days <= 180) return 'days180';
  if (at <= addMonths(due, 12)) return 'year1';
  if (at <= addMonths(due, 24)) return 'year2';
  return at <= addMonths(due, 36) ? 'year3' : 'older';
}
