import { issue } from '../sheet/issue';
import { filled, whether } from './columns';
import { defineRule, spotIn } from './rule';

/** A late fee 违约金 that is on has a daily rate and a clause of the contract; a pass-through item a clause of its own. */
export const lateTermsAreComplete = defineRule({
  name: 'lateTermsAreComplete',
  codes: ['LATE-001', 'LATE-002', 'LATE-004'],
  *check({ tariffs }) {
    const isOn = whether(tariffs, 'lateOn', (on) => on);
    const hasRate = filled(tariffs, 'lateRate');
    const hasClause = filled(tariffs, 'lateClause');
    const isPassThrough = whether(tariffs, 'passThrough', (through) => through);
    for (let i = 0; i < tariffs.size; i += 1) {
      if (!isOn(i)) continue;
      if (!hasRate(i)) yield issue('LATE-001', spotIn(tariffs, i, 'lateRate'), {});
      if (hasClause(i)) continue;
      if (isPassThrough(i))
        yield issue('LATE-004', spotIn(tariffs, i, 'lateOn'), { item: tariffs.at(i).item });
      else if (hasRate(i)) yield issue('LATE-002', spotIn(tariffs, i, 'lateClause'), {});
    }
  },
});
