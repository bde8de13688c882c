import type { Waiver } from '../registers/waivers';
import { issue } from '../sheet/issue';
import { filled, whether } from './columns';
import { defineRule, placeIn } from './rule';

/**
 * A waiver 减免 names who approved it and why; 无 or a dash names nobody. An empty cell is found in reading; here, a
 * sheet that lacks a column which another sheet of the register has.
 */
export const waiverIsApproved = defineRule({
  name: 'waiverIsApproved',
  codes: ['WAV-001'],
  *check({ waivers }) {
    const fields = FIELDS.filter((field) => waivers.has(field)).map((field) => ({
      field,
      isGiven: filled(waivers, field),
      isPlaceholder: whether(waivers, field, (text) => PLACEHOLDER.test(text)),
    }));
    for (let i = 0; i < waivers.size; i += 1) {
      const lacking = fields.find(
        ({ field, isGiven, isPlaceholder }) =>
          isPlaceholder(i) || (!isGiven(i) && waivers.cell(i, field).column === null),
      );
      if (lacking === undefined) continue;
      const { row } = waivers.cell(i, lacking.field);
      yield issue('WAV-001', placeIn(waivers, i, lacking.field), { row: row + 1 });
    }
  },
});

const FIELDS = ['approver', 'basis'] as const satisfies readonly (keyof Waiver)[];
const PLACEHOLDER = /^(?:[-/\\—–]+|无|暂无|没有|待补|待定|待批|不详)$/u;
