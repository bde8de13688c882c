import { saysReported } from '../rules/majorIsReported';
import { isClosed, type RequestCase } from './cases';
import { isLeftDissatisfied } from './followUp';
import type { Relations } from './relations';

/**
 * Why a request wants someone's attention 须关注: `overdue` past its limit · `replyLate` (礼6.19.2) ·
 * `undispatched` open without department 未派单 (礼6.14.6) · `unescalated` major or urgent complaint not reported
 * upward 未上报 (岗1.2.1(9)) · `repeat` 重复投诉 · `unvisited` no return visit in time · `dissatisfied` and not taken up again.
 */
export type Attention =
  'overdue' | 'replyLate' | 'undispatched' | 'unescalated' | 'repeat' | 'unvisited' | 'dissatisfied';

/** All reasons of a request, the most pressing first. */
export function attentionFor(one: RequestCase, relations: Relations): readonly Attention[] {
  const holds: Readonly<Record<Attention, boolean>> = {
    overdue: one.clock.state === 'overdue',
    unescalated: isUnescalated(one),
    dissatisfied: isLeftDissatisfied(one, relations),
    replyLate: one.clock.replyLate,
    undispatched: isUndispatched(one),
    unvisited: one.clock.visitMissing,
    repeat: relations.repeats.has(one),
  };
  return ORDER.filter((reason) => holds[reason]);
}

const ORDER = [
  'overdue',
  'unescalated',
  'dissatisfied',
  'replyLate',
  'undispatched',
  'unvisited',
  'repeat',
] as const satisfies readonly Attention[];

/** Enquiries and suggestions are often settled by who took them; the rest needs someone to go. */
function isUndispatched(one: RequestCase): boolean {
  const { reqType, dept, handler } = one.request;
  const needsHands = reqType === 'complaint' || reqType === 'repair' || reqType === 'help';
  return needsHands && !isClosed(one) && dept === null && handler === null;
}

function isUnescalated({ request }: RequestCase): boolean {
  const isGrave = request.level === 'major' || request.level === 'urgent';
  const isReported = request.escalated !== null && saysReported(request.escalated);
  return request.reqType === 'complaint' && isGrave && !isReported;
}
