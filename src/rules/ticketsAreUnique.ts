import { issue } from '../sheet/issue';
import { numbers } from './columns';
import { groupsIn, groupsOf } from './groups';
import { defineRule, spotIn } from './rule';

/** A request has a number of its own. */
export const ticketsAreUnique = defineRule({
  name: 'ticketsAreUnique',
  codes: ['REQ-011'],
  *check({ requests }) {
    for (const rows of groupsIn(groupsOf(requests.size, [numbers(requests, 'ticket')]), 2)) {
      for (const i of rows.subarray(1))
        yield issue('REQ-011', spotIn(requests, i, 'ticket'), { id: requests.at(i).ticket });
    }
  },
});
