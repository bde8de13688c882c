import type { Written } from '../../host/workbook';
import type { Refused } from '../../jobs/desk/entry';
import type { Entries } from './entries';
import type { Queries } from './queries';
import type { Asked, JobWishes, Opened, Planned, WriteWatch } from './shown';

/**
 * The jobs behind the pane 后台: reads, checks, plans and writes, away from the page's thread. Everything that goes in
 * and out can be cloned. It is the same over every host of the port `Workbook`.
 */
export interface Engine {
  /** Reads the workbook again if it changed, and tells what was found. Throws the host's error, told apart by name. */
  open(asked: Asked): Promise<Opened>;
  /** An answer about the opened workbook; see `queries`. */
  ask<K extends keyof Queries>(query: K, question: Question<K>): Promise<Answer<K>>;
  /** Plans a job: nothing is written yet. */
  plan(job: string, wishes: JobWishes): Promise<Planned>;
  /** Plans a change in the user's own registers: a payment, a request, a fix, a setting. */
  enter<K extends keyof Entries>(entry: K, input: Input<K>): Promise<Planned<Shown<K>>>;
  /** Carries a plan out, once. `watch` is told of each step, and says whether to go on. */
  write(plan: number, watch?: WriteWatch): Promise<readonly Written[]>;
  /** Takes back the last write; the names of the sheets that are as they were. Empty: there is none to take back. */
  undo(): Promise<readonly string[]>;
}

/** What a query asks for; those that ask for nothing more are given `{}`. */
export type Question<K extends keyof Queries> =
  Parameters<Queries[K]> extends readonly [unknown, infer Q] ? Q : Readonly<Record<string, never>>;
export type Answer<K extends keyof Queries> = Awaited<ReturnType<Queries[K]>>;
export type Input<K extends keyof Entries> = Parameters<Entries[K]>[1];
/** What an entry shows of itself beside its cells: an allocation, a number given. */
export type Shown<K extends keyof Entries> = Exclude<ReturnType<Entries[K]>, Refused>;
