import { dayOfMoment, type Moment } from '../kernel/calendar';
import { issue } from '../sheet/issue';
import { filled, numbers, whether } from './columns';
import { groupsIn, groupsOf, ordered } from './groups';
import { defineRule, placeIn } from './rule';

/** A written demand has its delivery noted within a week, or it proves nothing (时效规定8); the unit's latest counts. */
export const demandIsDelivered = defineRule({
  name: 'demandIsDelivered',
  codes: ['NTC-008'],
  *check({ demands }, { asOf }) {
    if (!demands.has('delivered')) return;
    const at = numbers(demands, 'at');
    const isNoted = filled(demands, 'delivered');
    const isWritten = whether(demands, 'level', (level) => level !== 'tip' && level !== 'suit');
    for (const rows of groupsIn(ordered(groupsOf(demands.size, [numbers(demands, 'unit')]), at))) {
      const latest = rows.filter(isWritten).at(-1);
      if (latest === undefined || isNoted(latest)) continue;
      const made = dayOfMoment(at(latest) as Moment); // a moment column
      if (asOf - made <= WAIT) continue;
      const { no, unit } = demands.at(latest);
      yield issue('NTC-008', placeIn(demands, latest, 'delivered'), { no: no ?? unit });
    }
  },
});

const WAIT = 7;
