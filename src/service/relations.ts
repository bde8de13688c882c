import { dayOfMoment, MINUTES_A_DAY } from '../kernel/calendar';
import { groupBy } from '../kernel/collections';
import { REPEAT_DAYS } from '../rules/complaintsDoNotRepeat';
import { isClosed, type RequestCase } from './cases';

/** What requests have to do with one another. */
export interface Relations {
  /** Complaints of one place and category at most 30 days apart 重复投诉: each with the ticket it repeats or is repeated by. */
  readonly repeats: ReadonlyMap<RequestCase, string>;
  /** Closed repairs taken up again at most 30 days after 返修. */
  readonly reworked: ReadonlySet<RequestCase>;
  /** Requests taken up again after closing: 关联单号 ties them to a later one, or their own state is open again. */
  readonly reopened: ReadonlySet<RequestCase>;
}

/** Days within which a repair done again counts as one done badly. */
const REWORK_DAYS = 30;

/** Found over all requests, so that a repeat across the end of a month is one. `cases` in order of acceptance. */
export function relationsOf(cases: readonly RequestCase[]): Relations {
  const complaints: RequestCase[] = [];
  const naming: RequestCase[] = [];
  const reopened = new Set<RequestCase>();
  for (const one of cases) {
    if (one.request.reqType === 'complaint' && one.place !== null) complaints.push(one);
    if (one.request.relatedTo !== null) naming.push(one);
    if (isOpenAgain(one)) reopened.add(one);
  }
  const reworked = new Set<RequestCase>();
  for (const [first, next] of naming.length === 0 ? [] : takenUpAgain(cases, naming)) {
    reopened.add(first);
    if (isRework(first, next)) reworked.add(first);
  }
  return { repeats: repeatsAmong(complaints), reworked, reopened };
}

/** Pairs of a request and a later one, of which either names the other in 关联单号. */
function takenUpAgain(
  cases: readonly RequestCase[],
  naming: readonly RequestCase[],
): readonly (readonly [RequestCase, RequestCase])[] {
  const named = new Set(naming.map(({ request }) => request.relatedTo));
  const byTicket = groupBy(
    cases.filter(({ request }) => named.has(request.ticket)),
    ({ request }) => request.ticket,
  );
  return naming.flatMap((one) =>
    (byTicket.get(one.request.relatedTo ?? '') ?? [])
      .filter((other) => other !== one)
      .map((other) => inTime(one, other))
      .filter(([first, next]) => next.request.accepted >= (first.clock.closedAt ?? first.request.accepted)),
  );
}

function inTime(a: RequestCase, b: RequestCase): readonly [RequestCase, RequestCase] {
  return a.request.accepted < b.request.accepted ? [a, b] : [b, a];
}

function repeatsAmong(complaints: readonly RequestCase[]): ReadonlyMap<RequestCase, string> {
  const repeats = new Map<RequestCase, string>();
  for (const ofPlace of groupBy(complaints, ({ place }) => place).values()) {
    if (ofPlace.length < 2) continue;
    for (const [category, alike] of groupBy(ofPlace, ({ request }) => request.category)) {
      if (category === null) continue;
      alike.forEach((one, i) => {
        noteRepeat(repeats, alike[i - 1], one);
      });
    }
  }
  return repeats;
}

function noteRepeat(
  repeats: Map<RequestCase, string>,
  before: RequestCase | undefined,
  one: RequestCase,
): void {
  if (before === undefined) return;
  if (dayOfMoment(one.request.accepted) - dayOfMoment(before.request.accepted) > REPEAT_DAYS) return;
  repeats.set(one, before.request.ticket);
  if (!repeats.has(before)) repeats.set(before, one.request.ticket);
}

function isRework({ request, clock }: RequestCase, next: RequestCase): boolean {
  if (request.reqType !== 'repair' || next.request.reqType !== 'repair' || clock.closedAt === null)
    return false;
  return next.request.accepted - clock.closedAt <= REWORK_DAYS * MINUTES_A_DAY;
}

function isOpenAgain(one: RequestCase): boolean {
  return isClosed(one) && (one.request.state === 'open' || one.request.state === 'working');
}
