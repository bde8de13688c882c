import { issue } from '../sheet/issue';
import { numbers, whether } from './columns';
import { defineRule, spotIn } from './rule';

/** Material 材料费 that an owner pays for was agreed to by signature. */
export const materialIsSigned = defineRule({
  name: 'materialIsSigned',
  codes: ['REQ-014'],
  *check({ requests }) {
    if (!requests.has('signed')) return;
    const material = numbers(requests, 'material');
    const isRepair = whether(requests, 'reqType', (kind) => kind === 'repair');
    const isSigned = whether(requests, 'signed', (signed) => signed);
    for (let i = 0; i < requests.size; i += 1) {
      if (!(material(i) > 0) || !isRepair(i) || isSigned(i)) continue;
      yield issue('REQ-014', spotIn(requests, i, 'signed'), { id: requests.at(i).ticket });
    }
  },
});
