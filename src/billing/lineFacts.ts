import { type Day, type Period, showDay } from '../kernel/calendar';
import type { Span } from './cycle';
import type { DueOf } from './due';
import type { Standard } from './standard';

/** What all lines of a standard over the same days share. */
export interface LineFacts {
  readonly due: Day;
  /** End of their keys: item and first day. */
  readonly keyEnd: string;
}

export type LineFactsOf = (standard: Standard, span: Span) => LineFacts;

/** Nearly all lines of a run begin on the same few days, so the facts are worked out once for each. */
export function lineFactsIn(period: Period, dueOf: DueOf): LineFactsOf {
  const known = new Map<Standard, Map<number, LineFacts>>();
  return (standard, span) => {
    const days = known.get(standard) ?? new Map<number, LineFacts>();
    if (days.size === 0) known.set(standard, days);
    const place = span.from * LONGEST + (span.to - span.from);
    const facts = days.get(place) ?? {
      due: dueOf(standard, period, span),
      keyEnd: `|${standard.keyPart}|${showDay(span.from)}`,
    };
    days.set(place, facts);
    return facts;
  };
}

/** More days than any span has, so that no two spans share a place. */
const LONGEST = 100_000;
