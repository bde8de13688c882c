import { addPeriods, civil, type Day, dayOf, firstDay, periodOfDay } from '../kernel/calendar';
import type { StartRule } from '../registers/settings';

/** Last day of the first half of a month (domain §3.2). */
export const MID_MONTH = 15;

/** The day from which a new owner pays 计费起始日, from the day of handover. */
export function billingStart(handover: Day, rule: StartRule): Day {
  const period = periodOfDay(handover);
  switch (rule) {
    case 'byDay':
      return handover;
    case 'fullMonth':
      return firstDay(period);
    case 'nextMonth':
      return firstDay(addPeriods(period, 1));
    case 'halfMonth': {
      const { year, month, day } = civil(handover);
      return day <= MID_MONTH ? dayOf(year, month, MID_MONTH + 1) : firstDay(addPeriods(period, 1));
    }
  }
}
