import type { RequestKind } from '../registers/requests';
import { isClosed, type RequestCase } from './cases';
import { type Metric, percent } from './metric';
import type { Relations } from './relations';

/** Share of closed requests to visit 回访比例, in percent: complaints all, others a sample (通行做法 投诉100%、维修与求助≥30%). */
export const visitShares = {
  complaint: 100,
  repair: 30,
  help: 30,
  enquiry: 0,
  suggestion: 0,
  praise: 0,
} as const satisfies Readonly<Record<RequestKind, number>>;

/** Whom to visit of one kind. */
export interface VisitPlan {
  readonly kind: RequestKind;
  readonly coverage: Metric;
  /** Visits still to be made to reach the share. */
  readonly wanted: number;
  /** Closed and not visited, the most pressing first; the first `wanted` of them are to be visited. */
  readonly toVisit: readonly RequestCase[];
}

/** Return visits 回访 still owed for closed requests: every complaint, of the others as many as reach their share. */
export function visitPlans(cases: readonly RequestCase[]): readonly VisitPlan[] {
  const kinds = Object.keys(visitShares) as RequestKind[]; // keys of a record by kind
  return kinds.filter((kind) => visitShares[kind] > 0).map((kind) => visitPlan(kind, cases));
}

/** Dissatisfied at the visit and not taken up again 不满意未重新处理 (REQ-013). */
export function isLeftDissatisfied(one: RequestCase, { reopened }: Relations): boolean {
  return one.visit?.score === 'bad' && isClosed(one) && !reopened.has(one);
}

function visitPlan(kind: RequestKind, cases: readonly RequestCase[]): VisitPlan {
  const closed = cases.filter((one) => one.request.reqType === kind && isClosed(one));
  const toVisit = closed.filter(({ visit }) => visit === null);
  const visited = closed.length - toVisit.length;
  const share = Math.ceil((closed.length * visitShares[kind]) / 100);
  return {
    kind,
    coverage: percent(visited, closed.length),
    wanted: Math.max(0, share - visited),
    toVisit: toVisit.sort(byUrgency),
  };
}

const RANK = { urgent: 0, major: 1, serious: 2, minor: 3 } as const;

/** Overdue visits first, then the graver level, then the one closed longest ago. */
function byUrgency(a: RequestCase, b: RequestCase): number {
  return (
    Number(b.clock.visitMissing) - Number(a.clock.visitMissing) ||
    RANK[a.request.level ?? 'minor'] - RANK[b.request.level ?? 'minor'] ||
    (a.clock.closedAt ?? 0) - (b.clock.closedAt ?? 0)
  );
}
