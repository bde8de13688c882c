import { dayOf, type Moment, momentOf } from '../../kernel/calendar';

/** The moment now by the clock of the machine, in minutes as cells count them. */
export function now(): Moment {
  const clock = new Date();
  const day = dayOf(clock.getFullYear(), clock.getMonth() + 1, clock.getDate());
  return momentOf(day, clock.getHours() * 60 + clock.getMinutes());
}
