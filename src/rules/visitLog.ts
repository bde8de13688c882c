import type { Book } from '../registers';
import { numbers } from './columns';

/** Row in 回访记录 of the latest visit of a request `until` a moment, by the code of its ticket; -1 where none is logged. */
export function latestVisits({ visits }: Book, until = Infinity): (ticket: number) => number {
  const [ticket, date] = [numbers(visits, 'ticket'), numbers(visits, 'date')];
  const rows = new Map<number, number>();
  for (let i = 0; i < visits.size; i += 1) {
    if (Number.isNaN(ticket(i)) || date(i) > until) continue;
    const known = rows.get(ticket(i));
    if (known === undefined || date(i) >= date(known)) rows.set(ticket(i), i);
  }
  return (code) => rows.get(code) ?? -1;
}
