import { addDays, dayOfMoment, type Moment, momentOf } from '../../../kernel/calendar';
import type { ServiceRequest } from '../../../registers/requests';
import type { Draft } from './draft';
import type { Random } from './random';
import type { Matter } from './requestTexts';
import { STORY } from './story';

/** A request as it comes in. */
export interface Incoming {
  readonly matter: Matter;
  readonly at: Moment;
  /** Its place among those of its kind. */
  readonly nth: number;
}

/** From the first answer to the closing; what came in yesterday, and a few older ones, are still open. */
export function stepsOf(incoming: Incoming, random: Random): Draft<ServiceRequest> {
  const { matter, at } = incoming;
  if (matter.dept === '') return { ...answered(at, random), process: matter.process, result: matter.result };
  const firstReply = later(at, random.int(4, 45));
  const sentAt = later(firstReply, random.int(3, 25));
  const work = { firstReply, dept: matter.dept, handler: handlerOf(matter, random), sentAt };
  const arrived = matter.reqType === 'repair' ? arrival(at, random) : null;
  const closed = closing(incoming, arrived ?? sentAt, random);
  if (isOpen(incoming) || closed >= momentOf(STORY.asOf, 0))
    return { ...work, ...(arrived === null ? {} : { arrived }), state: 'working' };
  const done = { closed, state: 'closed', process: matter.process, result: matter.result } as const;
  if (arrived === null) return { ...work, ...done };
  return { ...work, firstReply: later(at, 3), sentAt: later(at, 6), arrived, ...done };
}

/** Three that were forgotten: well past their limit and not yet closed. */
function isOpen({ matter: { reqType }, nth, at }: Incoming): boolean {
  const isRecent = dayOfMoment(at) > addDays(STORY.asOf, -60);
  return isRecent && ((reqType === 'complaint' && nth % 4 === 3) || (reqType === 'help' && nth % 7 === 5));
}

function answered(at: Moment, random: Random): Draft<ServiceRequest> {
  const closed = later(at, random.int(4, 15));
  return { firstReply: later(at, 2), closed, state: 'closed' };
}

/** Within half an hour of the call. */
function arrival(at: Moment, random: Random): Moment {
  return later(at, random.int(9, 27));
}

function closing({ matter: { reqType, level }, at, nth }: Incoming, from: Moment, random: Random): Moment {
  switch (reqType) {
    case 'repair':
      return nth % 16 === 9 ? nextDays(at, 2, random) : later(from, random.int(20, 150));
    case 'complaint':
      if (level === 'major') return nextDays(at, 6, random);
      return nextDays(at, nth % 8 === 6 ? 4 : 1, random);
    case 'suggestion':
      return nextDays(at, 5, random);
    default:
      return later(from, random.int(15, 120));
  }
}

function nextDays(at: Moment, days: number, random: Random): Moment {
  return momentOf(addDays(dayOfMoment(at), days), random.int(9 * 60, 17 * 60));
}

function later(at: Moment, minutes: number): Moment {
  return (at + minutes) as Moment; // whole minutes
}

function handlerOf({ dept }: Matter, random: Random): string {
  if (dept === '工程') return random.pick(STORY.staff.engineers);
  return { 保洁: '冯桂芝', 安防: '马国强', 绿化: '田广林' }[dept] ?? STORY.staff.head;
}
