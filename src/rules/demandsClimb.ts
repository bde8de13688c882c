import type { Demand } from '../registers/demands';
import { momentOf } from '../kernel/calendar';
import { issue } from '../sheet/issue';
import { numbers } from './columns';
import { groupsIn, groupsOf, ordered } from './groups';
import { defineRule, placeIn } from './rule';

/** A unit is reminded before it is demanded from, and so on up to the suit. */
export const demandsClimb = defineRule({
  name: 'demandsClimb',
  codes: ['NTC-009'],
  *check({ demands }, { asOf }) {
    const at = numbers(demands, 'at');
    for (const rows of groupsIn(ordered(groupsOf(demands.size, [numbers(demands, 'unit')]), at))) {
      const made = new Set<number>();
      for (const i of rows) {
        // What is made today is chosen and remarked on when it is made, by this run or an earlier one.
        if (at(i) >= momentOf(asOf, 0)) break;
        const m = STEPS[demands.at(i).level];
        if (m > 1 && !made.has(m - 1)) yield issue('NTC-009', placeIn(demands, i, 'level'), { n: m - 1, m });
        made.add(m);
      }
    }
  },
});

const STEPS: Readonly<Record<Demand['level'], number>> = { tip: 1, demand: 2, formal: 3, lawyer: 4, suit: 5 };
