import { addMonths, type Day } from '../kernel/calendar';
import { countWhere } from '../kernel/collections';

/** Three years 诉讼时效 (民法典188). */
export const LIMITATION_MONTHS = 36;
/** Days ahead at which an expiring debt is reported (FEE-013). */
export const WARNING_DAYS = 180;

/**
 * The last day on which a debt can be sued for: three years from its due day, the same day number or the month's end
 * (民法典202); a demand that was delivered in time starts them anew (195), one after expiry does not. `delivered` in order.
 */
export function limitationEnd(due: Day, delivered: readonly Day[]): Day {
  let from = due;
  for (;;) {
    const end = addMonths(from, LIMITATION_MONTHS);
    // The last demand in time reaches furthest, so that each step is years long.
    const last = delivered[countWhere(delivered, (day) => day <= end) - 1];
    if (last === undefined || last <= from) return end;
    from = last;
  }
}
