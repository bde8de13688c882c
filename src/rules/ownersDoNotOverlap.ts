import type { Day } from '../kernel/calendar';
import type { Owner } from '../registers/owners';
import { issue, type Issue } from '../sheet/issue';
import type { Register } from '../sheet/register';
import { numbers, type Reader, whether } from './columns';
import { groupsIn, ordered } from './groups';
import { defineRule, placeIn } from './rule';

/**
 * On any day a unit has one owner 产权人, or joint ones marked as such; ownership ends after it began and the next
 * owner follows without a gap.
 */
export const ownersDoNotOverlap = defineRule({
  name: 'ownersDoNotOverlap',
  codes: ['OWN-003', 'OWN-021'],
  *check({ owners }, { asOf }, lookup) {
    const titles = titlesOf(owners);
    const { from, to } = titles;
    for (let i = 0; i < owners.size; i += 1) if (to(i) < from(i)) yield misdated(owners, i);
    for (const rows of groupsIn(ordered(lookup.household(), from), 2)) {
      const holders = rows.filter((i) => titles.isHolder(i) && from(i) <= to(i));
      if (holders.length > 1) yield* successionFaults(owners, holders, titles, asOf);
    }
  },
});

/** Days of ownership, both inside; what is not written is far away. */
interface Titles {
  readonly from: Reader;
  readonly to: Reader;
  readonly isOwner: (i: number) => boolean;
  /** Joint owners and the developer hold a title too, beside or between owners. */
  readonly isHolder: (i: number) => boolean;
}

const FAR = 1_000_000_000;

function titlesOf(owners: Register<Owner>): Titles {
  const first = numbers(owners, 'ownFrom');
  const last = numbers(owners, 'ownTo');
  return {
    from: (i) => (Number.isNaN(first(i)) ? -FAR : first(i)),
    to: (i) => (Number.isNaN(last(i)) ? FAR : last(i)),
    isOwner: whether(owners, 'relation', (relation) => relation === 'owner'),
    isHolder: whether(owners, 'relation', (r) => r === 'owner' || r === 'joint' || r === 'developer'),
  };
}

/** Walks the holders of a unit in order of their first day, keeping the owner whose title ends last. */
function* successionFaults(
  owners: Register<Owner>,
  holders: Int32Array,
  { from, to, isOwner }: Titles,
  asOf: Day,
): Generator<Issue> {
  const name = numbers(owners, 'ownerName');
  let owner = -1;
  let covered = to(holders[0] ?? 0);
  for (const i of holders) {
    if (from(i) > covered + 1) yield misdated(owners, i);
    if (owner >= 0 && isOwner(i) && name(i) !== name(owner) && doOverlap(owner, i)) {
      const areCurrent = Math.max(from(i), from(owner)) <= asOf && Math.min(to(i), to(owner)) >= asOf;
      if (areCurrent) yield issue('OWN-003', placeIn(owners, i, 'ownerName'), { unit: owners.at(i).unit });
      else yield misdated(owners, i);
    }
    covered = Math.max(covered, to(i));
    if (isOwner(i) && (owner < 0 || to(i) > to(owner))) owner = i;
  }

  /** A first day that nobody wrote down may well be the day after the one before ended. */
  function doOverlap(earlier: number, later: number): boolean {
    return from(later) <= to(earlier) && (from(later) > -FAR || to(earlier) === FAR);
  }
}

function misdated(owners: Register<Owner>, i: number): Issue {
  const field = owners.has('ownFrom') ? 'ownFrom' : 'ownTo';
  return issue('OWN-021', placeIn(owners, i, field), { unit: owners.at(i).unit });
}
