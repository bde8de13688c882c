import type { Label } from '../kernel/label';
import type { Change } from '../host/workbook';
import type { Issue } from '../sheet/issue';
import type { Refusal } from '../words/say';
import type { OpenedBook } from './openBook';
import type { Wishes } from './wishes';

/** What a job would do 方案: shown first, written once. */
export interface Plan {
  readonly issues: readonly Issue[];
  readonly changes: readonly Change[];
  readonly facts: Facts;
  /** Why nothing of it may be written: its sums do not agree. */
  readonly refused?: Refusal;
}

/** What a job found out, under the keys of `--json`; a job names only what it produces. */
export type Facts = Readonly<Record<string, unknown>>;

export interface Job {
  readonly id: string;
  readonly title: Label;
  /** Whether the command line writes a workbook without being told where: a check only when asked to. */
  readonly writesUnasked: boolean;
  /** Why it cannot start on this book; `null` when it can. */
  readonly refuses: (opened: OpenedBook) => Refusal | null;
  readonly propose: (opened: OpenedBook, wishes: Wishes) => Plan;
}

/** Puts what reading, checking and billing found before what a plan itself found; what two of them found stands once. */
export function withFound(found: readonly (readonly Issue[])[], plan: Plan): Plan {
  const told = new Map<string, Issue>();
  for (const issue of [...found.flat(), ...plan.issues]) {
    const { code, sheet, cell, unit } = issue;
    const facts = cell === null ? issue.facts : null;
    const key = JSON.stringify([code, sheet, cell, unit, facts]);
    if (!told.has(key)) told.set(key, issue);
  }
  return { ...plan, issues: [...told.values()] };
}

/** A plan, or why there is none. */
export type Proposal =
  | { readonly refused: Refusal; readonly issues: readonly Issue[] }
  | { readonly opened: OpenedBook; readonly plan: Plan };
