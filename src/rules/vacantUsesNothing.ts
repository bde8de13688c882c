import { issue } from '../sheet/issue';
import { numbers, whether } from './columns';
import { groupsIn } from './groups';
import { defineRule, placeIn } from './rule';
import { shown, usageOf } from './usage';

/** In a unit where nobody lives no meter runs. */
export const vacantUsesNothing = defineRule({
  name: 'vacantUsesNothing',
  codes: ['MTR-006'],
  *check({ readings, units }, _, lookup) {
    if (!units.has('state')) return;
    const usage = usageOf(readings);
    const unit = numbers(readings, 'unit');
    const isEmpty = whether(units, 'state', (state) => state !== 'occupied' && state !== 'let');
    for (const rows of groupsIn(lookup.meters())) {
      const latest = rows[rows.length - 1] ?? 0;
      const used = usage(latest);
      if (!(used > 0) || !isEmpty(lookup.unitRow(unit(latest)))) continue;
      yield issue('MTR-006', placeIn(readings, latest, 'curr'), {
        unit: readings.at(latest).unit,
        value: shown(used),
      });
    }
  },
});
