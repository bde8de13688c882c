import { type Day, firstDay, lastDay, showDay } from '../kernel/calendar';
import { issue } from '../sheet/issue';
import { defineRule, spotIn } from './rule';
import { isSeasonal, type Standard, successions } from './standards';

/** An item that had a standard when the billing month began, or gets one within it, has one on all its days. */
export const standardsCoverPeriod = defineRule({
  name: 'standardsCoverPeriod',
  codes: ['RATE-003'],
  *check({ tariffs }, { period }, lookup) {
    const [first, last] = [firstDay(period), lastDay(period)];
    for (const standards of successions(lookup.standards())) {
      if (standards.some(isSeasonal)) continue;
      const at = standards.find(({ from, to }) => from > -Infinity || to < Infinity);
      const gap = gapWithin(standards, first, last);
      if (at === undefined || gap === null) continue;
      const field = tariffs.has('validTo') ? 'validTo' : 'validFrom';
      const row = lastBefore(standards, gap.from)?.row ?? at.row;
      const days = { from: showDay(gap.from), to: showDay(gap.to) };
      yield issue('RATE-003', spotIn(tariffs, row, field), { item: at.tariff.item, ...days });
    }
  },
});

/** The first days of the month without a standard; an item of which all standards are still to come has none yet. */
function gapWithin(
  standards: readonly Standard[],
  first: Day,
  last: Day,
): { readonly from: Day; readonly to: Day } | null {
  let open: number = first;
  for (const { from, to } of standards) {
    if (from > open) break;
    if (to >= open) open = to + 1;
  }
  const next = standards.find(({ from }) => from > open)?.from ?? Infinity;
  const isYetToCome = standards.every(({ from }) => from > last);
  if (open > last || isYetToCome) return null;
  return { from: open as Day, to: Math.min(next - 1, last) as Day }; // days of the month
}

function lastBefore(standards: readonly Standard[], day: Day): Standard | undefined {
  return standards.filter(({ to }) => to < day).sort((a, b) => b.to - a.to)[0];
}
