import { type Day, dayOfMoment } from '../kernel/calendar';
import type { Demand } from '../registers/demands';

/** 1 温馨提示, 2 催缴通知单, 3 催告函. */
export type ReminderLevel = 1 | 2 | 3;

/** What of a row in 催缴记录 decides the next level. */
export type PastDemand = Pick<Demand, 'no' | 'level' | 'at' | 'deadline'>;

/** What a level is chosen from. */
export interface Overdue {
  /** Days the oldest overdue charge is late. */
  readonly days: number;
  /** Its due day: demands before it were about other debts. */
  readonly since: Day;
  readonly asOf: Day;
}

export interface LevelChoice {
  readonly level: ReminderLevel;
  /** The level the days call for, when an earlier one has to come first (NTC-009). */
  readonly skipped: ReminderLevel | null;
}

/**
 * The level of the next reminder: by days overdue, but never past a level that was not yet sent, and not higher while
 * the last one's deadline still runs. `history` is `null` where no 催缴记录 is kept: then a formal demand has to wait
 * for one that is on record.
 */
export function levelFor(overdue: Overdue, history: readonly PastDemand[] | null): LevelChoice {
  const wanted = byDays(overdue.days);
  if (history === null) return wanted === 3 ? { level: 2, skipped: 3 } : { level: wanted, skipped: null };
  const { level: last, deadline } = lastOf(overdue, history);
  if (last !== 0 && deadline !== null && deadline >= overdue.asOf) return { level: last, skipped: null };
  const next = last === 0 ? 1 : last === 1 ? 2 : 3;
  return wanted > next ? { level: next, skipped: wanted } : { level: wanted, skipped: null };
}

/** domain §2.2: 1–29 days a tip, from 30 a demand, from 60 a formal demand. */
function byDays(days: number): ReminderLevel {
  return days >= 60 ? 3 : days >= 30 ? 2 : 1;
}

/** The highest level sent about this debt before, and the deadline it gave. */
function lastOf({ since, asOf }: Overdue, history: readonly PastDemand[]) {
  let last: { level: ReminderLevel | 0; deadline: Day | null } = { level: 0, deadline: null };
  for (const { level, at, deadline } of history) {
    const day = dayOfMoment(at);
    // One of today is this very reminder, written by an earlier run.
    if (day > since && day < asOf && LEVELS[level] >= last.level) last = { level: LEVELS[level], deadline };
  }
  return last;
}

const LEVELS: Readonly<Record<Demand['level'], ReminderLevel>> = {
  tip: 1,
  demand: 2,
  formal: 3,
  lawyer: 3,
  suit: 3,
};
