import type { Day } from '../kernel/calendar';
import type { Fen } from '../kernel/money';
import { groupBy } from '../kernel/collections';
import type { Book } from '../registers';
import { entries } from '../sheet/register';

/** Something given up 核销: an amount, or all that is owed, of an item over some days. */
export interface WriteOff {
  readonly unit: string;
  readonly item: string;
  readonly from: Day;
  readonly to: Day;
  readonly amount: Fen | null;
  /** Day from which it counts. */
  readonly day: Day;
}

/** Granted write-offs by unit; one without a day counts on the day looked at. */
export function writeOffsIn({ waivers }: Book, asOf: Day): ReadonlyMap<string, readonly WriteOff[]> {
  const granted: WriteOff[] = [];
  for (const { unit, item, from, to, kind, amount, applied, approver, basis } of entries(waivers)) {
    if (kind === 'writeOff' && approver !== null && basis !== null)
      granted.push({ unit, item, from, to, amount, day: applied ?? asOf });
  }
  return groupBy(granted, ({ unit }) => unit);
}
