import { type Day, firstDay, lastDay, showDay } from '../kernel/calendar';
import { issue } from '../sheet/issue';
import { defineRule, type RuleContext, spotIn } from './rule';
import { type Standard, successions } from './standards';

/** On any day an item has one standard for a property type. */
export const standardsDoNotOverlap = defineRule({
  name: 'standardsDoNotOverlap',
  codes: ['RATE-001'],
  *check({ tariffs }, context, lookup) {
    const told = new Set<number>();
    const field = tariffs.has('validFrom') ? 'validFrom' : 'item';
    for (const standards of successions(lookup.standards())) {
      let longest: Standard | undefined;
      for (const standard of standards) {
        const to = Math.min(longest?.to ?? -Infinity, standard.to);
        if (longest !== undefined && standard.from <= to && !told.has(standard.row)) {
          told.add(standard.row);
          const days = shownDays(standard.from, to, context);
          yield issue('RATE-001', spotIn(tariffs, standard.row, field), {
            item: standard.tariff.item,
            ...days,
          });
        }
        if (longest === undefined || standard.to > longest.to) longest = standard;
      }
    }
  },
});

/** What was left open is shown as far as the billing month goes. */
function shownDays(from: number, to: number, { period }: RuleContext): { from: string; to: string } {
  const start = from === -Infinity ? Math.min(firstDay(period), to) : from;
  const end = to === Infinity ? Math.max(lastDay(period), start) : to;
  return { from: showDay(start as Day), to: showDay(end as Day) }; // days of the sheet or of the month
}
