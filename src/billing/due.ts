import { addDays, type Day, firstDay, type Period } from '../kernel/calendar';
import type { BillingDay } from './account';
import type { Span } from './cycle';
import { dueDay, issueDay } from './dueRule';
import type { Standard } from './standard';

/** When a charge is due by its standard, else a number of days after it is issued. */
export type DueOf = (standard: Standard | null, period: Period, span: Span) => Day;

export function duesIn({ period: current, asOf }: BillingDay, payDays: number): DueOf {
  return (standard, period, span) => {
    const issued = period === current ? issueDay(period, asOf) : firstDay(period);
    const rule = standard?.dueRule ?? null;
    return rule === null ? addDays(issued, payDays) : dueDay(rule, { period, span, issued });
  };
}
