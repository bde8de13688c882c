import { type Period, parsePeriod } from '../kernel/calendar';
import { cellAt, parseCellName } from '../sheet/grid';
import type { Issue } from '../sheet/issue';
import type { Layout } from '../sheet/layout';
import { fees } from './fees';

/**
 * Which issues of a list of ours are told 自有清单: people add columns and rows as they like, and the charges of this
 * month are made anew; but a row of a unit that cannot be read any more, for what was typed into it, would be
 * forgotten in silence.
 */
export function toldOfOurs(layout: Layout, period: Period): (issue: Issue) => boolean {
  const monthOf = layout.definition.id === fees.id ? monthIn(layout) : () => null;
  return (issue) => issue.severity === 'error' && issue.unit !== null && monthOf(issue) !== period;
}

/** The month that stands in the row of an issue. */
function monthIn({ grid, columns }: Layout): (issue: Issue) => Period | null {
  const column = columns.get('period');
  return ({ cell }) => {
    const place = cell === null ? null : parseCellName(cell);
    const i = place === null ? -1 : grid.rows.indexOf(place.row);
    const month = i < 0 || column === undefined ? null : cellAt(grid, i, column);
    return month?.kind === 'text' ? parsePeriod(month.value) : null;
  };
}
