import { dayOfMoment, minuteOfDay, type Moment } from '../../kernel/calendar';
import type { ServiceRequest } from '../../registers/requests';

/** Whether a request is closed 办结, and when; `at` is `null` when only 状态 says so or the time cannot be. */
export type Closing = { readonly closed: false } | { readonly closed: true; readonly at: Moment | null };

/** As it stood at `now`: what was closed later was still open then. */
export function closingOf(
  { accepted, closed, state }: Pick<ServiceRequest, 'accepted' | 'closed' | 'state'>,
  now: Moment,
): Closing {
  if (closed === null) return state === 'closed' ? { closed: true, at: null } : { closed: false };
  if (closed > now) return { closed: false };
  return { closed: true, at: notBefore(accepted, closed) };
}

/** A day without a time is read as its midnight: on the day of accepting it means later that day, earlier is no time at all. */
function notBefore(accepted: Moment, at: Moment): Moment | null {
  if (at >= accepted) return at;
  return dayOfMoment(at) === dayOfMoment(accepted) && minuteOfDay(at) === 0 ? accepted : null;
}
