import type { Book } from '../registers';
import { issue } from '../sheet/issue';
import { filled, numbers, whether } from './columns';
import { closedTest, saidOpenTest } from './requestTimes';
import { defineRule, spotIn } from './rule';
import { latestVisits } from './visitLog';

/** Who was not satisfied when visited gets the matter taken up again: its state says so, or a later request does. */
export const dissatisfiedIsReopened = defineRule({
  name: 'dissatisfiedIsReopened',
  codes: ['REQ-013'],
  *check(book) {
    const { requests, visits } = book;
    const ticket = numbers(requests, 'ticket');
    const [isClosed, isSaidOpen] = [closedTest(requests), saidOpenTest(requests)];
    const [isBad, isBadVisit] = [
      whether(requests, 'score', isDissatisfied),
      whether(visits, 'score', isDissatisfied),
    ];
    const decidingVisit = decidingVisits(book);
    const isFollowed = followedTest(book);
    for (let i = 0; i < requests.size; i += 1) {
      const visit = decidingVisit(i);
      if (!(visit >= 0 ? isBadVisit(visit) : isBad(i))) continue;
      if (!isClosed(i) || isSaidOpen(i) || isFollowed(ticket(i), i)) continue;
      const place = visit >= 0 ? spotIn(visits, visit, 'score') : spotIn(requests, i, 'score');
      yield issue('REQ-013', place, { id: requests.at(i).ticket });
    }
  },
});

function isDissatisfied(score: string): boolean {
  return score === 'bad';
}

/** The logged visit that is later than the one in the request's own row; -1 where the row decides. */
function decidingVisits(book: Book): (i: number) => number {
  const { requests, visits } = book;
  const [ticket, visited, date] = [
    numbers(requests, 'ticket'),
    numbers(requests, 'visited'),
    numbers(visits, 'date'),
  ];
  const [hasScore, hasLoggedScore] = [filled(requests, 'score'), filled(visits, 'score')];
  const latestVisit = latestVisits(book);
  return (i) => {
    const visit = latestVisit(ticket(i));
    if (visit < 0 || !hasLoggedScore(visit)) return -1;
    return !hasScore(i) || !(date(visit) < visited(i)) ? visit : -1;
  };
}

/** Whether another request names this one in 关联单号, or this one a later one. */
function followedTest({ requests }: Book): (ticket: number, i: number) => boolean {
  const [ticket, related, accepted] = [
    numbers(requests, 'ticket'),
    numbers(requests, 'relatedTo'),
    numbers(requests, 'accepted'),
  ];
  const named = new Set<number>();
  const acceptedAt = new Map<number, number>();
  for (let i = 0; requests.has('relatedTo') && i < requests.size; i += 1) {
    if (related(i) !== ticket(i)) named.add(related(i));
    acceptedAt.set(ticket(i), accepted(i));
  }
  return (code, i) => named.has(code) || (acceptedAt.get(related(i)) ?? -1) > accepted(i);
}
