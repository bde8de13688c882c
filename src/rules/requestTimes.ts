import { dayOfMoment, minuteOfDay, type Moment } from '../kernel/calendar';
import type { ServiceRequest } from '../registers/requests';
import type { Register } from '../sheet/register';
import { filled, whether } from './columns';

/** Whether a request is closed 办结: it has a closing time, or its state says so. */
export function closedTest(requests: Register<ServiceRequest>): (i: number) => boolean {
  const isDone = whether(requests, 'state', (state) => state === 'closed');
  const hasTime = filled(requests, 'closed');
  return (i) => hasTime(i) || isDone(i);
}

/** Whether its state says that it is open, or open again 重新处理 after it was closed. */
export function saidOpenTest(requests: Register<ServiceRequest>): (i: number) => boolean {
  return whether(requests, 'state', (state) => state !== 'closed');
}

/** Whether a moment comes before another; a day without a time may be any time of it. */
export function isBefore(later: number, earlier: number): boolean {
  if (!(later < earlier)) return false;
  const [a, b] = [later as Moment, earlier as Moment]; // moment columns
  const isDayOnly = minuteOfDay(a) === 0 || minuteOfDay(b) === 0;
  return !isDayOnly || dayOfMoment(a) < dayOfMoment(b);
}
